import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Refusal } from '../ground/refusal.ts';
import type { LinkMention, Registered } from '../ingest/resolve/match/link/linker.ts';
import type { NamePair } from '../ingest/resolve/match/verdict/match-pairs.ts';

/** A row of a table by its columns; a column that is not there is undefined. */
export type Row = Partial<Record<string, string>>;

/** Returns the columns and rows of a CSV file; refuses one that lacks a column, or cannot be read. */
export function readRows(path: string, needed: readonly string[]): { columns: string[]; rows: Row[] } {
  const lines = parse(textOf(path), { bom: true, skip_empty_lines: true, relax_column_count: true }) as string[][];
  const [columns = [], ...cells] = lines;
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new Refusal('usage', `${path}: expected a column "${missing.join('" and "')}", found ${columns.map((column) => `"${column}"`).join(', ') || 'none'}.`);
  return { columns, rows: cells.map((line) => Object.fromEntries(columns.map((column, index) => [column, line[index]]))) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Refusal('usage', `${path}: expected a file that can be read, found ${(error as NodeJS.ErrnoException).code ?? 'none'}.`);
  }
}

/** Returns the pair of names of a row: nothing of it but the names, the countries and the languages is looked at. */
export function pairIn(row: Row): NamePair {
  return { left: row['left'] ?? '', right: row['right'] ?? '', country: row['country'] ?? '', leftLang: row['left_lang'] ?? '', rightLang: row['right_lang'] ?? '' };
}

/** Returns the mention of a row. */
export function mentionIn(row: Row): LinkMention {
  return { mention: row['mention'] ?? row['name'] ?? '', country: row['country'] ?? '', lang: row['lang'] ?? '' };
}

/** Returns the body of a registry that a row tells of. */
export function registeredIn(row: Row): Registered {
  return { entity_id: row['entity_id'] ?? '', name: row['name'] ?? '', country: row['country'] ?? '', city: row['city'] ?? '', lang: row['lang'] ?? '' };
}
