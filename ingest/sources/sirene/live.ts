import { z } from 'zod';
import type { FetchFiles, FileWeb } from '../source.ts';
import { isOfPerson } from './kind-of.ts';
import { searchResult } from './parse-search.ts';

/** Activities of culture and creation in the French classification of 2008; the region is Hauts-de-France. */
const activities = ['58.11Z', '58.13Z', '58.14Z', '58.21Z', '59.11A', '59.11B', '59.11C', '59.12Z', '59.13A', '59.14Z', '59.20Z', '60.10Z', '60.20A', '71.11Z', '74.10Z', '74.20Z', '85.52Z', '90.01Z', '90.02Z', '90.03A', '90.03B', '90.04Z', '91.01Z', '91.02Z', '91.03Z'];
/** The search gives 25 results a page, and no more than 10,000. */
const mostPages = 400;

const page = z.object({ results: z.array(searchResult), total_pages: z.number().int() });

/** Fetches the legal persons of culture and creation in Hauts-de-France from the State's search, open to all: one a line; people, and the officers of bodies, are not kept. */
export const live: FetchFiles = liveFrom('https://recherche-entreprises.api.gouv.fr/search');

/** Returns what fetches the legal persons of some activities from a server like the search's. */
export function liveFrom(search: string, of: readonly string[] = activities): FetchFiles {
  return (web) => web.write('recherche-entreprises.jsonl', linesOf(web, search, of));
}

async function* linesOf(web: FileWeb, search: string, of: readonly string[]): AsyncGenerator<string> {
  for (const activity of of) {
    for (let number = 1, last = 1; number <= Math.min(last, mostPages); number += 1) {
      const { results, total_pages } = page.parse(await web.json(`${search}?activite_principale=${activity}&region=32&per_page=25&page=${number}`));
      last = total_pages;
      for (const result of results) if (!isOfPerson(result.nature_juridique ?? '1')) yield JSON.stringify(result);
    }
  }
}
