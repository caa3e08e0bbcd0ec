import { definition } from './as-of.ts';
import type { Comparison } from './as-of.ts';

/** Returns the Cypher that says whether a fact surely held within the date that a variable holds, such as '2018' or '2018-06'. */
export function surelyHeld(fact: string, date: string): string {
  return cypherOf(definition.surely, fact, date);
}

/** Returns the Cypher that says whether a fact may have held within the date that a variable holds; of one that nothing dates it says neither yes nor no. */
export function mayHaveHeld(fact: string, date: string): string {
  return cypherOf(definition.maybe, fact, date);
}

/** Returns the Cypher that says whether a statement had surely been made by the end of the date that a variable holds. */
export function hadBeenSaid(statement: string, date: string): string {
  return cypherOf(definition.said, statement, date);
}

/** Returns the Cypher of how a fact stands beside the date that a variable holds: certain, possible, undated or no. */
export function standingOf(fact: string, date: string): string {
  return `CASE WHEN ${fact}.fromMin IS NULL THEN 'undated' WHEN ${surelyHeld(fact, date)} THEN 'certain' WHEN ${mayHaveHeld(fact, date)} THEN 'possible' ELSE 'no' END`;
}

/** Returns the Cypher that names a tie as it was told by the end of a date (a variable or parameter): the tie itself when that is null, null when nobody had told of it, else the bounds, statements and sources of then. */
export function tellBy(tie: string, date: string, told: string): string {
  return `CALL (${[tie, ...(date.startsWith('$') ? [] : [date])].join(', ')}) {
  UNWIND CASE WHEN ${date} IS NULL THEN [] ELSE ${tie}.statements END AS id
  MATCH (statement:Statement {id: id})-[:STATED_ON]->(:Page)-[:OF]->(source:Source)
  WHERE ${hadBeenSaid('statement', date)}
  WITH statement, source ORDER BY statement.id
  WITH collect(statement.id) AS statements, collect(DISTINCT source.name) AS sources,
    min(statement.fromMin) AS fromMin, min(statement.fromMax) AS fromMax, max(statement.toMin) AS toMin, max(statement.toMax) AS toMax
  RETURN CASE WHEN ${date} IS NULL THEN ${tie} WHEN size(statements) > 0 THEN
    {statements: statements, sources: sources, fromMin: fromMin, fromMax: fromMax, toMin: toMin, toMax: toMax} END AS ${told}
}`;
}

/** A day of the graph sorts between a date and the same date with "~" after it when, and only when, it lies within that date. */
function cypherOf(comparisons: readonly Comparison[], fact: string, date: string): string {
  return comparisons.map(({ of, is, end }) => `${fact}.${of} ${is} ${date}${end === 'last' ? " + '~'" : ''}`).join(' AND ');
}
