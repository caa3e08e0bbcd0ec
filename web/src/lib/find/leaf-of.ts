import { familyOf } from '$graph/model/kinds/index.ts';
import type { Brief } from '../server/records.ts';

/** How many things one leaf of a list shows. */
export const leaf = 60;

/** What a reader asked for: a text, a kind, a family or a side, from a place in the list on. */
export type SearchWish = { text: string; kind: string | null; family: string | null; side: string | null; offset: number };

/** How many things there are of one kind or side. */
export type Facet = { value: string; count: number };

/** The leaf that was asked for, how many things fit, and the kinds and sides that would narrow them. */
export type SearchLeaf<Thing> = { things: Thing[]; count: number; kinds: Facet[]; sides: Facet[]; nextOffset: number | null };

/** Returns what an address asks of the list of things. */
export function readSearch(asked: URLSearchParams): SearchWish {
  const offset = Number(asked.get('from') ?? 0);
  return { text: asked.get('q') ?? '', kind: asked.get('kind'), family: asked.get('family'), side: asked.get('side'), offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0 };
}

/** Returns the leaf of a list that a reader asked for; the list is in its order already. */
export function leafOf<Thing extends Pick<Brief, 'kind' | 'side'>>(all: readonly Thing[], wish: SearchWish): SearchLeaf<Thing> {
  const fitting = all.filter((thing) => fits(thing, wish));
  return {
    things: fitting.slice(wish.offset, wish.offset + leaf),
    count: fitting.length,
    kinds: countBy(all.filter((thing) => fits(thing, { ...wish, kind: null })).map((thing) => thing.kind)),
    sides: countBy(all.filter((thing) => fits(thing, { ...wish, side: null })).map((thing) => thing.side)),
    nextOffset: wish.offset + leaf < fitting.length ? wish.offset + leaf : null,
  };
}

function fits(thing: Pick<Brief, 'kind' | 'side'>, { kind, family, side }: Pick<SearchWish, 'kind' | 'family' | 'side'>): boolean {
  return (kind === null || thing.kind === kind) && (family === null || familyOf(thing.kind) === family) && (side === null || thing.side === side);
}

function countBy(values: readonly (string | null)[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, two) => two.count - one.count || (one.value < two.value ? -1 : 1));
}
