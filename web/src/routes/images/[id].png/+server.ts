import { answerCard } from '$lib/server/share/answer-card.ts';
import { readThing } from '$lib/server/read/thing.ts';
import { readWoven } from '$lib/server/read/network.ts';
import { drawPartners } from '$lib/share/draw-partners.ts';
import type { RequestHandler } from './$types';

/** Answers with the image that stands for a thing where it is shared, the same in each language: its name, and those it is tied to. */
export const GET: RequestHandler = async ({ params }) =>
  answerCard(`/images/${params.id}`, async () => {
    const { woven } = await readWoven();
    const place = woven.byId.get(params.id);
    if (place === undefined) return { title: (await readThing(params.id)).thing.name, told: '', picture: '' };
    return { title: woven.network.things.name[place]!, told: '', picture: drawPartners(woven, place) };
  });
