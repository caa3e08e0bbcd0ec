import type { Comparison } from '../compare/compare-names.ts';
import type { Token } from '../name/parse-name.ts';

/** What stands beside two names: the country or countries, and their languages, where known. */
export type Beside = { country: string; leftLang: string; rightLang: string };

/** A number that two compared names give; the same whichever name comes first. */
export type Feature = { name: string; of: (comparison: Comparison, beside: Beside) => number };

/** Returns two features of a quantity that each name has: the lesser and the greater. */
export function bothWays(name: string, of: (comparison: Comparison, side: 'left' | 'right') => number): Feature[] {
  let [last, left, right]: [Comparison | null, number, number] = [null, 0, 0];
  const weigh = (comparison: Comparison): void => {
    if (comparison !== last) [last, left, right] = [comparison, of(comparison, 'left'), of(comparison, 'right')];
  };
  return [
    { name: `${name}, lesser`, of: (comparison) => (weigh(comparison), Math.min(left, right)) },
    { name: `${name}, greater`, of: (comparison) => (weigh(comparison), Math.max(left, right)) },
  ];
}

/** Returns the weight of the heaviest of the words for which something is true, or 0. */
export function heaviestOf(tokens: readonly Token[], isWanted: (token: Token) => boolean): number {
  let most = 0;
  for (const token of tokens) if (token.weight > most && isWanted(token)) most = token.weight;
  return most;
}
