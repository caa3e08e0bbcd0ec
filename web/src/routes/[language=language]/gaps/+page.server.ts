import { findOrganisations, readExamples, readGaps, readPairs } from '$lib/server/read/gaps.ts';
import { readHome } from '$lib/server/read/home.ts';
import type { PageServerLoad } from './$types';

/** Returns whom the organisation that the address asks for should meet, or who should meet of a theme or two sides; without either, the organisations that fit a name, or some to begin with. */
export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const asked = (name: string): string | null => url.searchParams.get(name)?.trim() || null;
  const [thing, theme, programme, between, text] = [asked('thing'), asked('theme'), asked('programme'), asked('sides'), asked('q') ?? ''];
  const { lastRead } = await readHome();
  const nothing = { lastRead, view: null, pairs: null, text, organisations: [] };
  const view = thing ? await readGaps(thing, asked('side')) : null;
  const pairs = !thing && (theme || programme || between) ? await readPairs({ theme, programme, between }) : null;
  // What is still being prepared is kept by nobody.
  if (view?.found === null || pairs?.pairs === null) setHeaders({ 'retry-after': '60' });
  if (view || pairs) return { ...nothing, view, pairs };
  return { ...nothing, organisations: text === '' ? await readExamples() : await findOrganisations(text) };
};
