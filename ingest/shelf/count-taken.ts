import type { SourceRecord } from '../../graph/model/records.ts';
import { time } from '../../graph/model/predicates/time.ts';
import type { Issue } from '../../graph/model/issue.ts';
import type { Statement } from '../../graph/model/statement.ts';
import type { Shelved, Taken } from './shelf.ts';

const examplesKept = 3;

/** Counts what was taken of a source of pages, which offers what it states and what was refused of it. */
export function countTaken({ statements, issues }: Pick<Shelved, 'statements' | 'issues'>): Taken {
  const standing = statements.filter(({ retracted }) => retracted === null);
  const refused = issues.filter(({ sort }) => sort === 'refused');
  return { offered: standing.length + refused.length, accepted: standing.length, beside: 0, undated: standing.filter(isUndated).length, flaws: 0, refusals: countIssues(refused) };
}

/** Counts issues by their sort and reason, in the order of the reasons. */
export function countIssues(issues: Iterable<Issue>): SourceRecord['refusals'] {
  const refusals = new Refusals();
  for (const issue of issues) refusals.note(issue);
  return refusals.counted();
}

/** Counts issues by their sort and reason as they come, with the first of each in words. */
export class Refusals {
  private readonly reasons = new Map<string, SourceRecord['refusals'][number]>();

  /** Notes an issue. */
  note({ code, sort, message }: Issue): void {
    const key = `${code} ${sort}`;
    const reason = this.reasons.get(key) ?? { code, sort, count: 0, examples: [] };
    this.reasons.set(key, reason);
    reason.count += 1;
    if (reason.examples.length < examplesKept) reason.examples.push(message);
  }

  /** Returns the reasons with their counts, in order. */
  counted(): SourceRecord['refusals'] {
    return [...this.reasons].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, reason]) => reason);
  }
}

/** Says whether neither a statement nor its page carries a date. */
export function isUndated({ predicate, value, from, to, evidence }: Statement): boolean {
  return from === null && to === null && evidence.published === null && !(predicate in time && value !== null);
}
