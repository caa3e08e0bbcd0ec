import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recordsIn } from '../../ground/lines/line-file.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import type { Ledger } from '../resolve/ledger.ts';

type Line = { id: string; marks: readonly string[] };

const pathIn = (home: string): string => join(home, 'ids.jsonl');

/** Returns every id that a thing of this work folder ever had; none where there was no release yet. */
export function readLedger(home: string): Ledger {
  if (!existsSync(pathIn(home))) return new Map();
  return new Map([...recordsIn<Line>(pathIn(home))].map(({ id, marks }) => [id, marks]));
}

/** Keeps every id that a thing of this work folder ever had, one a line. */
export function writeLedger(home: string, ledger: Ledger): void {
  writeFileWhole(pathIn(home), [...ledger].map(([id, marks]) => `${JSON.stringify({ id, marks } satisfies Line)}\n`).join(''));
}
