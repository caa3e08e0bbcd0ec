import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, ownBirth } from '../../../ground/alive.ts';
import { refuseDisk } from '../../../ground/refusal.ts';
import { writeFileWhole } from '../../../ground/write-file.ts';
import type { ClassArchive } from '../means/class-archive.ts';
import type { Places } from './places.ts';

/** A server that was started for a work folder: which program it is, and where it answers. */
export type ServerRecord = { pid: number; birth: string; bolt: string; http: string; startedAt: string; startedBy: number; archive: ClassArchive };

let joined = 0;

/** Returns the server of a work folder, or null when none is running; a recycled id is not taken for it. */
export function runningServer(places: Places): ServerRecord | null {
  const record = lastServer(places);
  return record && birthOf(record.pid) === record.birth ? record : null;
}

/** Returns the server that was last written down for a work folder, which may have ended since. */
export function lastServer(places: Places): ServerRecord | null {
  try {
    return JSON.parse(readFileSync(places.record, 'utf8')) as ServerRecord;
  } catch {
    return null;
  }
}

/** Writes down which server runs for a work folder. */
export function keepRecord(places: Places, record: ServerRecord): void {
  writeFileWhole(places.record, `${JSON.stringify(record, null, 2)}\n`, 0o600);
}

/** Forgets the server of a work folder. */
export function dropRecord(places: Places): void {
  rmSync(places.record, { force: true });
}

/** Writes down that this program uses the server; returns what takes that back. */
export function joinUsers(places: Places): () => void {
  const entry = join(places.users, `${process.pid}.${(joined += 1)}`);
  try {
    mkdirSync(places.users, { recursive: true });
    writeFileSync(entry, ownBirth);
  } catch (error) {
    throw refuseDisk(error, entry);
  }
  return () => rmSync(entry, { force: true });
}

/** Returns the ids of the living programs that use the server, and forgets the dead. */
export function livingUsers(places: Places): number[] {
  return entriesOf(places.users).flatMap((name) => {
    const path = join(places.users, name);
    const pid = Number(name.split('.')[0]);
    if (birthOf(pid) === readOrNothing(path)) return [pid];
    rmSync(path, { force: true });
    return [];
  });
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
