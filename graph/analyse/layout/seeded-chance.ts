/** Returns a source of numbers in [0, 1) that is the same on every machine for the same seed (Numerical Recipes' generator, as in d3-force). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
