import type { Comparison, SideOf } from '../compare/compare-names.ts';
import { strengthOf } from '../compare/compare-names.ts';
import { editLikeness } from '../compare/text-likeness.ts';
import type { Feature } from './feature.ts';

const isShort = ({ left, right }: Comparison): number => Number(left.name.isAcronym) + Number(right.name.isAcronym);

/** Whether an acronym of one name stands as a word in the other. */
function given({ left, right }: Comparison): number {
  return Number(standsIn(left, right) || standsIn(right, left));
}

function standsIn(one: SideOf, other: SideOf): boolean {
  return one.name.acronyms.some((acronym) => acronym.length > 1 && other.name.words.includes(acronym));
}

/** Acronyms on both sides of which none is the other's. */
function differ({ left, right }: Comparison): number {
  if (left.name.acronyms.length === 0 || right.name.acronyms.length === 0) return 0;
  return Number(!left.name.acronyms.some((acronym) => right.name.acronyms.includes(acronym)));
}

function nearest({ left, right }: Comparison): number {
  return Math.max(0, ...left.name.acronyms.flatMap((one) => right.name.acronyms.map((other) => editLikeness(one, other))));
}

/** What acronyms say: whether one name's letters begin the words of the other. */
export const acronymFeatures: readonly Feature[] = [
  { name: 'names that are acronyms', of: isShort },
  { name: 'acronym given', of: given },
  { name: 'acronyms differ', of: differ },
  { name: 'acronyms alike', of: nearest },
  { name: 'acronym', of: ({ acronym }) => strengthOf(acronym) },
  { name: 'acronym in own words', of: ({ acronym }) => acronym.own },
  { name: 'acronym in translation', of: ({ acronym }) => acronym.translated },
  { name: 'acronym in any order', of: ({ acronym }) => acronym.unordered },
  { name: 'letters that begin words', of: ({ acronym }) => acronym.strict },
  { name: 'words that letters begin', of: ({ acronym }) => acronym.used },
  { name: 'words per letter', of: ({ acronym }) => acronym.covered },
  { name: 'acronym begins alike', of: ({ acronym }) => Number(acronym.begins) },
  { name: 'letters of acronym', of: ({ acronym }) => acronym.length },
  { name: 'acronym is the whole name', of: ({ acronymOf, left, right }) => (acronymOf === null ? 0 : Number((acronymOf === 'left' ? left : right).name.isAcronym)) },
];
