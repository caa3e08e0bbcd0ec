import { fail, redirect } from '@sveltejs/kit';
import { reviewVerdicts } from '$graph/model/site/review.ts';
import { registeredSite } from '$lib/server/graph.ts';
import { RateLimit } from '$lib/server/http/limit-rate.ts';
import { isReviewer, keepName, letIn, seeOut } from '$lib/server/http/reviewer.ts';
import type { Actions, PageServerLoad } from './$types';

const most = 200;
const mostCharacters = 300;
const tries = new RateLimit({ each: 10, all: 60, within: 60_000 });

/** Returns the pair to judge next, for those who were let in; nothing of this page is kept on the way. */
export const load: PageServerLoad = async ({ cookies, url, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const { review } = await registeredSite();
  if (!isReviewer(cookies, review.pass())) return { isOpen: false as const };
  const waiting = await review.waiting(most);
  const after = waiting?.pairs.findIndex(({ id }) => id === url.searchParams.get('after')) ?? -1;
  const asked = waiting?.pairs.find(({ id }) => id === url.searchParams.get('pair'));
  return { isOpen: true as const, isReady: waiting !== null, count: waiting?.count ?? 0, pair: asked ?? waiting?.pairs[after + 1] ?? null, who: cookies.get('reviewer') ?? '', done: url.searchParams.get('done') };
};

export const actions = {
  open: async ({ request, cookies, url, getClientAddress }) => {
    const { review } = await registeredSite();
    if (!tries.allows(getClientAddress())) return fail(429, { fault: 'often' as const });
    const token = (await request.formData()).get('token');
    if (typeof token !== 'string' || !review.opens(token.trim())) return fail(403, { fault: 'token' as const });
    letIn(cookies, review.pass(), url.protocol === 'https:');
    redirect(303, url.pathname);
  },
  judge: async ({ request, cookies, url }) => {
    const { review } = await registeredSite();
    if (!isReviewer(cookies, review.pass())) return fail(403, { fault: 'token' as const });
    const form = await request.formData();
    const [pair, who, why] = ['pair', 'who', 'why'].map((name) => textIn(form, name));
    const verdict = reviewVerdicts.find((one) => one === form.get('verdict'));
    if (!pair || !verdict || !who || !why) return fail(400, { fault: 'missing' as const, who, why, pair });
    keepName(cookies, who, url.protocol === 'https:');
    const refused = await review.judge({ pair, verdict, who, why });
    if (refused === 'gone') return fail(404, { fault: 'gone' as const });
    if (refused !== null) return fail(409, { fault: 'refused' as const, message: refused, who, why, pair });
    redirect(303, `${url.pathname}?done=${verdict}`);
  },
  leave: async ({ cookies, url }) => {
    seeOut(cookies);
    redirect(303, url.pathname);
  },
} satisfies Actions;

function textIn(form: FormData, name: string): string {
  const text = form.get(name);
  return typeof text === 'string' ? text.trim().slice(0, mostCharacters) : '';
}
