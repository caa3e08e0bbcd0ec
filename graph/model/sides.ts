import type { Words } from './kinds/declare.ts';

/** A region whose border figures are kept apart: its name, the country it lies in, and its colour and mark on every picture. */
export type Side = { label: Words; country: string; light: string; dark: string; pattern: 'solid' | 'stripe' | 'dot' | 'hatch' | 'grid' | 'none' };

/** The sides of the home border; any other thing takes the ISO alpha-2 code of its country, and null when it spans several. */
export const sides = {
  'hauts-de-france': { label: { en: 'Hauts-de-France', fr: 'Hauts-de-France', nl: 'Hauts-de-France' }, country: 'FR', light: '#0a59b4', dark: '#4f9aee', pattern: 'solid' },
  wallonia: { label: { en: 'Wallonia', fr: 'Wallonie', nl: 'Wallonië' }, country: 'BE', light: '#a0641a', dark: '#eca436', pattern: 'stripe' },
  'west-flanders': { label: { en: 'West Flanders', fr: 'Flandre-Occidentale', nl: 'West-Vlaanderen' }, country: 'BE', light: '#134a1c', dark: '#a5f2b9', pattern: 'dot' },
  flanders: { label: { en: 'Flanders (the rest)', fr: 'Flandre (le reste)', nl: 'Vlaanderen (de rest)' }, country: 'BE', light: '#625e24', dark: '#e3d468', pattern: 'hatch' },
  brussels: { label: { en: 'Brussels', fr: 'Bruxelles', nl: 'Brussel' }, country: 'BE', light: '#4d2a86', dark: '#a384b5', pattern: 'grid' },
} as const satisfies Record<string, Side>;

/** The three sides that the home border parts. */
export const homeSides: readonly (keyof typeof sides)[] = ['hauts-de-france', 'wallonia', 'west-flanders'];

/** The pairs of sides that the home border parts. */
export const homeSidePairs = homeSides.flatMap((one, at) => homeSides.slice(at + 1).map((other) => [one, other] as const));

/** Says whether a border lies between two sides: of two countries, or the home border; the rest of a country is not across a border from a part of it, and a side that nobody states is across none. */
export function isAcross(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  const isHome = (side: string): boolean => homeSides.some((home) => home === side);
  return countryOfSide(one) !== countryOfSide(other) || (isHome(one) && isHome(other));
}

/** Says whether a border lies between any two of some sides. */
export function joinsAcross(some: Iterable<string | null>): boolean {
  const distinct = [...new Set(some)];
  return distinct.some((one, at) => distinct.slice(at + 1).some((other) => isAcross(one, other)));
}

/** Returns the country that a side lies in; a side that is no region of ours is a country. */
export function countryOfSide(side: string): string {
  return side in sides ? sides[side as keyof typeof sides].country : side;
}

/** The colour of things elsewhere, or whose side nobody stated. */
export const elsewhere = { label: { en: 'elsewhere', fr: 'ailleurs', nl: 'elders' }, light: '#4f545b', dark: '#adb8c3', pattern: 'none' } as const;

/** The one saturated accent: a tie that crosses the border. */
export const crossing = { light: '#d0337d', dark: '#f0567f' } as const;
