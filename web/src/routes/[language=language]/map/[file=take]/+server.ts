import { chooseShown } from '$lib/network/ask/choose-shown.ts';
import { readWish } from '$lib/network/ask/wish.ts';
import { toldBy } from '$lib/network/told-by.ts';
import { fileOf } from '$lib/network/take/file-of.ts';
import { readWoven } from '$lib/server/read/network.ts';
import type { RequestHandler } from './$types';

const types: Record<string, string> = { csv: 'text/csv; charset=utf-8', json: 'application/json', gexf: 'application/gexf+xml; charset=utf-8', svg: 'image/svg+xml' };

/** Answers what the map shows as a file: its entries or ties as CSV or JSON, its network as GEXF, or its picture as SVG. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
  const { woven: whole, border } = await readWoven();
  const wish = readWish(url.searchParams);
  const woven = toldBy(whole, wish.said);
  const shown = chooseShown(woven, wish);
  const text = fileOf(params.file, { woven, shown, wish, border, language: locals.language, address: `${url.origin}/${locals.language}/map${url.search}` });
  return new Response(text, {
    headers: {
      'content-type': types[params.file.split('.').at(-1)!]!,
      'content-disposition': `attachment; filename="lisiere-${woven.network.release}-${params.file}"`,
    },
  });
};
