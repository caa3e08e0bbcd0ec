import type { Token } from '../name/parse-name.ts';
import type { Comparison } from '../compare/compare-names.ts';
import { bothWays } from './feature.ts';
import type { Feature } from './feature.ts';

const heaviest = (tokens: readonly Token[]): number => Math.max(0, ...tokens.map(({ weight }) => weight));
const isUnknown = ({ meanings, isAcronym, number }: Token): boolean => meanings.length === 0 && !isAcronym && number === null;
const weightOf = (tokens: readonly Token[]): number => tokens.reduce((sum, { weight }) => sum + weight, 0);

/** The weight of the pairs of words that stand for each other by one of these. */
function pairedBy({ alignment, left }: Comparison, ...ways: string[]): number {
  return alignment.pairs.filter(({ by }) => ways.includes(by)).reduce((sum, pair) => sum + left.name.tokens[pair.left]!.weight, 0);
}

/** The share of neighbours among the paired words whose order is the same in both names. */
function orderKept({ alignment }: Comparison): number {
  const order = [...alignment.pairs].sort((one, other) => one.left - other.left).map(({ right }) => right);
  if (order.length < 2) return 1;
  return order.slice(1).filter((right, index) => right > order[index]!).length / (order.length - 1);
}

/** What the words of two names say: how much of each the other covers, and how telling what is left alone is. */
export const wordFeatures: readonly Feature[] = [
  ...bothWays('covered', (comparison, side) => comparison[side].covered),
  { name: 'covered, mean', of: ({ left, right }) => (left.covered * left.weight + right.covered * right.weight) / (left.weight + right.weight) },
  ...bothWays('weight', (comparison, side) => comparison[side].weight),
  ...bothWays('words', (comparison, side) => comparison[side].name.tokens.length),
  ...bothWays('words alone', (comparison, side) => comparison[side].alone.length),
  ...bothWays('weight alone', (comparison, side) => weightOf(comparison[side].alone)),
  ...bothWays('heaviest alone', (comparison, side) => heaviest(comparison[side].alone)),
  ...bothWays('unknown alone', (comparison, side) => weightOf(comparison[side].alone.filter(isUnknown))),
  ...bothWays('heaviest known alone', (comparison, side) => heaviest(comparison[side].alone.filter(({ meanings }) => meanings.length > 0))),
  ...bothWays('heaviest unknown alone', (comparison, side) => heaviest(comparison[side].alone.filter(isUnknown))),
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
