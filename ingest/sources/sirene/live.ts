import { z } from 'zod';
import type { FetchFiles, FileWeb } from '../source.ts';
import { isOfPerson } from './kind-of.ts';
import { searchResult } from './parse-search.ts';

/** The State's search of enterprises: open to all, 25 results a page, and no further than 10,000. */
const search = 'https://recherche-entreprises.api.gouv.fr/search';

/** Activities of culture and creation in the French classification of 2008; the region is Hauts-de-France. */
const activities = ['58.11Z', '58.13Z', '58.14Z', '58.21Z', '59.11A', '59.11B', '59.11C', '59.12Z', '59.13A', '59.14Z', '59.20Z', '60.10Z', '60.20A', '71.11Z', '74.10Z', '74.20Z', '85.52Z', '90.01Z', '90.02Z', '90.03A', '90.03B', '90.04Z', '91.01Z', '91.02Z', '91.03Z'];
const mostPages = 400;

const page = z.object({ results: z.array(searchResult), total_pages: z.number().int() });

/** Fetches the legal persons of culture and creation in Hauts-de-France, one a line; people, and the officers of bodies, are not kept. */
export const live: FetchFiles = (web) => web.write('recherche-entreprises.jsonl', lines(web));

async function* lines(web: FileWeb): AsyncGenerator<string> {
  for (const activity of activities) {
    for (let number = 1, last = 1; number <= Math.min(last, mostPages); number += 1) {
      const { results, total_pages } = page.parse(await web.json(`${search}?activite_principale=${activity}&region=32&per_page=25&page=${number}`));
      last = total_pages;
      for (const result of results) if (!isOfPerson(result.nature_juridique ?? '1')) yield JSON.stringify(result);
    }
  }
}
