import { fail, redirect } from '@sveltejs/kit';
import { registeredSite } from '$lib/server/graph.ts';
import { RateLimit } from '$lib/server/http/limit-rate.ts';
import { findOrganisations } from '$lib/server/read/gaps.ts';
import { readOrganisation } from './read-organisation.ts';
import type { Actions, PageServerLoad } from './$types';

const mostCharacters = 300;
const rate = new RateLimit({ each: 10, all: 200, within: 600_000 });

/** Returns the two organisations that a suggestion is about, and those whose names fit a text, to choose from. */
export const load: PageServerLoad = async ({ url }) => {
  const [one, other] = await Promise.all([readOrganisation(url.searchParams.get('one')), readOrganisation(url.searchParams.get('other'))]);
  const text = url.searchParams.get('q')?.trim().slice(0, mostCharacters) ?? '';
  const found = text === '' || (one && other) ? [] : (await findOrganisations(text)).filter(({ id }) => id !== one?.id);
  return { one, other: other?.id === one?.id ? null : other, text, found, sent: url.searchParams.get('sent') };
};

export const actions = {
  default: async ({ request, url, getClientAddress }) => {
    const form = await request.formData();
    const [one, other, verdict, note] = ['one', 'other', 'verdict', 'note'].map((name) => form.get(name));
    if (typeof one !== 'string' || typeof other !== 'string' || (verdict !== 'same' && verdict !== 'different')) return fail(400, { fault: 'missing' as const });
    if (!rate.allows(getClientAddress())) return fail(429, { fault: 'often' as const });
    const { review } = await registeredSite();
    const kept = await review.suggest({ one, other, verdict, note: typeof note === 'string' ? note.slice(0, mostCharacters) : '' });
    if (kept === 'full') return fail(503, { fault: 'full' as const });
    if (kept === 'unknown') return fail(400, { fault: 'missing' as const });
    redirect(303, `${url.pathname}?${new URLSearchParams({ sent: verdict, one, other })}`);
  },
} satisfies Actions;
