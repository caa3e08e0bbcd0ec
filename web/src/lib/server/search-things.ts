import { familyOf } from '$graph/model/kinds/index.ts';
import { compareNames } from '../view/order.ts';
import { ask } from './graph.ts';
import { keepPerRelease } from './keep-per-release.ts';
import { listOperation, searchOperation } from './operations.ts';
import { readWhole } from './read/whole.ts';
import type { Brief, Listed } from './records.ts';

const leaf = 60;
const most = 200;

/** What a reader asked for: a text, a kind, a family or a side, from a place in the list on. */
export type Wish = { text: string; kind: string | null; family: string | null; side: string | null; offset: number };

/** How many things there are of one kind or side. */
export type Facet = { value: string; count: number };

/** What a list of things shows, and how many there are. */
export type SearchView = { wish: Wish; things: Listed[]; count: number; /** Whether there may be more than were looked at. */ isCut: boolean; kinds: Facet[]; sides: Facet[]; nextOffset: number | null };

// The database sorts by characters, with É after Z; readers look names up by the alphabet.
const readIndex = keepPerRelease(async () => {
  const { things } = await readWhole();
  return things.map(({ id, name, kind, side }): Brief => ({ id, name, kind, side })).sort((one, two) => compareNames(one.name, two.name));
});

/** Returns the things whose names come nearest to a text. */
export async function suggestThings(text: string, limit: number): Promise<Listed[]> {
  if (text.trim() === '') return [];
  const { search } = await ask<{ search: Listed[] }>(searchOperation, { text: text.trim(), limit });
  return search;
}

/** Returns the leaf of things that a reader asked for, with the kinds and sides that would narrow it. */
export async function searchThings(wish: Wish): Promise<SearchView> {
  return wish.text.trim() === '' ? listThings(wish) : searchByText(wish);
}

async function searchByText(wish: Wish): Promise<SearchView> {
  const all = await suggestThings(wish.text, most);
  const fitting = all.filter((thing) => fits(thing, wish));
  const things = fitting.slice(wish.offset, wish.offset + leaf);
  return { wish, things, count: fitting.length, isCut: all.length === most, ...facetsOf(all, wish), nextOffset: nextOffset(wish, fitting.length) };
}

async function listThings(wish: Wish): Promise<SearchView> {
  const all = await readIndex();
  const fitting = all.filter((thing) => fits(thing, wish));
  const shown = fitting.slice(wish.offset, wish.offset + leaf).map((thing) => thing.id);
  const { things } = await ask<{ things: Listed[] }>(listOperation, { ids: shown, limit: leaf });
  const listed = new Map(things.map((thing) => [thing.id, thing]));
  return { wish, things: shown.flatMap((id) => listed.get(id) ?? []), count: fitting.length, isCut: false, ...facetsOf(all, wish), nextOffset: nextOffset(wish, fitting.length) };
}

function fits(thing: Brief, { kind, family, side }: Pick<Wish, 'kind' | 'family' | 'side'>): boolean {
  return (kind === null || thing.kind === kind) && (family === null || familyOf(thing.kind) === family) && (side === null || thing.side === side);
}

function facetsOf(all: Brief[], wish: Wish): { kinds: Facet[]; sides: Facet[] } {
  return {
    kinds: countBy(all.filter((thing) => fits(thing, { ...wish, kind: null })).map((thing) => thing.kind)),
    sides: countBy(all.filter((thing) => fits(thing, { ...wish, side: null })).map((thing) => thing.side)),
  };
}

function countBy(values: (string | null)[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, two) => two.count - one.count || (one.value < two.value ? -1 : 1));
}

function nextOffset(wish: Wish, count: number): number | null {
  return wish.offset + leaf < count ? wish.offset + leaf : null;
}
