import type { PredicateName } from '$graph/model/predicates/index.ts';
import { familyOf } from '$graph/model/kinds/index.ts';
import type { Brief } from '../../server/records.ts';
import { compareNames } from '../order.ts';

/** A thing beside the page's own, with what it is tied to. */
export type Neighbour = Brief & { statements: { predicate: PredicateName; object: Brief | null }[]; mentionedIn: { predicate: PredicateName; subject: Brief }[] };

/** A thing two steps away, and through what. */
export type Next = { thing: Brief; through: Brief[] };

const shown = 6;

/** Returns the things that are tied to the same doers as this one but not to it, those with the most in common first. */
export function nextFrom(id: string, tied: string[], neighbours: Neighbour[]): Next[] {
  const found = new Map<string, Next>();
  const near = new Set([id, ...tied]);
  for (const { statements, mentionedIn, ...brief } of neighbours.filter(isDoer)) {
    for (const other of [...statements.map((row) => row.object), ...mentionedIn.map((row) => row.subject)]) {
      if (!other || near.has(other.id) || !isDoer(other)) continue;
      const next = found.get(other.id) ?? { thing: other, through: [] };
      if (!next.through.some((one) => one.id === brief.id)) next.through.push(brief);
      found.set(other.id, next);
    }
  }
  return [...found.values()].sort((one, two) => two.through.length - one.through.length || compareNames(one.thing.name, two.thing.name)).slice(0, shown);
}

// A place or a theme in common says little about who should know whom.
function isDoer(thing: Brief): boolean {
  return !['Place', 'Theme'].includes(familyOf(thing.kind));
}
