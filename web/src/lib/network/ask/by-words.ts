const collator = new Intl.Collator('fr', { numeric: true });

/** Compares two names as a reader would look them up, the same on the server and in every browser. */
export function byWords(one: string, other: string): number {
  return collator.compare(one, other);
}
