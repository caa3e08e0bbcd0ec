import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { faultsOf } from '../../../graph/derive/check-statement.ts';
import type { Mention } from '../../../graph/model/statement.ts';
import { filesAt } from '../../../ingest/fetch/files/files-at.ts';
import type { RecordDraft, RecordReading } from '../../../ingest/read/record-reading.ts';
import { sourcesFolder } from '../../../ingest/sources/discover.ts';
import { readsPages } from '../../../ingest/sources/source.ts';
import type { RecordSource, Source } from '../../../ingest/sources/source.ts';

/** Returns a source of records as one; a source of pages is none. */
export function ofRecords(source: Source): RecordSource {
  if (readsPages(source)) throw new Error(`${source.name}: expected a source of records.`);
  return source;
}

/** Returns everything that a source reads at some paths, reading by reading. */
export async function readingsAt(source: RecordSource, ...paths: string[]): Promise<RecordReading[]> {
  const readings: RecordReading[] = [];
  for await (const reading of source.read((await filesAt(source, paths)).files)) readings.push(reading);
  return readings;
}

/** Returns a reading as lines that a person can judge: where it stands, who it is about, what it says, and what could not be taken. */
export function shownReading({ record, place, drafts, beside, untaken, flaws = [] }: RecordReading): string[] {
  const mentions = new Map([...drafts, ...beside].flatMap(({ subject, object }) => [subject, ...(object ? [object] : [])]).map((mention) => [JSON.stringify(mention), mention]));
  return [
    `${record}${place.published ? ` (said ${place.published})` : ''}${untaken ? ` ${untaken.code}: ${untaken.message}` : ''}`,
    ...[...mentions.values()].filter(({ particulars }) => particulars).map((mention) => `  ${named(mention)} = ${JSON.stringify(mention.particulars)}`),
    ...drafts.map((draft) => `  - ${shownDraft(draft)}`),
    ...beside.map((draft) => `  + ${shownDraft(draft)}`),
    ...flaws.map(({ code, column, message }) => `  ! ${column} ${code}: ${message}`),
  ];
}

function shownDraft(draft: RecordDraft): string {
  const object = draft.object ? ` ${named(draft.object)}` : '';
  const value = draft.value === null ? '' : ` ${draft.value}${draft.unit ? ` ${draft.unit}` : ''}`;
  const said = [draft.role && `as ${draft.role}`, draft.roleStated && `"${draft.roleStated}"`, draft.predicateStated && `«${draft.predicateStated}»`, draft.from && `from ${draft.from}`, draft.to && `to ${draft.to}`];
  return `${named(draft.subject)} ${draft.predicate}${object}${value}${said.filter(Boolean).map((one) => ` ${one}`).join('')}`;
}

function named({ kind, name }: Mention): string {
  return `${kind} "${name}"`;
}

/** Compares what a source reads of its fixture with what people judged; what is missing is written, and the test fails so that somebody judges it. */
export async function expectFixture(source: RecordSource): Promise<RecordReading[]> {
  const folder = join(sourcesFolder, source.name);
  const readings = await readingsAt(source, join(folder, 'fixture'));
  const shown = `${readings.flatMap(shownReading).join('\n')}\n`;
  const path = join(folder, 'expected', 'readings.txt');
  if (!existsSync(path) && !process.env['CI']) {
    writeFileSync(path, shown);
    throw new Error(`${path}: written just now. Judge it by eye, then run the test again.`);
  }
  expect(shown).toBe(readFileSync(path, 'utf8'));
  expect(readings.flatMap(({ drafts, beside }) => [...drafts, ...beside]).flatMap(faultsOf)).toEqual([]);
  return readings;
}

/** Counts readings, and what they say by predicate: what is taken, refused by code, and flawed by code. */
export function countReadings(readings: readonly RecordReading[]): { offered: number; refused: Record<string, number>; said: Record<string, number>; flaws: Record<string, number> } {
  return {
    offered: readings.length,
    refused: countBy(readings.flatMap(({ untaken }) => (untaken ? [untaken.code] : []))),
    said: countBy(readings.filter(({ untaken }) => !untaken).flatMap(({ drafts }) => drafts.map(({ predicate }) => predicate))),
    flaws: countBy(readings.flatMap(({ flaws = [] }) => flaws.map(({ code }) => code))),
  };
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
