/** How strongly two stems translate each other in names, from 0 to 1. */
export type Lexicon = { between: (one: string, other: string) => number; translationsOf: (stem: string) => ReadonlyMap<string, number> };

const nothing: ReadonlyMap<string, number> = new Map();

/** Returns the lexicon of a generated file: on each line a stem and what it translates to, each with its strength in hundredths. */
export function readLexicon(text: string): Lexicon {
  const entries = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, strength: number): void => {
    const known = entries.get(one) ?? new Map<string, number>();
    entries.set(one, known.set(other, strength));
  };
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [stem, ...translations] = line.split(' ') as [string, ...string[]];
    for (const translation of translations) {
      const at = translation.lastIndexOf(':');
      const [other, strength] = [translation.slice(0, at), Number(translation.slice(at + 1)) / 100];
      add(stem, other, strength);
      add(other, stem, strength);
    }
  }
  const translationsOf = (stem: string): ReadonlyMap<string, number> => entries.get(stem) ?? nothing;
  const between = (one: string, other: string): number => {
    const known = entries.get(one);
    return known ? (known.get(other) ?? pivot(known, translationsOf(other))) : 0;
  };
  return { translationsOf, between };
}

/** Two words of which each translates a third translate each other, less surely. */
function pivot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let best = 0;
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  for (const [word, strength] of few) best = Math.max(best, 0.8 * Math.min(strength, many.get(word) ?? 0));
  return best;
}
