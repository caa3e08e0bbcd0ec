import type { Comparison, SideOf } from '../compare/compare-names.ts';
import { languageOf } from '../name/language-of.ts';
import type { Meaning } from '../name/vocabulary.ts';

const cautious = 0.45;
const wholes = ['university', 'hospital', 'academic-hospital'];
const parts = ['department', 'faculty', 'division', 'directorate', 'branch', 'chair', 'campus'];
const territories = ['municipality', 'city', 'province', 'region', 'county', 'metropolis', 'departmental-council', 'government'];

/** Returns why two names that look like one body's are not taken for it without a person, or null. */
export function cautionOf(comparison: Comparison): string | null {
  const { left, right } = comparison;
  return elsewhere(comparison) ?? otherName(comparison) ?? (left.name.isAcronym || right.name.isAcronym || left.alone.length > 0 === right.alone.length > 0 ? null : longerName(comparison));
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
  for (const group of ['town', 'region', 'country'] as const) {
    const [one, other] = [placeAlone(left, group), placeAlone(right, group)];
    if (one && other && ![...shared].some((meaning) => meaning.group === group)) return `one is of ${one}, the other of ${other}`;
  }
  return null;
}

/** In one language, bodies of a kind are told apart by a name of their own: Bury Borough Council, Rotherham Borough Council. */
function otherName({ left, right, alignment }: Comparison): string | null {
  const [one, other] = [ownName(left), ownName(right)];
  if (!one || !other || left.name.isAcronym || right.name.isAcronym) return null;
  const language = languageOf(left.name.words);
  const onlyKinds = alignment.pairs.every((pair) => left.name.tokens[pair.left]!.weight < 0.6);
  return onlyKinds && language !== '' && language === languageOf(right.name.words) ? `one is ${one}, the other ${other}` : null;
}

function ownName({ alone }: SideOf): string | null {
  const found = alone.find(({ meanings, weight, isAcronym }) => meanings.length === 0 && weight > 0.8 && !isAcronym);
  return found ? `"${found.text}"` : null;
}

function placeAlone({ alone }: SideOf, group: Meaning['group']): string | null {
  const found = alone.find(({ meanings }) => meanings.length > 0 && meanings.every((meaning) => meaning.group === group));
  return found ? `"${found.text}"` : null;
}

/** A longer name of a university or a hospital is often another, older or newer; a department or a foundation of a body is not the body, nor is what lies in a town the town. */
function longerName({ left, right, shared, leftOnly, rightOnly, acronym }: Comparison): string | null {
  const [longer, shorter, more] = left.alone.length > 0 ? [left, right, leftOnly] : [right, left, rightOnly];
  const added = longer.alone.map(({ text }) => `"${text}"`).join(', ');
  if (has(shared, wholes)) return `only one has ${added}, and universities and hospitals with longer names are often others`;
  if (has(more, ['foundation']) && longer.alone.every(({ weight }) => weight < 0.5) && acronym.length === 0) return `only one is a foundation (${added})`;
  if (has(more, parts) && !has(shared, parts)) return `only one is a part of a body (${added})`;
  const isPlace = shorter.name.tokens.every(({ meanings }) => meanings.some(({ group }) => group === 'town' || group === 'region' || group === 'country'));
  return isPlace && !has(more, territories) ? `one is a place, the other has ${added}` : null;
}

function has(meanings: ReadonlySet<Meaning>, wanted: readonly string[]): boolean {
  return [...meanings].some(({ label }) => wanted.includes(label));
}
