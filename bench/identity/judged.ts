import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A judged pair of names as its file has it. */
export type JudgedPair = { left: string; right: string; country: string; judgement: 'match' | 'no_match' | 'successor'; stratum: string; left_lang: string; right_lang: string; left_id: string; right_id: string };

/** Returns the rows of a CSV file. */
export function rowsOf<Row>(path: string): Row[] {
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true }) as Row[];
}

/** Returns the pairs of our own domain, judged by hand: names of partner pages, of partners of projects, and of judgements.csv. The hardest were looked for, so that their figures are no average. */
export function ownPairs(): JudgedPair[] {
  return rowsOf(join(import.meta.dirname, 'own-pairs.csv'));
}

type Ended = Pick<JudgedPair, 'left_id' | 'right_id'>;

/** Returns the turns of a cross-validation by organisation: each pair is asked once, of what was learnt without any pair that shares an organisation with those asked. */
export function turnsOf(pairs: readonly Ended[], turns: number): { asked: number[]; learnt: number[] }[] {
  const turnOf = pairs.map(({ left_id }) => hashOf(left_id) % turns);
  return Array.from({ length: turns }, (_turn, turn) => {
    const asked = pairs.flatMap((_pair, index) => (turnOf[index] === turn ? [index] : []));
    const ids = new Set(asked.flatMap((index) => [pairs[index]!.left_id, pairs[index]!.right_id]));
    return { asked, learnt: pairs.flatMap(({ left_id, right_id }, index) => (ids.has(left_id) || ids.has(right_id) ? [] : [index])) };
  });
}

/** A number made of the letters of an id (FNV-1a). */
function hashOf(id: string): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return hash >>> 0;
}

/** A judged mention as its file has it: gold is the id of a body of the registry, or NIL. */
export type JudgedMention = { mention: string; country: string; lang: string; gold: string; stratum: string };
