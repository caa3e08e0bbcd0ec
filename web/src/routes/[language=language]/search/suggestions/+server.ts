import { kinds } from '$graph/model/kinds/index.ts';
import { suggestThings } from '$lib/server/search-things.ts';
import { wordsIn } from '$lib/words/index.ts';
import { sideLabel } from '$lib/words/sides.ts';
import type { RequestHandler } from './$types';

const most = 8;

/** Answers with the names that come nearest to what was typed so far. */
export const GET: RequestHandler = async ({ url, locals: { language } }) => {
  const things = await suggestThings(url.searchParams.get('q') ?? '', most);
  const suggestions = things.map((thing) => ({
    name: thing.name,
    note: [kinds[thing.kind].label[language], sideLabel(thing.side, language)].filter((word) => word !== null).join(' · '),
    href: `/${language}/thing/${encodeURIComponent(thing.id)}`,
  }));
  return Response.json({ suggestions, count: wordsIn(language).search.suggestions(suggestions.length) }, { headers: { 'cache-control': 'private, max-age=60' } });
};
