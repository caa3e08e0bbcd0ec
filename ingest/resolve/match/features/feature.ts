import type { Comparison } from '../compare/compare-names.ts';

/** What stands beside two names: the country or countries, and their languages, where known. */
export type Beside = { country: string; leftLang: string; rightLang: string };

/** A number that two compared names give; the same whichever name comes first. */
export type Feature = { name: string; of: (comparison: Comparison, beside: Beside) => number };

/** Returns two features of a quantity that each name has: the lesser and the greater. */
export function bothWays(name: string, of: (comparison: Comparison, side: 'left' | 'right') => number): Feature[] {
  return [
    { name: `${name}, lesser`, of: (comparison) => Math.min(of(comparison, 'left'), of(comparison, 'right')) },
    { name: `${name}, greater`, of: (comparison) => Math.max(of(comparison, 'left'), of(comparison, 'right')) },
  ];
}
