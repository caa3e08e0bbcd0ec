import { createHash } from 'node:crypto';
import type { Statement } from '../../graph/model/statement.ts';

/** How many statements stood before, and how many of them are said no more. */
export type Loss = { before: number; lost: number };

/** Returns a line that sorts by what a statement says, wherever it stands: what was said before comes before what is said now. */
export function carryOnLine(statement: Statement, isNow: boolean): string {
  const { subject, predicate, object, value, unit, role, from, to, modality } = statement;
  const content = JSON.stringify([subject.name, subject.kind, predicate, object?.name ?? null, object?.kind ?? null, value, unit, role, from, to, modality]);
  return createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 32) + (isNow ? '1' : '0') + JSON.stringify(statement);
}

/**
 * Sets what is said now against what was said before, from sorted lines: what is said again stays the statement of the row that first said it, what is said no more is retracted
 * on the day of the later files, and what is new is added. A row that only moved changes nothing. What it holds grows with how often one thing is said.
 */
export function* carryOn(lines: Iterable<string>, day: string, loss: Loss): Generator<Statement> {
  let [content, before, now]: [string, Statement[], Statement[]] = ['', [], []];
  for (const line of lines) {
    const said = line.slice(0, 32);
    if (said !== content) {
      yield* settled(before, now, day, loss);
      [content, before, now] = [said, [], []];
    }
    (line[32] === '1' ? now : before).push(JSON.parse(line.slice(33)) as Statement);
  }
  yield* settled(before, now, day, loss);
}

function* settled(before: readonly Statement[], now: readonly Statement[], day: string, loss: Loss): Generator<Statement> {
  loss.before += before.length;
  loss.lost += Math.max(0, before.length - now.length);
  for (const [at, known] of before.entries()) {
    const again = now[at];
    // What a row tells beside what it says may be told better now.
    if (again) yield { ...known, subject: again.subject, object: again.object, roleStated: again.roleStated, predicateStated: again.predicateStated };
    else yield { ...known, retracted: day < known.first_seen ? known.first_seen : day };
  }
  yield* now.slice(before.length);
}
