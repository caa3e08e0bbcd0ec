import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdLock } from '../ground/lock.ts';
import { Refusal } from '../ground/refusal.ts';
import type { Report } from '../ground/report.ts';
import { showWait } from './site/tell-steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const web = join(root, 'web');
const builds = join(web, 'build');
const mostKept = 3;

/** How many seconds a build takes on two cores (2026-11). */
const usual = 30;

/** What the web is made of: when none of it has changed, it is not built again. */
const ingredients = ['web/src', 'web/static', 'graph/model', 'graph/derive', 'web/package.json', 'web/vite.config.ts', 'web/model-colours.ts', 'package-lock.json'];

/** Builds the web unless it is built of these very files; returns the module that serves it. Each build has a folder of its own, so that a site which runs keeps the files that it runs from. */
export async function buildWeb(report: Report): Promise<string> {
  const made = join(builds, hashOf(ingredients).slice(0, 16));
  const served = join(made, 'handler.js');
  if (existsSync(served)) return served;
  return holdLock(join(root, 'node_modules', '.web-build'), async () => {
    if (existsSync(served)) return served;
    const began = performance.now();
    report(`web: building it (about ${usual} s, and not again until its files change)`);
    const making = join(builds, `.making-${process.pid}`);
    try {
      await showWait('web: building', usual, () => runVite(making));
      renameSync(join(making, 'site'), made);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
    forgetOldest(made);
    report(`web: built in ${Math.round((performance.now() - began) / 1000)} s`);
    return served;
  }, () => report('web: waiting for another build of it'));
}

function forgetOldest(latest: string): void {
  const others = readdirSync(builds).map((name) => join(builds, name)).filter((folder) => folder !== latest);
  const byAge = others.map((folder) => ({ folder, made: statSync(folder).mtimeMs })).sort((one, other) => other.made - one.made);
  for (const { folder } of byAge.slice(mostKept - 1)) rmSync(folder, { recursive: true, force: true });
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(path)) hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(join(root, path), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(root.length)).sort();
}

async function runVite(making: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: web, env: { ...process.env, LISIERE_WEB_BUILD: making }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => output.push(bytes));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Refusal('bug', `web: expected a build, found exit code ${code}.`, Buffer.concat(output).toString('utf8'));
}
