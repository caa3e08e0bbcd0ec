import type { Cell } from '../cypher/rows.ts';

/** What a spreadsheet may take for a formula, or for the end of a cell: such text gets an apostrophe before it, as does text that begins with one. */
const risky = /^(?:'|[\t\r\n\0]|[\s"\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%])/;

/** Returns a table as CSV: a header, then its rows. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map(csvRow).join('');
}

/** Returns a row as CSV after RFC 4180: commas, quotes where needed, CRLF; lists are parted by ";", null is empty. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

/** Returns a cell that no spreadsheet takes for a formula; numbers stay numbers. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const guarded = guard(Array.isArray(cell) ? cell.join(';') : cell);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Returns text with an apostrophe before it when a spreadsheet could run it; `unguard` takes it off again. */
export function guard(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** Returns the text that was guarded. */
export function unguard(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
