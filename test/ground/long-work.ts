import { Refusal } from '../../ground/refusal.ts';

/** Counts for some milliseconds without a pause, and returns a greeting. */
export function countFor(milliseconds: number, name: string): { greeting: string } {
  for (const until = Date.now() + milliseconds; Date.now() < until; );
  return { greeting: `Bonjour ${name}` };
}

/** Refuses. */
export function refuse(): void {
  throw new Refusal('check', 'work: expected a reason, found none.', 'Give one.');
}
