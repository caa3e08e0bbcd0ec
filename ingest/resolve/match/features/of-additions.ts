import type { Comparison, SideOf } from '../compare/compare-names.ts';
import type { Token } from '../name/parse-name.ts';
import { heaviestOf } from './feature.ts';
import type { Feature } from './feature.ts';

/** Of two names of which one has all of the other and more, a figure of the shorter one and of what the longer adds; else 0. */
function ofLonger(of: (shorter: readonly Token[], added: readonly Token[]) => number): (comparison: Comparison) => number {
  return ({ left, right }) => {
    if (left.alone.length > 0 === right.alone.length > 0) return 0;
    const [longer, shorter] = left.alone.length > 0 ? [left, right] : [right, left];
    return of(shorter.name.tokens, longer.alone);
  };
}

const isNamed = ({ meanings }: Token): boolean => !meanings.some(({ group }) => group === 'kind' || group === 'theme');

/** The weight of the heaviest paired words for which something is true. */
function heaviestPaired({ alignment, left, right }: Comparison, isWanted: (token: Token) => boolean): number {
  let most = 0;
  for (const pair of alignment.pairs) {
    const token = left.name.tokens[pair.left]!;
    const weight = token.weight * pair.likeness;
    if (weight > most && isWanted(token) && isWanted(right.name.tokens[pair.right]!)) most = weight;
  }
  return most;
}

/** The longer of two names of which one has all of the other, or null. */
function longerOf({ left, right }: Comparison): SideOf | null {
  if (left.alone.length > 0 === right.alone.length > 0) return null;
  return left.alone.length > 0 ? left : right;
}

/** The weight of the heaviest word that a longer name has before, or behind, all that both have: "cluster Arenberg", "Wallimage Gaming". */
function heaviestAround(comparison: Comparison, isBefore: boolean): number {
  const longer = longerOf(comparison);
  if (!longer) return 0;
  const { tokens } = longer.name;
  const [first, last] = [tokens.findIndex((token) => !longer.alone.includes(token)), tokens.findLastIndex((token) => !longer.alone.includes(token))];
  return heaviestOf(isBefore ? tokens.slice(0, first) : tokens.slice(last + 1), () => true);
}

/** What both have stands in brackets or behind a dash: "pôle Vivegnis (Comptoir des ressources créatives)". */
function restIsAside(comparison: Comparison): number {
  const longer = longerOf(comparison);
  return Number(longer !== null && longer.name.tokens.every((token) => longer.alone.includes(token) || token.isAside));
}

/** What a longer name adds, and whether what both have is a name or only a label. */
export const additionFeatures: readonly Feature[] = [
  { name: 'added in brackets or behind a dash', of: ofLonger((_shorter, added) => added.filter(({ isAside }) => isAside).length / added.length) },
  { name: 'rest is one word', of: ofLonger((shorter) => Number(shorter.length === 1)) },
  { name: 'rest is a label', of: ofLonger((shorter) => Number(!shorter.some(isNamed))) },
  { name: 'added are names', of: ofLonger((_shorter, added) => added.filter(isNamed).length) },
  { name: 'added before', of: (comparison) => heaviestAround(comparison, true) },
  { name: 'added behind', of: (comparison) => heaviestAround(comparison, false) },
  { name: 'rest in brackets or behind a dash', of: restIsAside },
  { name: 'heaviest unknown paired', of: (comparison) => heaviestPaired(comparison, ({ meanings, isAcronym }) => meanings.length === 0 && !isAcronym) },
  { name: 'heaviest acronym paired', of: (comparison) => heaviestPaired(comparison, ({ isAcronym }) => isAcronym) },
  { name: 'heaviest place paired', of: (comparison) => heaviestPaired(comparison, ({ meanings }) => meanings.some(({ group }) => group !== 'kind' && group !== 'theme')) },
  { name: 'heaviest label paired', of: (comparison) => heaviestPaired(comparison, (token) => !isNamed(token)) },
];
