import type { Answer, Cell } from '$graph/model/site/question.ts';

/** A row of an answer by the names of its columns. */
export type AnswerRecord = Record<string, Cell>;

/** Returns the rows of an answer by the names of their columns. */
export function recordsOf({ columns, rows }: Answer): AnswerRecord[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
}

/** Returns a cell that holds text or nothing; a number is written out. */
export function textIn(record: AnswerRecord, column: string): string | null {
  const cell = record[column] ?? null;
  return cell === null || Array.isArray(cell) ? null : String(cell);
}

/** Returns a cell that holds several texts. */
export function textsIn(record: AnswerRecord, column: string): string[] {
  const cell = record[column];
  return Array.isArray(cell) ? cell.map(String) : [];
}

/** Returns the pages of a cell as a reader can name them: their addresses, and the sources for a page that has none. */
export function pagesIn(record: AnswerRecord, column: string): string[] {
  const sources = textsIn(record, 'sources');
  return [...new Set(textsIn(record, column).flatMap((page) => (/^[0-9a-f]{64}$/.test(page) && sources.length > 0 ? sources : [page])))];
}
