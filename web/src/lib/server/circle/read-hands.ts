import type { HandRow } from '../../profile/funded-gexf.ts';
import { ask } from '../graph.ts';
import { handsOperation } from '../operations.ts';
import type { StatementRow } from '../records.ts';

const atOnce = 50;

type Told = Pick<StatementRow, 'predicate' | 'role' | 'from' | 'to' | 'modality'>;
type Answer = { things: { id: string; statements: (Told & { object: { id: string } | null })[]; mentionedIn: (Told & { subject: { id: string } })[] }[] };

/** Returns who had which part in some things, as sources state it; what is planned is left out. */
export async function readHands(ids: readonly string[]): Promise<ReadonlyMap<string, HandRow[]>> {
  const hands = new Map<string, HandRow[]>();
  for (let at = 0; at < ids.length; at += atOnce) {
    const { things } = await ask<Answer>(handsOperation, { ids: ids.slice(at, at + atOnce) });
    for (const { id, statements, mentionedIn } of things) hands.set(id, [...statements.map((row) => handOf(row, row.object)), ...mentionedIn.map((row) => handOf(row, row.subject))].flat());
  }
  return hands;
}

function handOf({ predicate, role, from, to, modality }: Told, body: { id: string } | null): HandRow[] {
  return body === null || modality !== 'asserted' ? [] : [{ predicate, role, from, to, body: body.id }];
}
