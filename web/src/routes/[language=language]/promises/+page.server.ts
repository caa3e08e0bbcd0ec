import { readPromises } from '$lib/server/becoming/read-becoming.ts';
import { countFates, fateIn } from '$lib/view/becoming/promises.ts';
import type { PageServerLoad } from './$types';

/** Returns the promises, of one thing when the address names it, and of one fate when it asks for that. */
export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const [thing, fate] = [url.searchParams.get('thing') || null, fateIn(url.searchParams.get('fate'))];
  const all = await readPromises(thing);
  // What came too late is kept by nobody.
  if (all === null) setHeaders({ 'retry-after': '60' });
  return { thing, fate, counts: all && countFates(all), pages: new Set(all?.flatMap(({ pages }) => pages)).size, promises: all?.filter((one) => fate === null || one.fate === fate) ?? null };
};
