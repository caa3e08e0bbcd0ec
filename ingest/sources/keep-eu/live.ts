import { z } from 'zod';
import type { FetchFiles, FileWeb } from '../source.ts';

const api = 'https://keep.eu/api';
const page = z.object({ results: z.array(z.object({ id: z.number().int() })), total_pages: z.number().int().optional() });

/**
 * Fetches every project through the site's own service: its list, six to a page and the newest first, tells the numbers; each project is then asked for by its own.
 * Filters are ignored there, so that nothing less can be asked. A project added meanwhile moves the list on: a number that comes twice is asked for once.
 */
export const live: FetchFiles = (web) => web.write('projects.jsonl', projectLines(web));

async function* projectLines(web: FileWeb): AsyncGenerator<string> {
  const asked = new Set<number>();
  for (let number = 1; ; number += 1) {
    const { results, total_pages: last } = page.parse(await web.json(`${api}/search/projects/?page=${number}`));
    for (const { id } of results) {
      if (asked.has(id)) continue;
      asked.add(id);
      yield JSON.stringify(await web.json(`${api}/project/${id}/`));
    }
    if (results.length === 0 || (last !== undefined && number >= last)) return;
  }
}
