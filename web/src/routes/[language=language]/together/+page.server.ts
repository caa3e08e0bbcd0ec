import { readHome } from '$lib/server/read/home.ts';
import type { PageServerLoad } from './$types';
import { choices, chooseWefts, readTogetherWish } from './choose-wefts.ts';

const leaf = 50;

/** Returns a leaf of what organisations did together, perhaps only what was done, crosses a border, was planned, or bears a date. */
export const load: PageServerLoad = async ({ url }) => {
  const { wefts, lastRead } = await readHome();
  const wish = readTogetherWish(url.searchParams);
  const asked = Number(url.searchParams.get('from') ?? 0);
  const from = Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
  const chosen = chooseWefts(wefts, wish);
  const count = (only: keyof typeof choices | null) => chooseWefts(wefts, { ...wish, only }).length;
  return {
    ...wish,
    lastRead,
    wefts: chosen.slice(from, from + leaf),
    next: from + leaf < chosen.length ? from + leaf : null,
    counts: { every: count(null), done: count('done'), across: count('across'), planned: count('planned') },
  };
};
