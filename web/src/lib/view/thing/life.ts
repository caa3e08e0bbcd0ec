import { daysOf, open } from '$graph/model/edtf.ts';
import type { Fact } from '../facts.ts';

/** The days between which a thing began and ended; null where nobody says. */
export type Life = { from: { first: string; last: string } | null; to: { first: string; last: string } | null };

/** A dated fact as the life line shows it: where it stands, and for how long. */
export type Moment = { anchor: string; first: string; last: string; isCrossing: boolean; isPlanned: boolean; isSpan: boolean };

/** Returns when a thing began and ended, as far as its own dates say. */
export function lifeOf(from: string | null, to: string | null): Life {
  return { from: from === null ? null : known(from), to: to === null ? null : known(to) };
}

/** Returns the moments of a thing that its facts date by themselves. */
export function momentsOf(facts: Fact[], crosses: (fact: Fact) => boolean): Moment[] {
  return facts.flatMap((fact) => {
    if (fact.dating !== 'true' || fact.day === null) return [];
    const start = fact.from ?? fact.to ?? String(fact.value);
    const last = daysOf(fact.to ?? start)?.last ?? fact.day;
    const isSpan = fact.to !== null && fact.from !== fact.to && last.slice(0, 7) > fact.day.slice(0, 7);
    return [{ anchor: fact.anchor, first: fact.day, last: last === open.end ? fact.day : last, isCrossing: crosses(fact), isPlanned: fact.modality !== 'asserted', isSpan }];
  });
}

function known(text: string): { first: string; last: string } | null {
  const days = daysOf(text);
  if (!days || (days.first === open.start && days.last === open.end)) return null;
  return days;
}
