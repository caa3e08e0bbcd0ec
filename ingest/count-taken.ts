import type { SourceRecord } from '../graph/model/records.ts';
import { time } from '../graph/model/predicates/time.ts';
import type { Issue } from '../graph/model/issue.ts';
import type { Statement } from '../graph/model/statement.ts';
import type { Shelved } from './shelf.ts';

/** How much a source offers, how much of it is taken, and why the rest is not. */
export type Taken = Pick<SourceRecord, 'offered' | 'accepted' | 'beside' | 'undated' | 'refusals'>;

/** Issues of these families are about a page or a file as a whole; all others are each about one fact. */
const notOfFacts = /^(fetch|archive|parse|source)\./;
const examplesKept = 3;

/** Counts what was taken of a source. A source of pages offers what it states and what was refused of it; a source of records says itself how much it offers. */
export function countTaken({ statements, offer, issues }: Pick<Shelved, 'statements' | 'offer' | 'issues'>): Taken {
  const standing = statements.filter(({ retracted }) => retracted === null);
  const refusals = refusalsOf(issues);
  const refused = refusals.reduce((sum, { count }) => sum + count, 0);
  const offered = offer?.offered ?? standing.length + refused;
  return { offered, accepted: offered - refused, beside: offer?.beside ?? 0, undated: standing.filter(isUndated).length, refusals };
}

function refusalsOf(issues: readonly Issue[]): SourceRecord['refusals'] {
  const messages = new Map<string, string[]>();
  for (const { code, message } of issues) if (!notOfFacts.test(code)) messages.set(code, [...(messages.get(code) ?? []), message]);
  return [...messages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([code, told]) => ({ code, count: told.length, examples: told.slice(0, examplesKept) }));
}

function isUndated({ predicate, value, from, to, evidence }: Statement): boolean {
  return from === null && to === null && evidence.published === null && !(predicate in time && value !== null);
}
