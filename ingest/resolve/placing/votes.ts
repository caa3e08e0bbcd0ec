import type { PlacedBy } from '../../../graph/model/inferred/placed-by.ts';
import { areNested } from './nuts.ts';

/** What one source or record says of where a thing sits, and how many statements say so; a place of the graph where it names one. */
export type Vote = { by: PlacedBy; on: string; side: string | null; nuts: string | null; lat: number | null; lng: number | null; place: string | null; count: number };

/** Where a thing sits when all that is said of it is weighed; what contradicts itself tells nothing. */
export type Weighed = { chosen: Vote | null; side: string | null; contradiction: string | null };

/** One wrong row of forty takes no side away; one page against another does. */
const enough = 0.8;

const surest: PlacedBy[] = ['coordinates', 'postcode', 'town', 'region', 'territory', 'country'];

/** Weighs what is said: the side that four fifths of it give, and there the narrowest place, which most statements name, refined by what is surer within it. */
export function weigh(votes: readonly Vote[]): Weighed {
  const sides = new Map<string, number>();
  for (const { side, count } of votes) if (side !== null) sides.set(side, (sides.get(side) ?? 0) + count);
  const [first, ...others] = [...sides].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const all = [...sides.values()].reduce((sum, count) => sum + count, 0);
  if (first && others.length > 0 && first[1] < enough * all) {
    const found = [first, ...others].map(([side, count]) => `${side} (${count})`).join(', ');
    return { chosen: null, side: null, contradiction: `expected one side that four fifths of what is said give, found ${found}.` };
  }
  const side = first?.[0] ?? null;
  const kept = votes.filter((vote) => side === null || vote.side === side);
  const named = best(narrowest(kept.filter(({ place }) => place !== null)), (one, other) => other.count - one.count || precision(other) - precision(one) || (one.place! < other.place! ? -1 : 1));
  const told = kept.filter(({ place, nuts }) => place === null && (!named?.nuts || (nuts !== null && areNested(nuts, named.nuts))));
  const surestTold = best(told, (one, other) => rank(one) - rank(other) || other.count - one.count || surest.indexOf(one.by) - surest.indexOf(other.by) || (one.on < other.on ? -1 : 1));
  return { chosen: refine(named, surestTold), side, contradiction: null };
}

/** A town within a country is no other place than the country, however often the country alone is named; a place that nobody knows says less than one that is known. */
function narrowest(votes: readonly Vote[]): Vote[] {
  const isAround = (wide: Vote, { nuts, lat }: Vote): boolean => (wide.nuts === null ? wide.lat === null && (nuts !== null || lat !== null) : nuts !== null && nuts.length > wide.nuts.length && nuts.startsWith(wide.nuts));
  return votes.filter((wide) => !votes.some((vote) => isAround(wide, vote)));
}

/** A record's own address is surer than the place that it names, unless it tells less of it. */
function refine(named: Vote | null, told: Vote | null): Vote | null {
  if (!named || !told) return named ?? told;
  if (rank(told) > rank(named) || surest.indexOf(told.by) >= surest.indexOf(named.by)) return named;
  return { ...told, place: named.place, lat: told.lat ?? named.lat, lng: told.lng ?? named.lng };
}

/** An address tells more than a region, and a region more than a country. */
function rank({ by }: Vote): number {
  return by === 'country' || by === 'territory' ? 2 : by === 'region' ? 1 : 0;
}

function precision({ nuts, lat }: Vote): number {
  return (nuts?.length ?? 0) + (lat === null ? 0 : 1);
}

function best(votes: readonly Vote[], order: (one: Vote, other: Vote) => number): Vote | null {
  return [...votes].sort(order)[0] ?? null;
}
