import { createHash } from 'node:crypto';
import { kindNames, kinds } from '../model/kinds/index.ts';
import { predicateNames, predicates } from '../model/predicates/index.ts';
import type { Predicate } from '../model/predicates/declare.ts';
import { constraints, indexes } from './cypher/constraints.ts';
import { example } from './cypher/example.ts';
import { writeCypher } from './cypher/load-cypher.ts';
import { rowsOf } from './cypher/rows.ts';

/** Returns the version of the model: a hash of its kinds and predicates, and of all that a load makes of one example, so that a graph of an older make is known as such. */
export function modelVersion(): string {
  const rules = [...constraints, ...indexes].map(({ cypher }) => cypher);
  const declared = [kindNames.map((name) => [name, kinds[name].within]), predicateNames.map((name) => [name, endsOf(predicates[name])])];
  const made = [...rowsOf(example)].map((row) => [row, writeCypher(row, 'merge')]);
  return createHash('sha256').update(JSON.stringify([declared, rules, made]), 'utf8').digest('hex').slice(0, 16);
}

function endsOf({ from, to, value, dates }: Predicate): unknown[] {
  return [from, to, value, dates ?? null];
}
