import { leafOf, type SearchLeaf, type SearchWish } from '../find/leaf-of.ts';
import { compareNames } from '../view/order.ts';
import type { Language } from '../words/languages.ts';
import { ask } from './graph.ts';
import { readersLanguage } from './http/reader.ts';
import { keepPerRelease } from './keep-per-release.ts';
import { listOperation, searchOperation } from './operations.ts';
import { readWhole } from './read/whole.ts';
import type { Brief, Listed } from './records.ts';
import { themeNamesIn } from './theme-names.ts';

const most = 200;

/** What a list of things shows, and how many there are. */
export type SearchView = SearchLeaf<Listed> & { wish: SearchWish; /** Whether there may be more than were looked at. */ isCut: boolean };

// The database sorts by characters, with É after Z; readers look names up by the alphabet.
const readIndexes = keepPerRelease(async () => ({ whole: await readWhole(), byLanguage: new Map<Language, Brief[]>() }));

/** Returns the things whose names come nearest to a text. */
export async function suggestThings(text: string, limit: number): Promise<Listed[]> {
  if (text.trim() === '') return [];
  const { search } = await ask<{ search: Listed[] }>(searchOperation, { text: text.trim(), limit });
  return search;
}

/** Returns the leaf of things that a reader asked for, with the kinds and sides that would narrow it. */
export async function searchThings(wish: SearchWish): Promise<SearchView> {
  if (wish.text.trim() === '') return listThings(wish);
  const all = await suggestThings(wish.text, most);
  return { ...leafOf(all, wish), wish, isCut: all.length === most };
}

async function listThings(wish: SearchWish): Promise<SearchView> {
  const found = leafOf(await readIndex(readersLanguage() ?? 'en'), wish);
  const { things } = await ask<{ things: Listed[] }>(listOperation, { ids: found.things.map(({ id }) => id), limit: found.things.length });
  const listed = new Map(things.map((thing) => [thing.id, thing]));
  return { ...found, things: found.things.flatMap(({ id }) => listed.get(id) ?? []), wish, isCut: false };
}

async function readIndex(language: Language): Promise<Brief[]> {
  const { whole, byLanguage } = await readIndexes();
  const themeName = await themeNamesIn(language);
  const index = byLanguage.get(language) ?? whole.things.map(({ id, name, kind, side }): Brief => ({ id, name: themeName(id) ?? name, kind, side })).sort((one, two) => compareNames(one.name, two.name));
  byLanguage.set(language, index);
  return index;
}
