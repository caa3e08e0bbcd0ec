/** A candidate and how good it is. */
export type Ranked = { target: number; score: number };

/** Returns the candidates with the best scores, best first; of equals, the one with the lower number first. */
export function bestOf(candidates: Iterable<Ranked>, most: number): Ranked[] {
  return [...candidates].sort((one, other) => other.score - one.score || one.target - other.target).slice(0, most);
}
