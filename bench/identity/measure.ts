import type { JudgedPair } from './judged.ts';

/** What scores of judged pairs are worth at a threshold: successors count apart, as in score_pairs.py of ../shared. */
export type Worth = { threshold: number; precision: number; recall: number; f1: number; auc: number; recallAt98: number; merged: Record<string, number> };

/** Returns what scores are worth at a threshold, or where their F1 is best. */
export function worthOf(pairs: readonly JudgedPair[], scores: readonly number[], at: number | null): Worth {
  const judged = pairs.flatMap(({ judgement }, index) => (judgement === 'successor' ? [] : [{ score: scores[index]!, isMatch: judgement === 'match' }])).sort((one, other) => other.score - one.score);
  const threshold = at ?? bestOf(judged);
  const { precision, recall, f1 } = worthAt(judged, threshold);
  const shareOver = (wanted: (pair: JudgedPair) => boolean): number => {
    const chosen = pairs.flatMap((pair, index) => (wanted(pair) ? [scores[index]! >= threshold] : []));
    return chosen.filter(Boolean).length / Math.max(1, chosen.length);
  };
  const merged: Record<string, number> = { 'non-matches': shareOver(({ judgement }) => judgement === 'no_match'), successors: shareOver(({ judgement }) => judgement === 'successor') };
  for (const stratum of [...new Set(pairs.map((pair) => pair.stratum))].sort()) merged[stratum] = shareOver((pair) => pair.stratum === stratum && (pair.judgement === 'match' || stratum.includes('neg') || stratum === 'successor'));
  return { threshold, precision, recall, f1, auc: aucOf(judged), recallAt98: recallAtPrecision(judged, 0.98), merged };
}

type Judged = readonly { score: number; isMatch: boolean }[];

function worthAt(judged: Judged, threshold: number): { precision: number; recall: number; f1: number } {
  const taken = judged.filter(({ score }) => score >= threshold);
  const right = taken.filter(({ isMatch }) => isMatch).length;
  const precision = taken.length === 0 ? 1 : right / taken.length;
  const recall = right / Math.max(1, judged.filter(({ isMatch }) => isMatch).length);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function bestOf(judged: Judged): number {
  let best = { threshold: 0.5, f1: 0 };
  const matches = judged.filter(({ isMatch }) => isMatch).length;
  let right = 0;
  judged.forEach(({ score, isMatch }, index) => {
    right += Number(isMatch);
    if (judged[index + 1]?.score === score) return;
    const f1 = (2 * right) / (index + 1 + matches);
    if (f1 > best.f1) best = { threshold: score, f1 };
  });
  return best.threshold;
}

/** The chance that a match scores higher than a non-match; ties count half. */
function aucOf(judged: Judged): number {
  let [area, matches, others] = [0, 0, 0];
  for (let from = 0; from < judged.length; ) {
    let to = from;
    while (to < judged.length && judged[to]!.score === judged[from]!.score) to += 1;
    const met = judged.slice(from, to).filter(({ isMatch }) => isMatch).length;
    area += (to - from - met) * (matches + met / 2);
    [matches, others, from] = [matches + met, others + (to - from - met), to];
  }
  return area / Math.max(1, matches * others);
}

function recallAtPrecision(judged: Judged, least: number): number {
  const matches = judged.filter(({ isMatch }) => isMatch).length;
  let [right, best] = [0, 0];
  judged.forEach(({ score, isMatch }, index) => {
    right += Number(isMatch);
    if (judged[index + 1]?.score !== score && right / (index + 1) >= least) best = right / matches;
  });
  return best;
}
