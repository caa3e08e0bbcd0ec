import type { Token } from '../name/parse-name.ts';
import type { Comparison } from '../compare/compare-names.ts';
import { bothWays, heaviestOf } from './feature.ts';
import type { Feature } from './feature.ts';

const isAny = (): boolean => true;
const isKnown = ({ meanings }: Token): boolean => meanings.length > 0;
const isUnknown = ({ meanings, isAcronym, number }: Token): boolean => meanings.length === 0 && !isAcronym && number === null;

function weightOf(tokens: readonly Token[], isWanted: (token: Token) => boolean): number {
  let sum = 0;
  for (const token of tokens) if (isWanted(token)) sum += token.weight;
  return sum;
}

/** The weight of the pairs of words that stand for each other by one of these. */
function pairedBy({ alignment, left }: Comparison, ...ways: string[]): number {
  let sum = 0;
  for (const pair of alignment.pairs) if (ways.includes(pair.by)) sum += left.name.tokens[pair.left]!.weight;
  return sum;
}

/** The share of neighbours among the paired words whose order is the same in both names. */
function orderKept({ alignment }: Comparison): number {
  if (alignment.pairs.length < 2) return 1;
  const order = [...alignment.pairs].sort((one, other) => one.left - other.left).map(({ right }) => right);
  return order.slice(1).filter((right, index) => right > order[index]!).length / (order.length - 1);
}

/** What the words of two names say: how much of each the other covers, and how telling what is left alone is. */
export const wordFeatures: readonly Feature[] = [
  ...bothWays('covered', (comparison, side) => comparison[side].covered),
  { name: 'covered, mean', of: ({ left, right }) => (left.covered * left.weight + right.covered * right.weight) / (left.weight + right.weight) },
  ...bothWays('weight', (comparison, side) => comparison[side].weight),
  ...bothWays('words', (comparison, side) => comparison[side].name.tokens.length),
  ...bothWays('words alone', (comparison, side) => comparison[side].alone.length),
  ...bothWays('weight alone', (comparison, side) => weightOf(comparison[side].alone, isAny)),
  ...bothWays('heaviest alone', (comparison, side) => heaviestOf(comparison[side].alone, isAny)),
  ...bothWays('unknown alone', (comparison, side) => weightOf(comparison[side].alone, isUnknown)),
  ...bothWays('heaviest known alone', (comparison, side) => heaviestOf(comparison[side].alone, isKnown)),
  ...bothWays('heaviest unknown alone', (comparison, side) => heaviestOf(comparison[side].alone, isUnknown)),
  ...bothWays('first word covered', (comparison, side) => comparison.alignment[side][0] ?? 0),
  ...bothWays('last word covered', (comparison, side) => comparison.alignment[side].at(-1) ?? 0),
  { name: 'heaviest paired', of: ({ alignment, left }) => Math.max(0, ...alignment.pairs.map((pair) => left.name.tokens[pair.left]!.weight * pair.likeness)) },
  { name: 'paired by letters', of: (comparison) => pairedBy(comparison, 'letters', 'joined') },
  { name: 'paired by meaning', of: (comparison) => pairedBy(comparison, 'meaning') },
  { name: 'paired by translation', of: (comparison) => pairedBy(comparison, 'translation') },
  { name: 'paired by look', of: (comparison) => pairedBy(comparison, 'look') },
  { name: 'paired by initials', of: (comparison) => pairedBy(comparison, 'initials') },
  { name: 'likeness of pairs', of: ({ alignment }) => (alignment.pairs.length === 0 ? 0 : alignment.pairs.reduce((sum, { likeness }) => sum + likeness, 0) / alignment.pairs.length) },
  { name: 'weakest pair', of: ({ alignment }) => Math.min(1, ...alignment.pairs.map(({ likeness }) => likeness)) },
  { name: 'order kept', of: orderKept },
  { name: 'pairs', of: ({ alignment }) => alignment.pairs.length },
];
