import type { Bounds, Days } from '../../model/edtf.ts';
import { narrow } from './narrow.ts';

/** What a statement tells of its three dates: when its fact may have held, by when it had been said, and when it was seen. */
export type Timed = Bounds & { saidBy: string; firstSeen: string; retracted: string | null };

/** When somebody asks: a period in which a fact held, a period by whose end it had been said, and the last day of reading of a release; null for any. */
export type When = { at: Days | null; said: Days | null; seen: string | null };

/** How a fact stands when somebody asks: it surely held, it may have, nothing dates it, or it did not hold, was not said or was not seen. */
export type Standing = 'certain' | 'possible' | 'undated' | 'no';

/** A day of a fact beside an end of the period that somebody asks about. */
export type Comparison = { of: 'fromMin' | 'fromMax' | 'toMin' | 'toMax' | 'saidBy'; is: '<=' | '>='; end: keyof Days };

/** The one definition of each answer; TypeScript reads it here, Cypher in `as-of-cypher.ts`. A fact surely held within a period when it had begun by its end, whatever its dates mean, and had not ended before it. */
export const definition = {
  surely: [{ of: 'fromMax', is: '<=', end: 'last' }, { of: 'toMin', is: '>=', end: 'first' }],
  maybe: [{ of: 'fromMin', is: '<=', end: 'last' }, { of: 'toMax', is: '>=', end: 'first' }],
  said: [{ of: 'saidBy', is: '<=', end: 'last' }],
} as const satisfies Record<string, readonly Comparison[]>;

/** Returns how a fact stands, as of a true date and a said date, in a release: a fact is all the statements that tell of it alike. */
export function asOf(statements: readonly Timed[], { at, said, seen }: When): Standing {
  const heard = statements.filter((one) => isSeen(one, seen) && (said === null || fits(one, definition.said, said)));
  if (heard.length === 0) return 'no';
  const bounds = heard.map(({ fromMin, fromMax, toMin, toMax }): Bounds => ({ fromMin, fromMax, toMin, toMax })).reduce(narrow);
  if (bounds.fromMin === null) return 'undated';
  return at === null ? 'certain' : heldWithin(bounds, at);
}

/** Returns how a fact of these bounds stands beside a period. */
export function heldWithin(bounds: Bounds, period: Days): Standing {
  if (bounds.fromMin === null) return 'undated';
  if (fits(bounds, definition.surely, period)) return 'certain';
  return fits(bounds, definition.maybe, period) ? 'possible' : 'no';
}

function fits(fact: Partial<Record<Comparison['of'], string | null>>, comparisons: readonly Comparison[], period: Days): boolean {
  return comparisons.every(({ of, is, end }) => {
    const day = fact[of] ?? null;
    return day !== null && (is === '<=' ? day <= period[end] : day >= period[end]);
  });
}

/** A release has what was first seen by its last day of reading, and not taken back by then; without a day, what was never taken back. */
function isSeen({ firstSeen, retracted }: Timed, seen: string | null): boolean {
  if (seen === null) return retracted === null;
  return firstSeen <= seen && (retracted === null || retracted > seen);
}
