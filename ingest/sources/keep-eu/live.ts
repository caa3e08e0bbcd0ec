import { z } from 'zod';
import type { FetchFiles, FileWeb } from '../source.ts';

const number = z.number().int();
/** A page of the list: the numbers of its projects, how many there are in all, and how many pages. */
const page = z.object({ results: z.array(z.object({ id: number.optional(), keepId: number.optional() })), count: number.optional(), total_pages: number.optional() });

/** Fetches every project through the site's own service. */
export const live: FetchFiles = liveFrom('https://keep.eu/api');

/**
 * Returns what fetches every project from a service like keep.eu's: its list, six to a page and the newest first, tells the numbers; each project is then asked for by its own.
 * Filters are ignored there, so that nothing less can be asked. A project added meanwhile moves the list on: a number that comes twice is asked for once.
 */
export function liveFrom(api: string): FetchFiles {
  return (web) => web.write('projects.jsonl', projectLines(web, api));
}

async function* projectLines(web: FileWeb, api: string): AsyncGenerator<string> {
  const asked = new Set<number>();
  for (let at = 1; ; at += 1) {
    const { results, count, total_pages: last } = page.parse(await web.json(`${api}/search/projects/?page=${at}`));
    for (const { id: told, keepId } of results) {
      const id = told ?? keepId;
      if (id === undefined) throw new Error(`keep-eu: expected the number of each project on page ${at} of the list, found none.`);
      if (asked.has(id)) continue;
      asked.add(id);
      yield JSON.stringify(await web.json(`${api}/project/${id}/`));
    }
    if (results.length === 0 || at >= (last ?? Infinity) || asked.size >= (count ?? Infinity)) return;
  }
}
