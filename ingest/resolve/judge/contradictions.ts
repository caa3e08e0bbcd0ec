import type { Judgement } from '../judgements.ts';
import { nameKey } from '../name-key.ts';

/** A judgement and the line of its file that holds it. */
export type PlacedJudgement = { judgement: Judgement; line: number };

type Step = { to: string; line: number; said: string };

/**
 * Returns what is wrong among judgements, each as a sentence with the lines and the cure: names made one by some lines and kept apart by another, and pairs judged twice.
 * What somebody was unsure of may be decided on a later line.
 */
export function contradictionsIn(placed: readonly PlacedJudgement[], place: string): string[] {
  const steps = stepsOf(placed);
  return [...twiceJudged(placed, place), ...placed.flatMap((one) => contradictionOf(one, steps, place) ?? [])];
}

/** Which names a line makes one, from each of them. */
function stepsOf(placed: readonly PlacedJudgement[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step): void => void steps.set(from, [...(steps.get(from) ?? []), step]);
  for (const { judgement, line } of placed) {
    if (judgement.judgement !== 'same') continue;
    const [left, right] = endsOf(judgement);
    const said = `line ${line} ("${judgement.left}" is "${judgement.right}")`;
    add(left, { to: right, line, said });
    add(right, { to: left, line, said });
  }
  return steps;
}

function contradictionOf({ judgement, line }: PlacedJudgement, steps: ReadonlyMap<string, readonly Step[]>, place: string): string | null {
  if (judgement.judgement !== 'different' && judgement.judgement !== 'successor') return null;
  const { left, right, who, when } = judgement;
  const chain = chainBetween(...endsOf(judgement), steps);
  if (!chain) return null;
  const found = chain.length === 0 ? 'written alike but for spelling' : `made one by ${chain.map(({ said }) => said).join(' and ')}`;
  const cure = chain.length === 0 ? `Take line ${line} away, or tell their countries.` : `Take one of the lines ${[...chain.map((step) => step.line), line].sort((one, other) => one - other).join(', ')} away.`;
  return `${place}:${line}: expected "${left}" and "${right}" apart (${judgement.judgement}, ${who}, ${when}), found them ${found}. ${cure}`;
}

/** The shortest way from one name to another by lines that make names one; empty when they are one from the start, null when there is none. */
function chainBetween(from: string, to: string, steps: ReadonlyMap<string, readonly Step[]>): Step[] | null {
  const ways = new Map<string, Step[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const step of steps.get(at) ?? []) if (!ways.has(step.to)) ways.set(step.to, [...way, step]);
  }
  return null;
}

function twiceJudged(placed: readonly PlacedJudgement[], place: string): string[] {
  const lines = new Map<string, number>();
  return placed.flatMap(({ judgement, line }) => {
    const { left, right, family, judgement: verdict, countries = ['', ''] } = judgement;
    const key = JSON.stringify([family, verdict, ...(verdict === 'successor' ? [left, right] : [left, right].sort()), ...countries]);
    const before = lines.get(key);
    lines.set(key, before ?? line);
    return before === undefined ? [] : [`${place}:${line}: expected a judgement that line ${before} does not make already, found "${left}" and "${right}" ${verdict} again. Take one of the two lines away.`];
  });
}

function endsOf({ left, right, family, countries = ['', ''] }: Judgement): [string, string] {
  return [`${family}:${nameKey(left)}@${countries[0]}`, `${family}:${nameKey(right)}@${countries[1]}`];
}
