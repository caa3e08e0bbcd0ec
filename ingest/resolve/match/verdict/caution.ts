import type { Comparison, SideOf } from '../compare/compare-names.ts';
import { languageOf } from '../name/language-of.ts';
import type { Token } from '../name/parse-name.ts';
import type { Meaning } from '../name/vocabulary.ts';

const cautious = 0.45;
const wholes = ['university', 'hospital', 'academic-hospital'];
const parts = ['department', 'faculty', 'division', 'directorate', 'branch', 'chair', 'campus'];
const territories = ['municipality', 'city', 'province', 'region', 'county', 'metropolis', 'departmental-council', 'government'];
const placeGroups: readonly Meaning['group'][] = ['town', 'region', 'country'];

/** Returns why two names that look like one body's are not taken for it without a person, or null. */
export function cautionOf(comparison: Comparison): string | null {
  const { left, right } = comparison;
  const oneIsLonger = left.alone.length > 0 !== right.alone.length > 0;
  return elsewhere(comparison) ?? otherName(comparison) ?? (oneIsLonger && !isSpelledOut(comparison) ? longerName(comparison) : null);
}

/** Returns the least score of two names that are written alike but for spaces, case, accents and what joins words. */
export function leastScore({ left, right }: Comparison): number {
  return left.name.key === right.name.key ? 0.95 : 0;
}

/** Returns a score that a caution holds below a half, its order kept. */
export function heldBack(score: number): number {
  return score * cautious;
}

/** Each name has a place of one size that the other has not: POM West-Vlaanderen, POM Oost-Vlaanderen. */
function elsewhere({ left, right, shared }: Comparison): string | null {
  if (left.name.country && right.name.country && left.name.country !== right.name.country) return `one is of ${left.name.country}, the other of ${right.name.country}`;
  for (const group of placeGroups) {
    const [one, other] = [placeAlone(left, [group]), placeAlone(right, [group])];
    if (one && other && ![...shared].some((meaning) => meaning.group === group)) return `one is of "${one.text}", the other of "${other.text}"`;
  }
  return null;
}

/** Bodies of a kind are told apart by a name of their own, or by their town: Bury Borough Council, Rotherham Borough Council. */
function otherName({ left, right, alignment }: Comparison): string | null {
  const paired = alignment.pairs.map((pair) => left.name.tokens[pair.left]!);
  if (left.name.isAcronym || right.name.isAcronym || paired.some(({ meanings }) => meanings.length === 0)) return null;
  const [one, other] = [ownName(left) ?? placeAlone(left, ['town']), ownName(right) ?? placeAlone(right, ['town'])];
  if (!one || !other) return null;
  const language = languageOf(left.name.words);
  const isOneLanguage = language !== '' && language === languageOf(right.name.words) && paired.every(({ weight }) => weight < 0.6);
  return one.meanings.length > 0 || other.meanings.length > 0 || isOneLanguage ? `one is "${one.text}", the other "${other.text}"` : null;
}

function ownName({ alone }: SideOf): Token | undefined {
  return alone.find(({ meanings, weight, isAcronym }) => meanings.length === 0 && weight > 0.8 && !isAcronym);
}

function placeAlone({ alone }: SideOf, groups: readonly Meaning['group'][]): Token | undefined {
  return alone.find(({ meanings }) => meanings.length > 0 && meanings.every(({ group }) => groups.includes(group)));
}

/** An acronym whose letters begin the words of the other name, not one that stands in it. */
function isSpelledOut({ left, right, alignment }: Comparison): boolean {
  return (left.name.isAcronym || right.name.isAcronym) && !alignment.pairs.some(({ by }) => by === 'letters');
}

/** What a longer name adds often makes it another body: of a university or a hospital, an older or newer one; a part; a foundation; what lies in a town. */
function longerName({ left, right, shared, leftOnly, rightOnly, acronym }: Comparison): string | null {
  const [longer, shorter, more] = left.alone.length > 0 ? [left, right, leftOnly] : [right, left, rightOnly];
  const added = longer.alone.map(({ text }) => `"${text}"`).join(', ');
  if (!shorter.name.isAcronym && has(shared, wholes)) return `only one has ${added}, and universities and hospitals with longer names are often others`;
  if (has(more, ['foundation']) && longer.alone.every(({ weight }) => weight < 0.5) && acronym.length === 0) return `only one is a foundation (${added})`;
  if (has(more, parts) && !has(shared, parts)) return `only one is a part of a body (${added})`;
  const isPlace = shorter.name.tokens.every(({ meanings }) => meanings.some(({ group }) => placeGroups.includes(group)));
  if (isPlace && !longer.alone.every(({ meanings }) => meanings.some(({ label }) => territories.includes(label)))) return `one is a place, the other has ${added}`;
  return isEverydayWord(shorter) ? `only one has ${added}, and the rest is a common word` : null;
}

/** A name of one common word says too little: "Game In" is not every body of games. */
function isEverydayWord({ name }: SideOf): boolean {
  const [only, ...others] = name.tokens;
  return others.length === 0 && !name.isAcronym && only!.meanings.length > 0 && !only!.meanings.some(({ group }) => placeGroups.includes(group));
}

function has(meanings: ReadonlySet<Meaning>, wanted: readonly string[]): boolean {
  return [...meanings].some(({ label }) => wanted.includes(label));
}
