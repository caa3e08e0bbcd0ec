import { textIn, type AnswerRecord } from '../view/becoming/answer-records.ts';

/** A step of a line of descent: what became what, how, and when, where somebody tells. */
export type DescentStep = { id: string; before: string; how: string; date: string | null; afterId: string; after: string };

/** A step as the page of one thing tells it: towards it, or away from it, and how many steps off. */
export type Kin = { step: DescentStep; direction: 'before' | 'after'; distance: number };

const farthest = 6;

/** Returns a row of the lines of descent as a step. */
export function descentOf(record: AnswerRecord): DescentStep {
  return { id: textIn(record, 'id')!, before: textIn(record, 'before')!, how: textIn(record, 'how') ?? 'succeeded', date: textIn(record, 'date'), afterId: textIn(record, 'afterId')!, after: textIn(record, 'after')! };
}

/** Returns what a thing came from, the oldest first, and what became of it, over some steps. */
export function kinOf(steps: readonly DescentStep[], id: string): Kin[] {
  const walk = (direction: 'before' | 'after'): Kin[] => {
    const found: Kin[] = [];
    const seen = new Set([id]);
    let ring = [id];
    for (let distance = 1; distance <= farthest && ring.length > 0; distance += 1) {
      const next = steps.filter((step) => ring.includes(direction === 'before' ? step.afterId : step.id) && !seen.has(direction === 'before' ? step.id : step.afterId));
      ring = next.map((step) => (direction === 'before' ? step.id : step.afterId));
      for (const [at, step] of next.entries()) {
        if (seen.has(ring[at]!)) continue;
        seen.add(ring[at]!);
        found.push({ step, direction, distance });
      }
    }
    return found;
  };
  return [...walk('before').reverse(), ...walk('after')];
}
