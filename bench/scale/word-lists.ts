import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The languages of generated names. */
export const languages = ['fr', 'nl', 'en', 'de'] as const;

/** One thing to say in each of the languages. */
export type Said = readonly [fr: string, nl: string, en: string, de: string];

/** The words that generated names are made of, and the towns that they lie in by country. */
export type WordLists = { kinds: Said[]; territories: Said[]; themes: Said[]; wide: Said[]; parts: Said[]; towns: Record<string, string[]> };

const countries = ['BE', 'FR', 'NL', 'DE', 'LU'];

/** Returns the words of this bench and the towns of the gazetteer. */
export function readWordLists(): WordLists {
  const lists: Record<string, Said[]> = {};
  let list: Said[] = [];
  for (const line of readFileSync(new URL('words.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.includes('|')) list.push(line.split('|').map((word) => word.trim()) as unknown as Said);
    else lists[line] = list = [];
  }
  return { ...(lists as Omit<WordLists, 'towns'>), towns: readTowns() };
}

function readTowns(): Record<string, string[]> {
  const text = readFileSync(new URL('../../ingest/resolve/gazetteer/generated/towns.csv', import.meta.url), 'utf8');
  const rows = parse(text, { columns: true, comment: '#', comment_no_infix: true }) as { country: string; names: string }[];
  const towns: Record<string, string[]> = Object.fromEntries(countries.map((country) => [country, []]));
  for (const { country, names } of rows) towns[country]?.push(names.split('|')[0]!);
  return towns;
}
