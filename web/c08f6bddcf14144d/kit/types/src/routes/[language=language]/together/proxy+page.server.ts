// @ts-nocheck
import { readHome } from '$lib/server/read-home.ts';
import type { PageServerLoad } from './$types';

const leaf = 50;

/** Returns a leaf of what organisations did together, perhaps only what crosses a border or was planned. */
export const load = async ({ url }: Parameters<PageServerLoad>[0]) => {
  const { wefts } = await readHome();
  const only = url.searchParams.get('only');
  const asked = Number(url.searchParams.get('from') ?? 0);
  const from = Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
  const done = wefts.filter((weft) => !weft.isPlanned);
  const choices = { across: done.filter((weft) => weft.isCrossing), planned: wefts.filter((weft) => weft.isPlanned) };
  const chosen = only === 'across' || only === 'planned' ? choices[only] : wefts;
  return {
    only,
    wefts: chosen.slice(from, from + leaf),
    count: chosen.length,
    next: from + leaf < chosen.length ? from + leaf : null,
    counts: { all: wefts.length, across: choices.across.length, planned: choices.planned.length },
  };
};
