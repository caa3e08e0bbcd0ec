import type { Weft } from '$lib/view/cloth.ts';

/** What may be chosen of what organisations did together. */
export const choices = {
  done: (weft: Weft) => !weft.isPlanned,
  across: (weft: Weft) => !weft.isPlanned && weft.isCrossing,
  planned: (weft: Weft) => weft.isPlanned,
} as const;

/** What an address asks of what organisations did together: only some of it, only what bears a date. */
export type TogetherWish = { only: keyof typeof choices | null; isDated: boolean };

/** Returns what an address asks of what organisations did together. */
export function readTogetherWish(asked: URLSearchParams): TogetherWish {
  return { only: Object.keys(choices).find((name): name is keyof typeof choices => name === asked.get('only')) ?? null, isDated: asked.get('dated') === 'yes' };
}

/** Returns what a wish leaves of what organisations did together. */
export function chooseWefts(wefts: readonly Weft[], { only, isDated }: TogetherWish): Weft[] {
  return wefts.filter((weft) => (!isDated || weft.day !== null) && (only === null || choices[only](weft)));
}
