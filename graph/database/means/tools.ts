import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from '../../../ground/refusal.ts';

/** A Java or a Maven that was found: its program, and the version that it says it is. */
export type Tool = { path: string; version: string };

/** The oldest Java that Neo4j 5.26 runs on. */
export const oldestJava = 17;

const answerTime = 20_000;
const orElse = 'or set NEO4J_URI to a Neo4j of your own.';

/** Returns the Java to run Neo4j on, JAVA_HOME before PATH; refuses when it is missing or too old. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Tool> {
  const place = env['JAVA_HOME'] ? 'JAVA_HOME' : 'PATH';
  const path = env['JAVA_HOME'] ? programIn(join(env['JAVA_HOME'], 'bin'), 'java') : programOnPath('java', env);
  const cure = `${installCommand('java')}, or set JAVA_HOME to a Java ${oldestJava} that is installed, ${orElse}`;
  if (!path) throw new Refusal('usage', `${place}: expected Java ${oldestJava} or newer, found no java.`, cure);
  const said = await firstWords(path, ['-version'], env);
  const version = /version "?([\d._]+)/.exec(said)?.[1];
  if (!version) throw new Refusal('usage', `${path}: expected Java ${oldestJava} or newer, found a program that does not say its version.`, cure);
  if (majorOf(version) < oldestJava) throw new Refusal('usage', `${path}: expected Java ${oldestJava} or newer, found ${version}.`, cure);
  return { path, version };
}

/** Returns the Maven that fetches Neo4j; refuses when it is missing. */
export async function findMaven(env: NodeJS.ProcessEnv = process.env): Promise<Tool> {
  const path = programOnPath('mvn', env);
  if (!path) throw new Refusal('usage', 'PATH: expected Maven 3.8 or newer, found no mvn.', `${installCommand('maven')}, ${orElse}`);
  const version = /Maven (\d+\.\d+[\w.-]*)/.exec(await firstWords(path, ['-version'], env))?.[1];
  return { path, version: version ?? 'unknown' };
}

/** Returns the one command that installs a tool on this machine, as the beginning of a sentence. */
export function installCommand(tool: 'java' | 'maven'): string {
  if (process.platform === 'darwin') return `Run \`brew install ${tool === 'java' ? 'openjdk@17' : 'maven'}\``;
  if (existsSync('/usr/bin/dnf')) return `Run \`sudo dnf install ${tool === 'java' ? 'java-17-openjdk-headless' : 'maven'}\``;
  if (existsSync('/usr/bin/apt-get')) return `Run \`sudo apt-get install ${tool === 'java' ? 'openjdk-17-jre-headless' : 'maven'}\``;
  return tool === 'java' ? 'Install Java 17 (https://adoptium.net)' : 'Install Maven (https://maven.apache.org)';
}

// Up to Java 8 the version was written 1.8.
function majorOf(version: string): number {
  const [first = 0, second = 0] = version.split('.').map(Number);
  return first === 1 ? second : first;
}

function programOnPath(name: string, env: NodeJS.ProcessEnv): string | null {
  for (const folder of (env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const path = programIn(folder, name);
    if (path) return path;
  }
  return null;
}

function programIn(folder: string, name: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return endings.map((ending) => join(folder, `${name}${ending}`)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// Java says its version on standard error; a program that fails has said nothing of use.
function firstWords(path: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    execFile(path, args, { env, timeout: answerTime }, (_error, stdout, stderr) => resolve(`${stderr}\n${stdout}`));
  });
}
