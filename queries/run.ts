import { Refusal } from '../ground/refusal.ts';
import { read } from '../graph/database/open.ts';
import type { Database } from '../graph/database/open.ts';
import type { Answer, Cell, Question, Value } from '../graph/model/site/question.ts';

/** What may bound an answer: how long it may take, in milliseconds, and how many rows are wanted at most. */
export type Bounds = { timeout?: number; most?: number };

/** Asks a question in a session that can only read; refuses when another release than the wanted one is served. */
export async function ask(database: Database, question: Question, values: Readonly<Record<string, Value>>, wanted: string | null = null, { timeout, most }: Bounds = {}): Promise<Answer> {
  const [served] = await read<{ version: string }>(database, 'MATCH (release:Release) RETURN release.version AS version');
  if (!served) throw new Refusal('usage', 'query: expected a release in the database, found none.', 'Run `npm run ingest` first.');
  if (wanted !== null && wanted !== served.version) throw new Refusal('usage', `query: expected the served release for --release, which is "${served.version}", found "${wanted}".`);
  const rows = await read<Record<string, Cell>>(database, most === undefined ? question.cypher : boundedBy(question, most), { ...values }, timeout === undefined ? {} : { timeout });
  const columns = Object.keys(rows[0] ?? {});
  if (rows.length > 0 && columns.join() !== question.answers.join()) throw new Refusal('bug', `${question.theme}/${question.name}: expected the columns ${question.answers.join(', ')}, found ${columns.join(', ')}.`);
  return { release: served.version, columns: question.answers, rows: rows.map((row) => Object.values(row)) };
}

function boundedBy({ cypher, answers }: Question, most: number): string {
  return `CALL () {\n${cypher}\n}\nRETURN ${answers.join(', ')}\nLIMIT ${most}`;
}
