/** So many independent trials of one chance. */
export type Trials = { chance: number; count: number };

const reach = 60;

/** Returns the chance that at least so many of independent trials succeed (Poisson binomial); small ones are summed from the top, so that nothing cancels. */
export function upperTailOf(trials: readonly Trials[], observed: number): number {
  if (observed <= 0) return 1;
  const most = trials.reduce((sum, { count }) => sum + count, 0);
  if (observed > most) return 0;
  const chances = chancesUpTo(trials, Math.min(most, observed + reach));
  const below = sum(chances.subarray(0, observed));
  return below < 0.9 ? 1 - below : Math.min(1, sum(chances.subarray(observed)));
}

/** Returns the chances of 0, 1, … `most` successes, one kind of trial after another. */
function chancesUpTo(trials: readonly Trials[], most: number): Float64Array {
  let chances = new Float64Array(most + 1);
  chances[0] = 1;
  for (const { chance, count } of trials) {
    if (chance === 0 || count === 0) continue;
    const own = binomialUpTo(chance, count, most);
    const next = new Float64Array(most + 1);
    for (let before = 0; before <= most; before += 1) {
      if (chances[before] === 0) continue;
      for (let more = 0; before + more <= most && more < own.length; more += 1) next[before + more]! += chances[before]! * own[more]!;
    }
    chances = next;
  }
  return chances;
}

function binomialUpTo(chance: number, count: number, most: number): Float64Array {
  const chances = new Float64Array(Math.min(count, most) + 1);
  if (chance === 1) {
    if (count < chances.length) chances[count] = 1;
    return chances;
  }
  const odds = chance / (1 - chance);
  let term = Math.exp(count * Math.log1p(-chance));
  for (let successes = 0; successes < chances.length; successes += 1) {
    chances[successes] = term;
    term *= (odds * (count - successes)) / (successes + 1);
  }
  return chances;
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}
