import { readCsv } from '../ground/read-csv.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import type { LinkMention, Registered } from '../ingest/resolve/match/link/linker.ts';
import type { NamePair } from '../ingest/resolve/match/verdict/match-pairs.ts';
import { readInput } from './read-input.ts';

/** A row of a table by its columns; a column that is not there is undefined. */
export type Row = Partial<Record<string, string>>;

/** Returns the columns and rows of a CSV file; refuses one that lacks a column, or cannot be read, and says where a row has other cells than the header. */
export function readRows(path: string, needed: readonly string[]): { columns: string[]; rows: Row[] } {
  const [header = [], ...lines] = readCsv(path, readInput(path));
  const columns = header.map((column) => column.trim());
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw lacking(path, missing.join('" and "'), columns);
  const rows = lines.map((cells, index) => ({ cells, row: index + 2 })).filter(({ cells }) => cells.length > 1 || cells[0]!.trim() !== '');
  const odd = rows.filter(({ cells }) => cells.length !== columns.length);
  if (odd.length > 0) reportToTerminal(`${path}, row ${odd[0]!.row}: expected ${columns.length} cells, found ${odd[0]!.cells.length}; ${odd.length === 1 ? 'no other row is so' : `so are ${odd.length - 1} other rows`}. What is missing is taken for empty, what is too much is left out.`);
  return { columns, rows: rows.map(({ cells }) => Object.fromEntries(columns.map((column, index) => [column, cells[index]]))) };
}

/** Returns the refusal of a file that lacks a column. */
export function lacking(path: string, column: string, columns: readonly string[]): Refusal {
  return new Refusal('usage', `${path}: expected a column "${column}", found ${columns.map((one) => `"${one}"`).join(', ') || 'an empty file'}.`);
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
