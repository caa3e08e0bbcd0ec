import { familyOf } from '$graph/model/kinds/index.ts';
import { isAcross } from '$graph/model/sides.ts';
import { together } from '$graph/model/predicates/together.ts';
import type { Brief } from '../server/records.ts';
import type { Fact } from '../view/facts.ts';
import { compareNames } from '../view/order.ts';

/** Who was at something in a year, and how many pairs met there, and across a border; the year is null where nobody tells. */
export type Meeting = { year: string | null; bodies: Brief[]; pairs: number; across: number };

/** Returns who met whom, year by year, with what carries no date last. */
export function meetingsOf(facts: readonly Fact[]): Meeting[] {
  const years = new Map<string | null, Map<string, Brief>>();
  for (const fact of facts) {
    if (fact.direction !== 'in' || fact.modality !== 'asserted' || !(fact.predicate in together) || fact.other === null || familyOf(fact.other.kind) !== 'Organisation') continue;
    for (const year of yearsOf(fact)) {
      const bodies = years.get(year) ?? new Map<string, Brief>();
      years.set(year, bodies.set(fact.other.id, fact.other));
    }
  }
  const order = [...years].sort(([one], [two]) => (one === null ? 1 : two === null ? -1 : one < two ? -1 : 1));
  return order.map(([year, found]) => {
    const bodies = [...found.values()].sort((one, two) => compareNames(one.name, two.name));
    const pairs = bodies.flatMap((one, at) => bodies.slice(at + 1).map((two) => isAcross(one.side, two.side)));
    return { year, bodies, pairs: pairs.length, across: pairs.filter(Boolean).length };
  });
}

const longest = 40;

/** A fact over some years tells of each; one without an end, or told by the day of a page, of its first alone. */
function yearsOf({ dating, from, to, day }: Fact): (string | null)[] {
  if (day === null || dating === 'undated') return [null];
  const [first, last] = [Number(day.slice(0, 4)), Number((dating === 'true' && from !== null ? (to ?? day) : day).slice(0, 4))];
  if (!(last > first) || last - first > longest) return [String(first)];
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
}
