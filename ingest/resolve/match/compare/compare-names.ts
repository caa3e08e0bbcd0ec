import type { ParsedName, Token } from '../name/parse-name.ts';
import type { Meaning, Vocabulary } from '../name/vocabulary.ts';
import { alignAcronym, noAcronym } from './align-acronym.ts';
import type { AcronymLikeness } from './align-acronym.ts';
import { alignInitials } from './align-initials.ts';
import { alignWords } from './align-words.ts';
import type { Alignment } from './align-words.ts';
import type { Initials } from './initials.ts';
import type { Lexicon } from './lexicon.ts';

/** One side of a comparison: the name, how much of its weight the other covers, and the words that it does not. */
export type SideOf = { name: ParsedName; covered: number; weight: number; alone: readonly Token[] };

/** Two names compared: which words stand for which, what is left alone, and how well an acronym on the one side stands for the other. */
export type Comparison = { left: SideOf; right: SideOf; alignment: Alignment; acronym: AcronymLikeness; acronymOf: 'left' | 'right' | null; shared: readonly Meaning[]; leftOnly: readonly Meaning[]; rightOnly: readonly Meaning[] };

/** Returns two names compared. */
export function compareNames(left: ParsedName, right: ParsedName, vocabulary: Vocabulary, lexicon: Lexicon, initials: Initials): Comparison {
  const alignment = alignWords(left.tokens, right.tokens, lexicon);
  alignInitials(left.tokens, right.tokens, alignment);
  const ofLeft = bestAcronym(left, right, vocabulary, initials);
  const ofRight = bestAcronym(right, left, vocabulary, initials);
  const fromLeft = strengthOf(ofLeft) >= strengthOf(ofRight);
  const best = fromLeft ? ofLeft : ofRight;
  const [leftMeanings, rightMeanings] = [meaningsIn(left), meaningsIn(right)];
  return {
    left: sideOf(left, alignment.left),
    right: sideOf(right, alignment.right),
    alignment,
    acronym: best,
    acronymOf: best === noAcronym ? null : fromLeft ? 'left' : 'right',
    shared: among(leftMeanings, rightMeanings, true),
    leftOnly: among(leftMeanings, rightMeanings, false),
    rightOnly: among(rightMeanings, leftMeanings, false),
  };
}

/** Those meanings that are also among others, or that are not. */
function among(meanings: readonly Meaning[], others: readonly Meaning[], isShared: boolean): readonly Meaning[] {
  const found: Meaning[] = [];
  for (const meaning of meanings) if (others.includes(meaning) === isShared) found.push(meaning);
  return found;
}

/** Returns how much an acronym likeness says: the better of its readings. */
export function strengthOf(acronym: AcronymLikeness): number {
  return Math.max(acronym.own, 0.95 * acronym.translated, 0.7 * acronym.unordered) * (acronym.length > 2 ? 1 : 0.9);
}

/** An acronym can stand for a name only when the name has more words than one. */
function bestAcronym(short: ParsedName, long: ParsedName, vocabulary: Vocabulary, initials: Initials): AcronymLikeness {
  if (long.tokens.length < 2) return noAcronym;
  let best = noAcronym;
  for (const acronym of short.acronyms) {
    const found = alignAcronym(acronym, long, vocabulary, initials);
    if (strengthOf(found) > strengthOf(best)) best = found;
  }
  return best;
}

function sideOf(name: ParsedName, covered: Float32Array): SideOf {
  const { tokens } = name;
  const alone: Token[] = [];
  let [got, weight] = [0, 0];
  for (let at = 0; at < tokens.length; at += 1) {
    weight += tokens[at]!.weight;
    got += tokens[at]!.weight * covered[at]!;
    if (covered[at] === 0) alone.push(tokens[at]!);
  }
  return { name, covered: got / weight, weight, alone };
}

/** What the words of a name mean, each once. */
function meaningsIn({ tokens }: ParsedName): readonly Meaning[] {
  const found: Meaning[] = [];
  for (const { meanings } of tokens) for (const meaning of meanings) if (!found.includes(meaning)) found.push(meaning);
  return found;
}
