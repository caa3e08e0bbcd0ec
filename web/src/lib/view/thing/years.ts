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

function isSameLead(fact: Fact, above: Fact | null | undefined): boolean {
  return above?.predicate === fact.predicate && above.direction === fact.direction;
}
