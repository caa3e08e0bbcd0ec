import type { Fact, Reading } from '../facts.ts';

/** Returns dated readings gathered by the year of their first day, in order. */
export function yearsOf(readings: Reading[]): { year: string; readings: Reading[] }[] {
  const years = new Map<string, Reading[]>();
  for (const reading of readings) {
    const year = reading.facts[0]!.day!.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), reading]);
  }
  return [...years].map(([year, found]) => ({ year, readings: found }));
}

/** Returns the first reading on which sources differ, so that the sentence can lead to it. */
export function firstDiffering(readings: Reading[]): Reading | undefined {
  return readings.find((reading) => reading.differ);
}

/** Returns the anchors of the facts that begin with the same words as the fact above them. */
export function repeated(readings: Reading[]): Set<string> {
  const facts = readings.map((reading) => (reading.differ ? null : reading.facts[0]!));
  return new Set(facts.filter((fact, index) => fact !== null && isSameLead(fact, facts[index - 1])).map((fact) => fact!.anchor));
}

/** Readings in their order: some one by one, or the rest of a long run of those that begin with the same words. */
export type Run = { readings: Reading[]; isFolded: boolean };

const longest = 12;
const shown = 5;

/** Returns readings with long runs of the same tie folded after their first ones: a territory covers a hundred communes, and all of them stay within reach. */
export function foldRuns(readings: readonly Reading[]): Run[] {
  const runs: Reading[][] = [];
  for (const reading of readings) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && !reading.differ && !above.differ && isSameLead(reading.facts[0]!, above.facts[0])) run.push(reading);
    else runs.push([reading]);
  }
  return runs.flatMap((run) => (run.length <= longest ? [{ readings: run, isFolded: false }] : [{ readings: run.slice(0, shown), isFolded: false }, { readings: run.slice(shown), isFolded: true }]));
}

function isSameLead(fact: Fact, above: Fact | null | undefined): boolean {
  return above?.predicate === fact.predicate && above.direction === fact.direction;
}
