import { faultsOf } from '../graph/derive/check-statement.ts';
import { statementId } from '../graph/derive/statement-id.ts';
import { daysOf } from '../graph/model/edtf.ts';
import type { Issue } from '../graph/model/issue.ts';
import type { Evidence, Statement } from '../graph/model/statement.ts';
import { sha256Of } from './fetch/archive.ts';
import type { RecordDraft, RecordPlace, RecordReading, SourceFile } from './read/record-reading.ts';
import type { ShelvedPage } from './shelf.ts';
import type { RecordSource } from './sources/source.ts';

/** What was taken from the records of a source, and what was not; accepted and issues make up what it offers, and what is said beside is counted apart. */
export type RecordsReading = { statements: Statement[]; pages: ShelvedPage[]; issues: Issue[]; offered: number; beside: number };

type Taken = { main: Map<string, Statement>; beside: Map<string, Statement>; pages: Map<string, ShelvedPage>; issues: Issue[]; offered: number };

/** Reads every record of a source as it streams in; each is accepted as a whole, or refused with one issue. */
export async function readRecords(source: RecordSource, files: readonly SourceFile[]): Promise<RecordsReading> {
  const taken: Taken = { main: new Map(), beside: new Map(), pages: new Map(), issues: [], offered: 0 };
  for await (const reading of source.read(files)) take(reading, source, taken);
  const beside = [...taken.beside.values()].filter(({ id }) => !taken.main.has(id));
  return { statements: [...taken.main.values(), ...beside], pages: [...taken.pages.values()], issues: taken.issues, offered: taken.offered, beside: beside.length };
}

function take(reading: RecordReading, source: RecordSource, taken: Taken): void {
  const { record, place, drafts, untaken } = reading;
  const page = pageOf(place, source.name);
  taken.offered += 1;
  taken.pages.set(page.sha256, { ...page, published: saidOf(taken.pages.get(page.sha256), page) });
  const refuse = (code: string, message: string): void => void taken.issues.push({ code, source: source.name, page: page.sha256, place: record, message: `${source.name}/${record}: ${message}` });
  const amiss = reading.beside.flatMap(faultsOf);
  if (amiss.length === 0) for (const draft of reading.beside) keep(taken.beside, stateOf(draft, place, source));
  if (untaken) return refuse(untaken.code, untaken.message);
  const faults = [...drafts.flatMap(faultsOf), ...amiss];
  if (faults.length > 0 || drafts.length === 0) return refuse('draft.invalid', faults.join(' ') || 'expected something that it says, found nothing.');
  const statements = drafts.map((draft) => stateOf(draft, place, source));
  const isNew = statements.some(({ id }) => !taken.main.has(id));
  for (const statement of statements) keep(taken.main, statement);
  const [{ predicate, subject }] = drafts as [RecordDraft];
  if (!isNew) refuse('draft.repeated', `expected ${predicate} of "${subject.name}" once at one place, found it again.`);
}

/** Keeps a statement; one that was kept already takes from the repetition what it left unsaid. */
function keep(statements: Map<string, Statement>, statement: Statement): void {
  const known = statements.get(statement.id) ?? statement;
  const published = moreTold(known.evidence.published, statement.evidence.published);
  statements.set(statement.id, { ...known, roleStated: known.roleStated ?? statement.roleStated, predicateStated: known.predicateStated ?? statement.predicateStated, evidence: { ...known.evidence, published } });
}

function stateOf(draft: RecordDraft, place: RecordPlace, source: RecordSource): Statement {
  const { kind, url, page, row, published, retrieved, lang } = place;
  const evidence: Evidence = { kind, source: source.name, url, page, start: null, end: null, row, published, retrieved, lang };
  return { id: statementId({ ...draft, evidence }), ...draft, evidence, parser: source.parser, first_seen: retrieved, retracted: null };
}

function pageOf({ page, url, published, retrieved, lang }: RecordPlace, source: string): ShelvedPage {
  return { source, url, sha256: page ?? sha256Of(Buffer.from(url ?? '')), media_type: null, charset: null, retrieved, published, lang, publisher: null };
}

/** Two readers of a page may tell its date differently: the more precise one stands when both can be true, and none when they cannot. */
function saidOf(known: ShelvedPage | undefined, page: ShelvedPage): string | null {
  if (!known?.published || !page.published) return known?.published ?? page.published;
  const [one, other] = [daysOf(known.published), daysOf(page.published)];
  const overlap = one && other && one.first <= other.last && other.first <= one.last;
  return overlap ? moreTold(known.published, page.published) : null;
}

function moreTold(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other.length > one.length) ? other : one;
}
