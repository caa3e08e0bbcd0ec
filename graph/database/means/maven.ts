import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Refusal } from '../../../ground/refusal.ts';
import type { Report } from '../../../ground/report.ts';
import { jars, neo4jVersion, projectFile } from './jars.ts';

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';
const between = 3000;
const silence = 300_000;
const disk = /No space left|Read-only file system|Permission denied|AccessDenied/i;
const network = /Could not transfer|Unknown ?Host|name resolution|timed out|Connection (refused|reset)|Network is unreachable|offline mode|No route to host/i;

/** Has Maven fetch what Neo4j is made of into the user's own repository, and returns the files it names. */
export async function fetchWithMaven(maven: string, report: Report, env: NodeJS.ProcessEnv): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lisiere-maven-'));
  const output = join(folder, 'class-path');
  try {
    report(`database: asking Maven for Neo4j ${neo4jVersion} (about 120 MB the first time).`);
    const { code, errors } = await run(maven, output, progressOf(report), env);
    if (code !== 0) throw refuseMaven(errors);
    return readFileSync(output, 'utf8').trim().split(delimiter);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Outcome = { code: number | null; errors: string[] };

function run(maven: string, output: string, onLine: (line: string) => void, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const args = ['-B', '-Dstyle.color=never', '-f', projectFile, `${plugin}:build-classpath`, '-DincludeScope=runtime', `-Dmdep.outputFile=${output}`];
  // Java before 18 can only open names with accents when its locale has them.
  const child = spawn(maven, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, LC_ALL: 'C.UTF-8' } });
  const end = () => void child.kill();
  const errors: string[] = [];
  let watch = setTimeout(end, silence);
  const hear = (line: string) => {
    clearTimeout(watch);
    watch = setTimeout(end, silence);
    if (line.startsWith('[ERROR]') || /^(Error|Exception)/.test(line)) errors.push(line.replace('[ERROR]', '').trim());
    onLine(line);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear);
  process.once('exit', end);
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(watch);
      process.off('exit', end);
      resolve(outcome);
    };
    child.once('error', (error) => settle({ code: null, errors: [error.message] }));
    child.once('close', (code, signal) => settle({ code, errors: signal ? [...errors, `ended by ${signal}, after ${silence / 60_000} minutes of silence or at the end of this run`] : errors }));
  });
}

function progressOf(report: Report): (line: string) => void {
  const awaited = new Set(jars.map((jar) => basename(jar.path)));
  let fetched = 0;
  let last = Date.now();
  return (line) => {
    const file = /Downloaded from [^:]+: \S*\/(\S+\.jar)/.exec(line)?.[1];
    if (!file || !awaited.has(file)) return;
    fetched += 1;
    if (Date.now() - last < between && fetched < awaited.size) return;
    last = Date.now();
    report(`database: fetched ${fetched} of ${awaited.size} jars.`);
  };
}

function refuseMaven(errors: string[]): Refusal {
  const told = errors.find((line) => network.test(line) || disk.test(line)) ?? errors.find(Boolean) ?? 'no reason given';
  const cause = told.slice(Math.max(0, told.search(disk.test(told) ? disk : network))).slice(0, 240);
  const found = `Neo4j ${neo4jVersion}: expected Maven to fetch it, found "${cause}".`;
  if (disk.test(told)) return new Refusal('disk', found, 'Free some space in the Maven repository (~/.m2), or make it writable.');
  if (network.test(told)) {
    return new Refusal('database', found, 'The first start needs the network once: connect, name your mirror or proxy in ~/.m2/settings.xml, or set NEO4J_URI to a Neo4j of your own.');
  }
  return new Refusal('database', found, `Run \`mvn -f "${projectFile}" ${plugin}:build-classpath\` to see all that Maven says.`);
}
