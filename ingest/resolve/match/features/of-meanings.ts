import type { Comparison } from '../compare/compare-names.ts';
import type { Token } from '../name/parse-name.ts';
import type { Meaning } from '../name/vocabulary.ts';
import { bothWays, heaviestOf } from './feature.ts';
import { additionFeatures } from './of-additions.ts';
import type { Feature } from './feature.ts';

type Group = Meaning['group'];

function count(meanings: readonly Meaning[], ...groups: Group[]): number {
  let found = 0;
  for (const { group } of meanings) if (groups.includes(group)) found += 1;
  return found;
}

function has(meanings: readonly Meaning[], wanted: string): boolean {
  for (const { label } of meanings) if (label === wanted) return true;
  return false;
}

const only = (comparison: Comparison, side: 'left' | 'right'): readonly Meaning[] => (side === 'left' ? comparison.leftOnly : comparison.rightOnly);
const places: Group[] = ['country', 'region', 'town'];

/** Both names have a meaning of these groups, and none in common. */
function conflict(...groups: Group[]): (comparison: Comparison) => number {
  return ({ shared, leftOnly, rightOnly }) => Number(count(shared, ...groups) === 0 && count(leftOnly, ...groups) > 0 && count(rightOnly, ...groups) > 0);
}

/** The kind of body that a name begins or ends with, if any. */
function headOf(comparison: Comparison, side: 'left' | 'right'): Meaning | undefined {
  for (const { meanings } of comparison[side].name.tokens) for (const meaning of meanings) if (meaning.group === 'kind') return meaning;
  return undefined;
}

function headsAgree(comparison: Comparison): number {
  const [left, right] = [headOf(comparison, 'left'), headOf(comparison, 'right')];
  if (!left || !right) return left || right ? 0 : 0.5;
  return left === right ? 1 : -1;
}

/** One name says that it is a part (a department, a laboratory), the other a whole body. */
function partOfWhole({ leftOnly, rightOnly }: Comparison): number {
  return Number(hasPart(leftOnly) !== hasPart(rightOnly));
}

function hasPart(meanings: readonly Meaning[]): boolean {
  for (const { isPart } of meanings) if (isPart) return true;
  return false;
}

const telling = ['university', 'hospital', 'academic-hospital', 'foundation', 'laboratory', 'institute', 'center', 'department', 'museum', 'municipality', 'company', 'society', 'school', 'agency'];

/** Kinds of bodies that are told apart more or less strictly: 1 when both names have one, -1 when only one has. */
const kindFeatures: readonly Feature[] = telling.map((kind) => ({
  name: `kind: ${kind}`,
  of: ({ shared, leftOnly, rightOnly }) => (has(shared, kind) ? 1 : has(leftOnly, kind) || has(rightOnly, kind) ? -1 : 0),
}));

/** One name is all in the other, and the other has more: how telling that is, and whether it names a place, a kind or what nobody knows. */
function added(wanted: (token: Token) => boolean): (comparison: Comparison) => number {
  return ({ left, right }) => {
    if (left.alone.length > 0 === right.alone.length > 0) return 0;
    return heaviestOf(left.alone.length > 0 ? left.alone : right.alone, wanted);
  };
}

const means = ({ meanings }: Token, ...groups: Group[]): boolean => meanings.some(({ group }) => groups.includes(group));

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
  ...bothWays('heaviest theme alone', (comparison, side) => heaviestOf(comparison[side].alone, (token) => means(token, 'theme'))),
  ...bothWays('places alone', (comparison, side) => count(only(comparison, side), ...places)),
  { name: 'towns conflict', of: conflict('town') },
  { name: 'regions conflict', of: conflict('region') },
  { name: 'countries conflict', of: conflict('country') },
  { name: 'added place', of: added((token) => means(token, ...places)) },
  { name: 'added kind', of: added((token) => means(token, 'kind')) },
  { name: 'added theme', of: added((token) => means(token, 'theme')) },
  { name: 'added unknown', of: added(({ meanings }) => meanings.length === 0) },
  { name: 'added words', of: ({ left, right }) => (left.alone.length > 0 === right.alone.length > 0 ? 0 : left.alone.length + right.alone.length) },
  ...kindFeatures,
  ...additionFeatures,
];
