import { alignAcronym } from '../compare/align-acronym.ts';
import { strengthOf } from '../compare/compare-names.ts';
import { languages } from '../compare/initials.ts';
import type { Initials } from '../compare/initials.ts';
import type { ParsedName } from '../name/parse-name.ts';
import type { Vocabulary } from '../name/vocabulary.ts';
import type { Candidate } from './candidate-index.ts';

const leastStrength = 0.6;

/** Finds the names that an acronym may stand for, also in translation: first by the letters that a name's words can begin with, then letter by letter. */
export class AcronymIndex {
  private readonly masks: Int32Array[] = [];
  private readonly sizes: number[] = [];
  private readonly names: ParsedName[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly initials: Initials,
  ) {}

  /** Adds a name; names are numbered as they come. */
  add(name: ParsedName): void {
    const masks = new Int32Array(languages.length);
    for (const token of name.tokens) this.initials.of(token).forEach(({ initials }, at) => initials.forEach((letter) => (masks[at]! |= bitOf(letter))));
    for (const text of name.words) masks[0]! |= bitOf(text[0]!);
    this.masks.push(masks);
    this.sizes.push(name.tokens.length);
    this.names.push(name);
  }

  /** Returns the names that an acronym stands for best. */
  nearest(acronym: string, most: number, isWanted: (at: number) => boolean): Candidate[] {
    const letters = [...new Set(acronym)].map(bitOf);
    const missing = letters.length >= 4 ? 1 : 0;
    const candidates: Candidate[] = [];
    for (let at = 0; at < this.masks.length; at += 1) {
      const size = this.sizes[at]!;
      if (size < 2 || size > acronym.length + 3 || !isNear(this.masks[at]!, letters, missing) || !isWanted(at)) continue;
      const nearness = strengthOf(alignAcronym(acronym, this.names[at]!, this.vocabulary, this.initials));
      if (nearness >= leastStrength) candidates.push({ at, nearness });
    }
    return candidates.sort((one, other) => other.nearness - one.nearness || one.at - other.at).slice(0, most);
  }
}

function isNear(masks: Int32Array, letters: readonly number[], missing: number): boolean {
  for (const mask of masks) if (lacks(mask, letters) <= missing) return true;
  return false;
}

function lacks(mask: number, letters: readonly number[]): number {
  let count = 0;
  for (const bit of letters) if ((mask & bit) === 0) count += 1;
  return count;
}

function bitOf(letter: string): number {
  const code = letter.charCodeAt(0) - 97;
  return code >= 0 && code < 26 ? 1 << code : 1 << 26;
}
