import type { SourceRecord } from '../../graph/model/records.ts';
import { time } from '../../graph/model/predicates/time.ts';
import type { Issue } from '../../graph/model/issue.ts';
import type { Statement } from '../../graph/model/statement.ts';
import type { Shelved, Taken } from './shelf.ts';

/** Issues of these families are about a page or a file as a whole; all others are each about one fact. */
const notOfFacts = /^(fetch|archive|parse|source|table)\./;
const examplesKept = 3;

/** Counts what was taken of a source of pages, which offers what it states and what was refused of it. */
export function countTaken({ statements, issues }: Pick<Shelved, 'statements' | 'issues'>): Taken {
  const standing = statements.filter(({ retracted }) => retracted === null);
  const refusals = new Refusals();
  for (const issue of issues) refusals.note(issue);
  return { offered: standing.length + refusals.total, accepted: standing.length, beside: 0, undated: standing.filter(isUndated).length, flaws: 0, refusals: refusals.counted() };
}

/** Counts why facts were refused, with the first of each reason in words. */
export class Refusals {
  private readonly reasons = new Map<string, { count: number; examples: string[] }>();
  total = 0;

  /** Notes an issue; one of a page or file as a whole refuses no fact. */
  note(issue: Issue): void {
    if (!isOfFacts(issue)) return;
    const { code, message } = issue;
    const reason = this.reasons.get(code) ?? { count: 0, examples: [] };
    this.reasons.set(code, reason);
    reason.count += 1;
    this.total += 1;
    if (reason.examples.length < examplesKept) reason.examples.push(message);
  }

  /** Returns the reasons with their counts, in order. */
  counted(): SourceRecord['refusals'] {
    return [...this.reasons].sort(([one], [other]) => (one < other ? -1 : 1)).map(([code, { count, examples }]) => ({ code, count, examples }));
  }
}

/** Says whether an issue is about one fact, and not about a page or a file as a whole. */
export function isOfFacts({ code }: Issue): boolean {
  return !notOfFacts.test(code);
}

/** Says whether an issue is about where a thing lies or since when it is, which is told when all sources are set side by side. */
export function isOfPlacing({ code, page, place }: Issue): boolean {
  return page === null && place !== null && /^(place|postcode|nuts|coordinates|town|time)\./.test(code);
}

/** Says whether neither a statement nor its page carries a date. */
export function isUndated({ predicate, value, from, to, evidence }: Statement): boolean {
  return from === null && to === null && evidence.published === null && !(predicate in time && value !== null);
}
