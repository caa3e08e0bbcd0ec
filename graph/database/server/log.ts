import { existsSync, readFileSync } from 'node:fs';
import { Refusal } from '../../../ground/refusal.ts';
import type { Places } from './places.ts';
import { lastServer } from './record.ts';

const shown = 6;
const causes = [
  { sign: /No space left on device|Disk quota exceeded/i, code: 'disk', cure: 'Free some space, or set LISIERE_HOME to a folder on another disk.' },
  { sign: /Read-only file system|AccessDenied|Permission denied/i, code: 'disk', cure: 'Make the work folder writable, or set LISIERE_HOME to a folder that you own.' },
  { sign: /StoreLock|store_lock|Lock file has been locked|already (in use|locked) by another/i, code: 'database', cure: 'Another Neo4j already runs on this folder: end it, or set LISIERE_HOME to another folder.' },
  { sign: /Could not reserve enough space|OutOfMemory|insufficient memory|Cannot allocate/i, code: 'database', cure: 'Free some memory, or set NEO4J_URI to a Neo4j of your own.' },
  { sign: /UnsupportedClassVersion|Unrecognized option|Could not create the Java Virtual Machine/i, code: 'usage', cure: 'Neo4j 5.26 runs on Java 17 and 21: set JAVA_HOME to one of them.' },
] as const;

/** Returns the last lines that the local Neo4j wrote since it was last started, without stack frames. */
export function lastLines(places: Places): string[] {
  return [...textOf(places.output).split('\n'), ...linesSinceStart(places)].filter((line) => line.trim() && !/^\s+(at |\.\.\. )/.test(line)).slice(-shown);
}

/**
 * Returns whether the local Neo4j says that it has started.
 * Until then, what answers on its port may be another program that was faster, which must not be told our password.
 */
export function hasStarted(places: Places): boolean {
  return linesSinceStart(places).some((line) => line.endsWith(' Started.'));
}

/** Returns the refusal of a local Neo4j that has ended: its last lines, and the cure that they point to. */
export function refuseEnded(places: Places, doing: string): Refusal {
  const lines = lastLines(places);
  const told = lines.join('\n');
  const cause = causes.find(({ sign }) => sign.test(told));
  const found = `database: expected the local Neo4j to ${doing}, found that it has ended. Its last lines:\n${told || '(none)'}\n`;
  return new Refusal(cause?.code ?? 'database', found, cause?.cure ?? `All of its log is in ${places.serverLog}; the next command starts it again.`);
}

/** Returns whether the local Neo4j ended because another program took a port before it. */
export function lostPort(places: Places): boolean {
  return /Address already in use|BindException/.test(textOf(places.output) + lastLines(places).join('\n'));
}

// Each entry begins with its time, which sorts as text: 2026-11-21 04:03:25.086+0000.
function linesSinceStart(places: Places): string[] {
  const since = lastServer(places)?.startedAt.replace('T', ' ').slice(0, 23) ?? '';
  const lines = textOf(places.serverLog).split('\n');
  const first = lines.findIndex((line) => /^\d{4}-/.test(line) && line.slice(0, 23) >= since);
  return first < 0 ? [] : lines.slice(first);
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
