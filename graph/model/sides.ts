import type { Words } from './kinds/declare.ts';

/** A region whose border figures are kept apart: its name, the country it lies in, and its colour and mark on every picture. */
export type Side = { label: Words; country: string; light: string; dark: string; pattern: 'solid' | 'stripe' | 'dot' | 'hatch' | 'none' };

/** The sides of the home border; any other thing takes the ISO alpha-2 code of its country, and null when it spans several. */
export const sides = {
  'hauts-de-france': { label: { en: 'Hauts-de-France', fr: 'Hauts-de-France', nl: 'Hauts-de-France' }, country: 'FR', light: '#0b6e99', dark: '#5cc3ee', pattern: 'solid' },
  wallonia: { label: { en: 'Wallonia', fr: 'Wallonie', nl: 'Wallonië' }, country: 'BE', light: '#a85a00', dark: '#f0a84a', pattern: 'stripe' },
  'west-flanders': { label: { en: 'West Flanders', fr: 'Flandre-Occidentale', nl: 'West-Vlaanderen' }, country: 'BE', light: '#4f7a28', dark: '#a3cf72', pattern: 'dot' },
  flanders: { label: { en: 'Flanders (the rest)', fr: 'Flandre (le reste)', nl: 'Vlaanderen (de rest)' }, country: 'BE', light: '#6b6f1d', dark: '#cfd16a', pattern: 'hatch' },
  brussels: { label: { en: 'Brussels', fr: 'Bruxelles', nl: 'Brussel' }, country: 'BE', light: '#7a5aa6', dark: '#c3a8ea', pattern: 'hatch' },
} as const satisfies Record<string, Side>;

/** The colour of things elsewhere, or whose side nobody stated. */
export const elsewhere = { label: { en: 'elsewhere', fr: 'ailleurs', nl: 'elders' }, light: '#626a73', dark: '#aab3bd', pattern: 'none' } as const;

/** The one saturated accent: a tie that crosses the border. */
export const crossing = { light: '#c2185b', dark: '#ff6fa3' } as const;
