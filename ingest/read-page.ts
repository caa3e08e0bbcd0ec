import { faultsOf } from '../graph/derive/check-statement.ts';
import { statementId } from '../graph/derive/statement-id.ts';
import type { Issue } from '../graph/model/issue.ts';
import type { Draft, Evidence, Statement } from '../graph/model/statement.ts';
import { Refusal } from '../ground/refusal.ts';
import type { Fetched } from './fetch/archive.ts';
import type { Reading } from './read/reading.ts';
import { TextPage } from './read/text-page.ts';
import type { PageSource } from './sources/source.ts';

/** What was taken from one page and what was not; `quarantined` when the page is not what its parser expects. */
export type PageReading = { statements: Statement[]; issues: Issue[]; quarantined: boolean };

/** A span is at most this long, in UTF-16 code units (CONTRACT.md). */
const longestSpan = 400;

/** Returns the statements of one page's text view, and an issue for all that it offers and that is not taken; pure. */
export function readPage(source: PageSource, fetched: Fetched, view: string): PageReading {
  const reading = tryParse(source, fetched, view);
  if (!('drafts' in reading)) return { statements: [], issues: [reading], quarantined: true };
  const statements = new Map<string, Statement>();
  const issues: Issue[] = reading.omissions.map(({ code, at, message }) => issue(code, source, fetched, `${at.start}–${at.end}`, `${source.name}: ${message}`));
  for (const draft of reading.drafts) {
    const place = placeOf(draft);
    const faults = [...faultsOf(draft), ...spanFaults(draft, view)];
    const statement = stateOf(draft, source, fetched);
    if (faults.length > 0) issues.push(issue('draft.invalid', source, fetched, place, `${source.name}: ${faults.join(' ')}`));
    else if (statements.has(statement.id)) issues.push(issue('draft.repeated', source, fetched, place, `${source.name}: expected ${draft.predicate} of "${draft.subject.name}" once in one passage, found it again.`));
    else statements.set(statement.id, statement);
  }
  return { statements: [...statements.values()], issues, quarantined: false };
}

function tryParse(source: PageSource, fetched: Fetched, view: string): Reading | Issue {
  try {
    return source.parse(new TextPage(source.name, view));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'check') return issue('parse.changed', source, fetched, null, error.message);
    throw error;
  }
}

function stateOf(draft: Draft, source: PageSource, fetched: Fetched): Statement {
  const { place, ...said } = draft;
  const at = 'start' in place ? place : { start: null, end: null };
  const evidence: Evidence = {
    kind: 'span',
    source: source.name,
    url: fetched.url,
    page: fetched.sha256,
    start: at.start,
    end: at.end,
    row: null,
    published: fetched.published,
    retrieved: fetched.retrieved,
    lang: fetched.lang,
  };
  const id = statementId({ ...said, evidence });
  return { id, ...said, evidence, parser: source.parser, first_seen: fetched.retrieved, retracted: null };
}

function spanFaults(draft: Draft, view: string): string[] {
  if (!('start' in draft.place)) return ['expected a span of the page, found none.'];
  const { start, end } = draft.place;
  if (start >= 0 && start < end && end <= view.length && end - start <= longestSpan) return [];
  return [`expected a span of 1 to ${longestSpan} code units within the page, found ${start} to ${end}.`];
}

function placeOf(draft: Draft): string | null {
  return 'start' in draft.place ? `${draft.place.start}–${draft.place.end}` : null;
}

function issue(code: string, source: PageSource, fetched: Fetched, place: string | null, message: string): Issue {
  return { code, source: source.name, page: fetched.sha256, place, message, sort: code === 'parse.changed' ? 'file' : 'refused' };
}
