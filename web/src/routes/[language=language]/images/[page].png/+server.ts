import { error } from '@sveltejs/kit';
import { answerCard, readGround } from '$lib/server/share/answer-card.ts';
import { readMarkup } from '$lib/share/escape-markup.ts';
import { pageOf } from '$lib/share/page-image.ts';
import { headOf, withoutSite } from '$lib/share/share-head.ts';
import type { RequestHandler } from './$types';

/** Answers with the image that stands for a page where it is shared: what the page calls itself and says of itself, beside the network. */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const address = `/${params.language}${pageOf(params.page)}`;
  return answerCard(address, async () => {
    const page = await fetch(address);
    if (!page.ok) error(404, 'images: expected a page, found none.');
    const { title, description } = headOf(await page.text());
    return { title: readMarkup(withoutSite(title ?? 'Lisière')), told: readMarkup(description ?? ''), picture: await readGround() };
  });
};
