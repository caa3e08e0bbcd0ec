import type { Comparison } from '../compare/compare-names.ts';
import type { Meaning } from '../name/vocabulary.ts';
import { bothWays } from './feature.ts';
import type { Feature } from './feature.ts';

const count = (meanings: ReadonlySet<Meaning>, ...groups: Meaning['group'][]): number => [...meanings].filter(({ group }) => groups.includes(group)).length;
const only = (comparison: Comparison, side: 'left' | 'right'): ReadonlySet<Meaning> => (side === 'left' ? comparison.leftOnly : comparison.rightOnly);
const places: Meaning['group'][] = ['country', 'region', 'town'];

/** Both names have a meaning of these groups, and none in common. */
function conflict(...groups: Meaning['group'][]): (comparison: Comparison) => number {
  return ({ shared, leftOnly, rightOnly }) => Number(count(shared, ...groups) === 0 && count(leftOnly, ...groups) > 0 && count(rightOnly, ...groups) > 0);
}

/** The kind of body that a name begins or ends with, if any. */
function headOf(comparison: Comparison, side: 'left' | 'right'): Meaning | undefined {
  return comparison[side].name.tokens.flatMap(({ meanings }) => meanings).find(({ group }) => group === 'kind');
}

function headsAgree(comparison: Comparison): number {
  const [left, right] = [headOf(comparison, 'left'), headOf(comparison, 'right')];
  if (!left || !right) return left || right ? 0 : 0.5;
  return left === right ? 1 : -1;
}

/** One name says that it is a part (a department, a laboratory), the other a whole body. */
function partOfWhole({ leftOnly, rightOnly }: Comparison): number {
  const isPart = (meanings: ReadonlySet<Meaning>): boolean => [...meanings].some((meaning) => meaning.isPart);
  return Number(isPart(leftOnly) !== isPart(rightOnly));
}

/** What the meanings of words say: kinds of bodies, themes and places that both names have, or only one. */
export const meaningFeatures: readonly Feature[] = [
  { name: 'kinds shared', of: ({ shared }) => count(shared, 'kind') },
  ...bothWays('kinds alone', (comparison, side) => count(only(comparison, side), 'kind')),
  { name: 'kinds conflict', of: conflict('kind') },
  { name: 'heads agree', of: headsAgree },
  { name: 'part of a whole', of: partOfWhole },
  { name: 'themes shared', of: ({ shared }) => count(shared, 'theme') },
  ...bothWays('themes alone', (comparison, side) => count(only(comparison, side), 'theme')),
  { name: 'places shared', of: ({ shared }) => count(shared, ...places) },
  ...bothWays('places alone', (comparison, side) => count(only(comparison, side), ...places)),
  { name: 'towns conflict', of: conflict('town') },
  { name: 'regions conflict', of: conflict('region') },
  { name: 'countries conflict', of: conflict('country') },
];
