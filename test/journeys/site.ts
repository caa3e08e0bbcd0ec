import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  /** The address of the site that all journeys of one run walk through; it is started for them and gone afterwards. */
  export interface ProvidedContext {
    site: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const patience = 20_000;

/** The secret that opens the review page of the site that journeys walk through. */
export const reviewToken = 'a secret of the journeys';

/** Starts the site as anybody does, in a work folder of its own, with a database of its own. */
export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'lisiere-site-'));
  const { NEO4J_URI: _uri, NEO4J_USER: _user, NEO4J_PASSWORD: _password, NEO4J_PORT: _port, PORT: _web, ...environment } = process.env;
  const judgements = join(home, 'judgements.csv');
  copyFileSync(join(root, 'ingest', 'resolve', 'judgements.csv'), judgements);
  const env = { ...environment, LISIERE_HOME: home, LISIERE_JUDGEMENTS: judgements, LISIERE_REVIEW_TOKEN: reviewToken, NODE_ENV: 'production' };
  const site = spawn(process.execPath, ['bin/boot.mjs', 'start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  createInterface({ input: site.stderr }).on('line', (line) => said.push(line));
  const tearDown = async (): Promise<void> => {
    await end(site);
    // A site that fell may have left its database behind.
    spawnSync(process.execPath, ['bin/boot.mjs', 'stop'], { cwd: root, env, stdio: 'ignore' });
    rmSync(home, { recursive: true, force: true });
  };
  project.provide('site', await addressOf(site, said).catch(async (error: unknown) => {
    await tearDown();
    throw error;
  }));
  const tell = (code: number | null, signal: string | null): boolean => process.stderr.write(`site: ended by itself (${code ?? signal})\n${said.join('\n')}\n`);
  site.once('exit', tell);
  return async () => {
    site.off('exit', tell);
    await tearDown();
  };
}

async function addressOf(site: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: site.stdout! }).on('line', (line) => {
      if (line.startsWith('{')) resolve((JSON.parse(line) as { web: string }).web);
    });
    site.once('exit', (code) => reject(new Error(`site: expected it to start, found exit code ${code}.\n${said.join('\n')}`)));
  });
}

async function end(site: ChildProcess): Promise<void> {
  if (site.exitCode !== null || site.signalCode !== null) return;
  const ended = new Promise((resolve) => site.once('exit', resolve));
  site.kill('SIGTERM');
  const late = setTimeout(() => site.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(late);
}
