import { readHome } from '$lib/server/read/home.ts';
import type { Weft } from '$lib/view/cloth.ts';
import type { PageServerLoad } from './$types';

const leaf = 50;

const choices = {
  done: (weft: Weft) => !weft.isPlanned,
  across: (weft: Weft) => !weft.isPlanned && weft.isCrossing,
  planned: (weft: Weft) => weft.isPlanned,
} as const;

/** Returns a leaf of what organisations did together, perhaps only what was done, crosses a border, was planned, or bears a date. */
export const load: PageServerLoad = async ({ url }) => {
  const isDated = url.searchParams.get('dated') === 'yes';
  const wefts = (await readHome()).wefts.filter((weft) => !isDated || weft.day !== null);
  const only = Object.keys(choices).find((name): name is keyof typeof choices => name === url.searchParams.get('only')) ?? null;
  const asked = Number(url.searchParams.get('from') ?? 0);
  const from = Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
  const chosen = only === null ? wefts : wefts.filter(choices[only]);
  const count = (name: keyof typeof choices) => wefts.filter(choices[name]).length;
  return {
    only,
    isDated,
    wefts: chosen.slice(from, from + leaf),
    next: from + leaf < chosen.length ? from + leaf : null,
    counts: { every: wefts.length, done: count('done'), across: count('across'), planned: count('planned') },
  };
};
