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
