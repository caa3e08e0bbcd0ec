import { Refusal } from '../../ground/refusal.ts';
import { matchesOf } from './pattern.ts';
import type { Range } from './pattern.ts';

/** A piece of a page's text and where it stands, in UTF-16 code units, half-open. */
export type Cut = { text: string; start: number; end: number };

/** A passage that matched a pattern, and what stood in its slots. */
export type Clause<Slot extends string = string> = Cut & Record<Slot, Cut>;

type SlotsOf<Pattern extends string> = Pattern extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never;

/** The text view of one page, read by its own short phrases; refuses to guess. */
export class TextPage {
  constructor(
    readonly source: string,
    readonly text: string,
  ) {}

  /** Returns the one place where a phrase stands; white space and the shape of apostrophes do not matter. */
  one(phrase: string): Cut {
    return this.clause(phrase);
  }

  /** Returns the one passage that a pattern matches: its own words, `{slot}` for words to cut (within a sentence), `…` for words to pass over (within a line). */
  clause<const Pattern extends string>(pattern: Pattern): Clause<SlotsOf<Pattern>> {
    const found = this.every(pattern);
    const [only] = found;
    if (!only || found.length > 1) {
      throw new Refusal('check', `${this.source}: expected one passage like "${pattern}", found ${found.length}.`, 'The page has changed; compare it with the archived one and mend the parser.');
    }
    return only;
  }

  /** Returns every passage that a pattern matches, in reading order; refuses none at all. */
  some<const Pattern extends string>(pattern: Pattern): Clause<SlotsOf<Pattern>>[] {
    const found = this.every(pattern);
    if (found.length === 0) {
      throw new Refusal('check', `${this.source}: expected at least one passage like "${pattern}", found none.`, 'The page has changed; compare it with the archived one and mend the parser.');
    }
    return found;
  }

  private every<Pattern extends string>(pattern: Pattern): Clause<SlotsOf<Pattern>>[] {
    return matchesOf(pattern, this.text).map(({ slots, ...whole }) => {
      const cuts = Object.entries(slots).map(([slot, range]) => [slot, trim(this.text, range)]);
      return { ...trim(this.text, whole), ...(Object.fromEntries(cuts) as Record<SlotsOf<Pattern>, Cut>) };
    });
  }
}

/** Returns the part of a passage that goes from one of its slots, or from its start, up to another. */
export function within(whole: Cut, bounds: { from?: Cut; to?: Cut }): Cut {
  const start = bounds.from?.start ?? whole.start;
  const end = bounds.to?.end ?? whole.end;
  return { text: whole.text.slice(start - whole.start, end - whole.start), start, end };
}

/** Returns the items of an enumeration: parted by commas, semicolons and the last by the word for "and"; a last "…", which leaves it open, is no item. */
export function listOf(whole: Cut): Cut[] {
  const items: Cut[] = [];
  let start = 0;
  for (const match of [...whole.text.matchAll(/\s*[,;]\s*(?:(?:and|et|en|as well as|ou encore|ainsi que)\s+)?|\s+(?:and|et|en)\s+|\s*…$/g), null]) {
    const end = match ? match.index : whole.text.length;
    const item = trim(whole.text, { start, end });
    if (item.text) items.push({ text: item.text, start: whole.start + item.start, end: whole.start + item.end });
    start = match ? match.index + match[0].length : end;
  }
  return items;
}

function trim(text: string, { start, end }: Range): Cut {
  const piece = text.slice(start, end);
  const words = piece.trim();
  const first = start + (piece.length - piece.trimStart().length);
  return { text: words, start: first, end: first + words.length };
}
