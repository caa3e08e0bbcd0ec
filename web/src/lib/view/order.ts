/** Compares two texts by their characters alone, the same in every language; what is null comes last. */
export function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}
