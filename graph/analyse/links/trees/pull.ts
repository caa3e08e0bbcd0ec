/** What pulls each row, and how firmly: the first and second derivatives of its loss. */
export type Pull = { gradients: Float64Array; firmness: Float64Array };

/** Rows whose outcome is known, as far as a loss looks at them: 1 where it came true, how much each counts, and, where rows are to be ordered within lists, where each list ends. */
export type Judged = { outcomes: Uint8Array; weights: Float32Array; ends: Int32Array | null };

/** Fills what pulls each row towards its outcome, when values are log-odds (Friedman 2001). */
export function pullByOutcome({ outcomes, weights }: Judged, scores: Float64Array, { gradients, firmness }: Pull): void {
  for (let row = 0; row < outcomes.length; row += 1) {
    const likely = 1 / (1 + Math.exp(-scores[row]!));
    gradients[row] = weights[row]! * (likely - outcomes[row]!);
    firmness[row] = weights[row]! * likely * (1 - likely);
  }
}

/**
 * Fills what pulls the rows of each list into order: the cross entropy between the softmax of the scores and outcomes that are blurred by chance anew in each round,
 * with its gradient to the third order (Bruch 2021, "An Alternative Cross Entropy Loss for Learning-to-Rank").
 */
export function pullByList(ends: Int32Array, outcomes: Uint8Array, scores: Float64Array, chance: () => number, { gradients, firmness }: Pull): void {
  let from = 0;
  for (const end of ends) {
    pullList(from, end, outcomes, scores, chance, gradients, firmness);
    from = end;
  }
}

function pullList(from: number, end: number, outcomes: Uint8Array, scores: Float64Array, chance: () => number, gradients: Float64Array, firmness: Float64Array): void {
  let [greatest, all, blurred] = [-Infinity, 0, 0];
  for (let row = from; row < end; row += 1) greatest = Math.max(greatest, scores[row]!);
  const [shares, parts] = [new Float64Array(end - from), new Float64Array(end - from)];
  for (let row = from; row < end; row += 1) {
    all += shares[row - from] = Math.exp(scores[row]! - greatest);
    blurred += parts[row - from] = 2 ** outcomes[row]! - chance();
  }
  let first = 0;
  for (let at = 0; at < shares.length; at += 1) {
    shares[at]! /= all;
    gradients[from + at] = shares[at]! - parts[at]! / blurred;
    first += parts[at] = gradients[from + at]! / (1 - shares[at]! + 1e-12);
  }
  let second = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const term = shares[at]! * (first - parts[at]!);
    gradients[from + at]! += term;
    second += parts[at] = term / (1 - shares[at]! + 1e-12);
  }
  for (let at = 0; at < shares.length; at += 1) {
    gradients[from + at]! += shares[at]! * (second - parts[at]!);
    firmness[from + at] = shares[at]! * (1 - shares[at]!);
  }
}
