import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, ownBirth } from '../ground/alive.ts';
import { writeFileWhole } from '../ground/write-file.ts';

/** Where the web of a work folder answers, and which process serves it. */
export type WebRecord = { web: string; graphql: string; pid: number };

/** Keeps where the web answers; returns what forgets it again. */
export function recordWeb(home: string, record: WebRecord): () => void {
  const file = fileIn(home);
  writeFileWhole(file, JSON.stringify({ ...record, birth: ownBirth }));
  return () => rmSync(file, { force: true });
}

/** Returns where the web of a work folder answers, or null when no living process serves it. */
export function servedWeb(home: string): WebRecord | null {
  const record = readRecord(fileIn(home));
  if (!record) return null;
  return birthOf(record.pid) === record.birth ? { web: record.web, graphql: record.graphql, pid: record.pid } : null;
}

/** A web that is ending takes its record away at any moment. */
function readRecord(file: string): (WebRecord & { birth: string }) | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as WebRecord & { birth: string };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function fileIn(home: string): string {
  return join(home, 'run', 'web.json');
}
