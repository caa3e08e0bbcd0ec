/** Compares two texts by their characters alone, the same in every language; what is null comes last. */
export function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}

const alphabet = new Intl.Collator('fr', { numeric: true });

/** Compares two names as a reader of any of our languages would look them up: case and accents decide last. */
export function compareNames(one: string, other: string): number {
  return alphabet.compare(one, other) || compare(one, other);
}
