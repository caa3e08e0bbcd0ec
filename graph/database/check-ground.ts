import { Refusal } from '../../ground/refusal.ts';
import type { Settings } from '../../ground/settings.ts';
import type { Finding } from './doctor.ts';
import { keptClassPath } from './means/class-path.ts';
import { neo4jVersion } from './means/jars.ts';
import { findJava, findMaven, installCommand } from './means/tools.ts';
import { placesOf } from './server/places.ts';
import { defaultPorts, isFree, takenPort } from './server/ports.ts';
import { runningServer } from './server/record.ts';
import { checkRoom, roomAt } from './server/room.ts';

const oldestNode = [20, 19];
const oldestMaven = [3, 8];

/** Returns a finding that all is well. */
export function sound(name: string, found: string): Finding {
  return { name, ok: true, found, cure: null, code: 'published' };
}

/** Returns what somebody found and refused; an error that is not the user's to cure is thrown on. */
export function refused(name: string, error: unknown): Finding {
  if (!(error instanceof Refusal)) throw error;
  const found = error.remedy ? error.message.slice(0, -error.remedy.length).trim() : error.message;
  return { name, ok: false, found, cure: error.remedy ?? null, code: error.code };
}

/** Finds whether this Node is one that Lisière runs on. */
export async function checkNode(version: string = process.versions.node): Promise<Finding> {
  if (isAtLeast(version, oldestNode)) return sound('node', version);
  return refused('node', new Refusal('usage', `node: expected ${oldestNode.join('.')} or newer, found ${version}.`, 'Install Node 24 (https://nodejs.org).'));
}

/** Finds the Java that the local Neo4j would run on. */
export async function checkJava(env: NodeJS.ProcessEnv = process.env): Promise<Finding> {
  return findJava(env).then(
    (java) => sound('java', `${java.version} at ${java.path}`),
    (error: unknown) => refused('java', error),
  );
}

/** Finds the jars of the local Neo4j, or the Maven that would fetch them. */
export async function checkClassPath(settings: Settings, env: NodeJS.ProcessEnv = process.env): Promise<Finding> {
  const kept = keptClassPath(placesOf(settings.home), env);
  if (kept) return sound('maven', `not needed: the ${kept.length} jars of Neo4j ${neo4jVersion} are here`);
  try {
    const maven = await findMaven(env);
    if (isAtLeast(maven.version, oldestMaven)) return sound('maven', `${maven.version} at ${maven.path}`);
    throw new Refusal('usage', `${maven.path}: expected Maven ${oldestMaven.join('.')} or newer, found ${maven.version}.`, `${installCommand('maven')}.`);
  } catch (error) {
    return refused('maven', error);
  }
}

/** Finds whether the work folder can be written and its disk has room. */
export async function checkHome(settings: Settings): Promise<Finding> {
  try {
    checkRoom(settings.home);
    return sound('work folder', `${settings.home}, ${roomAt(settings.home)} MB free`);
  } catch (error) {
    return refused('work folder', error);
  }
}

/** Finds whether the local Neo4j can listen where it is to. */
export async function checkPorts(settings: Settings): Promise<Finding> {
  const running = runningServer(placesOf(settings.home));
  if (running) return sound('ports', `${running.bolt} and ${running.http}, both ours`);
  const bolt = settings.neo4jPort ?? defaultPorts.bolt;
  if (await isFree(bolt)) return sound('ports', `${bolt} is free`);
  if (settings.neo4jPort !== null) return refused('ports', takenPort(bolt));
  return sound('ports', `${bolt} is taken by another program; the next free one will do`);
}

function isAtLeast(version: string, least: number[]): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  for (const [place, wanted] of least.entries()) {
    const found = parts[place] ?? 0;
    if (found !== wanted) return found > wanted;
  }
  return true;
}
