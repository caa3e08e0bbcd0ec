import { keptOf } from '../compare/kept-of.ts';
import { editLikeness, jaroWinkler, longestShared, sharedStart, sharedTriples, triplesOf } from '../compare/text-likeness.ts';
import type { ParsedName, Token } from '../name/parse-name.ts';
import { bothWays } from './feature.ts';
import type { Feature } from './feature.ts';

const sorted = keptOf(({ folded }) => (folded.includes(' ') ? folded.split(' ').sort().join(' ') : folded));
const joined = keptOf(({ folded }) => folded.replaceAll(' ', ''));
const numbers = keptOf(({ folded }): readonly string[] => folded.match(/\d+/g) ?? []);
const triples = keptOf(({ folded }) => triplesOf(folded));

function numbersAlone(tokens: readonly Token[]): number {
  let count = 0;
  for (const { number } of tokens) if (number !== null) count += 1;
  return count;
}

/** What the letters of two names say. */
export const textFeatures: readonly Feature[] = [
  { name: 'same key', of: ({ left, right }) => Number(left.name.key === right.name.key) },
  { name: 'key edits', of: ({ left, right }) => editLikeness(left.name.key, right.name.key) },
  { name: 'edits without spaces', of: ({ left, right }) => editLikeness(joined(left.name), joined(right.name)) },
  { name: 'sorted edits', of: ({ left, right }) => editLikeness(sorted(left.name), sorted(right.name)) },
  { name: 'jaro-winkler', of: ({ left, right }) => jaroWinkler(left.name.folded, right.name.folded) },
  { name: 'triples', of: ({ left, right }) => sharedTriples(triples(left.name), triples(right.name)) },
  { name: 'longest shared', of: ({ left, right }) => lettersShared(left.name, right.name) / Math.max(1, Math.min(left.name.key.length, right.name.key.length)) },
  { name: 'letters shared', of: ({ left, right }) => lettersShared(left.name, right.name) },
  { name: 'shared start', of: ({ left, right }) => sharedStart(left.name.folded, right.name.folded) / Math.max(1, Math.min(left.name.folded.length, right.name.folded.length)) },
  { name: 'length, lesser', of: ({ left, right }) => Math.min(left.name.folded.length, right.name.folded.length) },
  { name: 'length, share', of: ({ left, right }) => Math.min(left.name.folded.length, right.name.folded.length) / Math.max(left.name.folded.length, right.name.folded.length, 1) },
  { name: 'numbers shared', of: ({ left, right }) => numbers(left.name).filter((number) => numbers(right.name).includes(number)).length },
  ...bothWays('numbers alone', (comparison, side) => numbersAlone(comparison[side].alone)),
  { name: 'legal forms differ', of: ({ left, right }) => Number(left.name.legal.length > 0 && right.name.legal.length > 0 && left.name.legal.join() !== right.name.legal.join()) },
  { name: 'legal form on one', of: ({ left, right }) => Number(left.name.legal.length > 0 !== right.name.legal.length > 0) },
];

let shared: { one: ParsedName; other: ParsedName; letters: number } | null = null;

/** The longest run of letters that two names share; two features ask for it, one after the other. */
function lettersShared(one: ParsedName, other: ParsedName): number {
  if (shared?.one !== one || shared.other !== other) shared = { one, other, letters: longestShared(one.key, other.key) };
  return shared.letters;
}
