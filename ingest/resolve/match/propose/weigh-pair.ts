import type { KindName } from '../../../../graph/model/kinds/index.ts';
import type { MatchReason } from '../../../../graph/model/site/match-reason.ts';
import { strengthOf } from '../compare/compare-names.ts';
import type { Comparison } from '../compare/compare-names.ts';
import type { Matcher } from '../matcher.ts';
import { cautionOf, doubtOf, heldBack, leastScore } from '../verdict/caution.ts';
import { reasonsOf } from '../verdict/reasons.ts';
import type { Party } from './party.ts';

/** What is thought of two parties: the two names that are most alike, how surely they are one body's (0 to 1), whether a machine may make them one, and why. */
export type Weighed = { names: readonly [one: string, other: string]; score: number; isSure: boolean; reasons: readonly MatchReason[] };

/** From which score a machine may make two bodies one: where both lie in one town, where it is not known, and where they lie in two; more where one name has a word that the other has not. */
const bars = { near: { whole: 0.8, more: 0.9 }, unknown: { whole: 0.9, more: 0.95 }, far: { whole: 0.95, more: 0.95 } } as const;

/** Names that share less than this are not put to the model: of 7,239 generated pairs that it takes for one, 14 share so little, and it is asked a quarter less often (2026-11). Bodies of two towns must share more. */
const farApart = { near: 0.4, unknown: 0.4, far: 0.7 } as const;

/** Compares two parties by the names of theirs that are asked, and weighs what stands beside them; null when they come to less than the least score. */
export function weighPair(one: Party, other: Party, pairs: readonly (readonly [left: string, right: string])[], matcher: Matcher, least: number): Weighed | null {
  const country = countriesOf(one, other);
  const distance = distanceOf(one, other);
  let best: { comparison: Comparison; score: number; caution: MatchReason | null } | null = null;
  for (const [left, right] of pairs) {
    const comparison = matcher.compare(left, right, country);
    const found = likenessOf(comparison, country, distance, matcher);
    if (found < least || (best && best.score >= found)) continue;
    const caution = cautionOf(comparison);
    const score = caution ? heldBack(found) : found;
    if (!best || best.score < score) best = { comparison, score, caution };
  }
  return best && best.score >= least ? weighed(best, one, other, distance) : null;
}

function countriesOf(one: Party, other: Party): string {
  const [first, ...more] = [...one.countries, ...other.countries];
  return more.every((country) => country === first) ? (first ?? '') : [...new Set([...one.countries, ...other.countries])].sort().join('|');
}

/** How surely two names are one body's; the model is asked only where the names leave it open. */
function likenessOf(comparison: Comparison, country: string, distance: keyof typeof bars, matcher: Matcher): number {
  const least = leastScore(comparison);
  if (least >= bars.far.more) return least;
  const close = closenessOf(comparison);
  return close < farApart[distance] ? Math.max(least, close / 4) : Math.max(least, matcher.score(comparison, { country, leftLang: '', rightLang: '' }));
}

/** What follows from the two names that are most alike. */
function weighed({ comparison, score, caution }: { comparison: Comparison; score: number; caution: MatchReason | null }, one: Party, other: Party, distance: keyof typeof bars): Weighed {
  const names = [comparison.left.name.written, comparison.right.name.written] as const;
  const doubt = caution ?? doubtOf(comparison) ?? doubtBeside(one, other, comparison, distance);
  const reasons: MatchReason[] = [...(doubt ? [{ code: 'perhaps-different', words: [] } as const, doubt] : reasonsOf(comparison, score)), ...besideOf(one, other, distance)];
  return { names, score, isSure: doubt === null && score >= bars[distance][isWhole(comparison) ? 'whole' : 'more'], reasons };
}

/** How much of two names has something to stand for in the other, or how well an acronym does: from 0 to 1. */
function closenessOf({ left, right, acronym }: Comparison): number {
  return Math.max((left.covered * left.weight + right.covered * right.weight) / (left.weight + right.weight), strengthOf(acronym));
}

/** Whether both lie in one place, as far as towns and web addresses tell. */
function distanceOf(one: Party, other: Party): keyof typeof bars {
  if (one.towns.some((town) => other.towns.includes(town)) || isOneDomain(one, other)) return 'near';
  return one.towns.length === 0 || other.towns.length === 0 ? 'unknown' : 'far';
}

function isOneDomain(one: Party, other: Party): boolean {
  return one.ids['domain'] !== undefined && one.ids['domain'] === other.ids['domain'];
}

/** What stands beside two names and tells against one body. */
function doubtBeside(one: Party, other: Party, comparison: Comparison, distance: keyof typeof bars): MatchReason | null {
  return otherKind(one, other, comparison) ?? otherCountry(one, other, comparison) ?? onlyLetters(comparison, distance) ?? otherTown(one, other, comparison, distance);
}

const isWhole = ({ left, right }: Comparison): boolean => left.alone.length === 0 && right.alone.length === 0;

/** Whether both names have a name of their own, which no list has and few bodies share. */
function hasOwnName({ left, alignment }: Comparison): boolean {
  return alignment.pairs.some(({ left: at, likeness }) => left.name.tokens[at]!.meanings.length === 0 && left.name.tokens[at]!.weight > 0.6 && likeness >= 0.9);
}

function otherKind(one: Party, other: Party, comparison: Comparison): MatchReason | null {
  const [narrow, others] = [one, other].map(({ kinds }) => kinds.filter((kind) => kind !== 'Organisation')) as [KindName[], KindName[]];
  if (narrow.length === 0 || others.length === 0) return null;
  const differ = narrow.includes('Fund') !== others.includes('Fund') || (!isWhole(comparison) && !narrow.some((kind) => others.includes(kind)));
  return differ ? { code: 'kinds', words: [narrow.join('|'), others.join('|')] } : null;
}

const home: readonly string[] = ['BE', 'FR'];

/** Of namesakes in many countries, one whose country nobody tells is none: it needs a name of its own, and a country at the home border. */
function otherCountry(one: Party, other: Party, comparison: Comparison): MatchReason | null {
  const { left, right } = comparison;
  const told = [...one.countries, ...other.countries];
  if (one.countries.length > 0 && other.countries.length > 0) return null;
  if (left.name.country !== right.name.country) return { code: 'one-country', words: [left.name.country ?? right.name.country ?? ''] };
  const isHome = told.length === 0 || told.some((country) => home.includes(country));
  if (told.length === 0) return null;
  return isHome && isWhole(comparison) && hasOwnName(comparison) && !isAnyonesWord(comparison, [one, other]) ? null : { code: 'no-country', words: [] };
}

/** One ordinary word is what a festival and a laboratory of a register are both called: "Passages". */
function isAnyonesWord({ left, right }: Comparison, parties: readonly Party[]): boolean {
  return parties.some(({ ids }) => ids['ror'] !== undefined) && [left, right].every(({ name }) => /^\p{Lu}\p{Ll}+$/u.test(name.written));
}

/** An acronym is spelled out by many names; words that only look alike are not always one. */
function onlyLetters(comparison: Comparison, distance: keyof typeof bars): MatchReason | null {
  const { left, right, acronym, alignment } = comparison;
  if (left.name.isAcronym !== right.name.isAcronym) return distance === 'near' && acronym.length >= 4 && acronym.own >= 0.9 ? null : { code: 'acronym', words: [] };
  const weak = alignment.pairs.find(({ by, likeness }) => by === 'look' && likeness < (distance === 'near' ? 0.75 : 0.85));
  return weak ? { code: 'look', words: [left.name.tokens[weak.left]!.text, right.name.tokens[weak.right]!.text] } : null;
}

function otherTown(one: Party, other: Party, comparison: Comparison, distance: keyof typeof bars): MatchReason | null {
  if (distance !== 'far' || (isWhole(comparison) && hasOwnName(comparison))) return null;
  return { code: 'towns', words: [one, other].map(({ towns }) => towns.slice(0, 2).join(', ')) };
}

function besideOf(one: Party, other: Party, distance: keyof typeof bars): MatchReason[] {
  if (isOneDomain(one, other)) return [{ code: 'one-domain', words: [one.ids['domain']!] }];
  const town = one.towns.find((name) => other.towns.includes(name));
  return distance === 'near' && town !== undefined ? [{ code: 'one-town', words: [town] }] : [];
}
