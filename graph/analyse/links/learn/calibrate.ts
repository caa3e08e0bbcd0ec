/** What was scored, and whether it came true. */
export type Outcome = { score: number; came: boolean };

/** A rising line from scores to chances: the chance at each score, and straight between them. */
export type Calibration = { scores: number[]; chances: number[] };

type Block = { score: number; came: number; count: number };

/** The fewest outcomes on which a chance is told. */
const fewestInBlock = 50;

/** Returns the rising line that fits outcomes best (isotonic regression by pooling adjacent violators; Zadrozny & Elkan 2002); null where too few came true. */
export function calibrate(outcomes: readonly Outcome[]): Calibration | null {
  if (outcomes.filter(({ came }) => came).length < fewestInBlock) return null;
  const sorted = [...outcomes].sort((one, other) => one.score - other.score);
  const blocks: Block[] = [];
  for (let at = 0; at < sorted.length; at += fewestInBlock) {
    const part = sorted.slice(at, at + fewestInBlock);
    blocks.push({ score: part.reduce((sum, { score }) => sum + score, 0), came: part.filter(({ came }) => came).length, count: part.length });
    while (blocks.length > 1 && rate(blocks.at(-2)!) >= rate(blocks.at(-1)!)) blocks.splice(-2, 2, joined(blocks.at(-2)!, blocks.at(-1)!));
  }
  return { scores: blocks.map(({ score, count }) => score / count), chances: blocks.map(rate) };
}

/** Returns the chance of a score that is log-odds; beyond those that were seen, the odds go on as the score does, so that order is kept. */
export function chanceOf({ scores, chances }: Calibration, score: number): number {
  const next = scores.findIndex((known) => known > score);
  if (next <= 0) return moved(chances.at(next)!, score - scores.at(next)!);
  const share = (score - scores[next - 1]!) / (scores[next]! - scores[next - 1]!);
  return chances[next - 1]! + share * (chances[next]! - chances[next - 1]!);
}

/** The chance whose log-odds lie so far from those of another. */
function moved(chance: number, by: number): number {
  const within = Math.min(Math.max(chance, 1e-6), 0.999);
  const odds = (within / (1 - within)) * Math.exp(by);
  return odds / (1 + odds);
}

function rate({ came, count }: Block): number {
  return came / count;
}

function joined(one: Block, other: Block): Block {
  return { score: one.score + other.score, came: one.came + other.came, count: one.count + other.count };
}
