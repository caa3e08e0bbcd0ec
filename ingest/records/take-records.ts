import { faultsOf } from '../../graph/derive/check-statement.ts';
import { statementId } from '../../graph/derive/statement-id.ts';
import { daysOf } from '../../graph/model/edtf.ts';
import type { Issue, IssueSort } from '../../graph/model/issue.ts';
import type { Evidence, Statement } from '../../graph/model/statement.ts';
import { sha256Of } from '../fetch/archive.ts';
import type { RecordDraft, RecordPlace, RecordReading, SourceFile } from '../read/record-reading.ts';
import type { ShelvedPage } from '../shelf/shelf.ts';
import type { RecordSource } from '../sources/source.ts';

/** Where what is taken of records goes, and what is not. */
export type Sink = { state: (statement: Statement) => void; refuse: (issue: Issue) => void };

/** How many records a source offers, how many are accepted, and how many of them have cells that cannot be read; how many statements are told beside their own matter; and the pages that they rest on. */
export type TakenRecords = { offered: number; accepted: number; flaws: number; beside: number; pages: ShelvedPage[] };

type Known = Map<string, { statement: Statement; isMain: boolean }>;

/** Reads every record of a source as it streams in; each is accepted as a whole, or refused with one issue. What it holds grows with the addresses read by hand, not with rows. */
export async function takeRecords(source: RecordSource, files: readonly SourceFile[], sink: Sink, tell: (offered: number) => void = () => undefined): Promise<TakenRecords> {
  const taking = new Taking(source, sink);
  for await (const reading of source.read(files)) {
    taking.take(reading);
    tell(taking.counts.offered);
  }
  return taking.end();
}

class Taking {
  readonly counts = { offered: 0, accepted: 0, flaws: 0, beside: 0 };
  private readonly pages = new Map<string, ShelvedPage>();
  /** What rests on addresses: two records may say one thing of one page. A row says what it says once. */
  private readonly byHand: Known = new Map();

  constructor(
    private readonly source: RecordSource,
    private readonly sink: Sink,
  ) {}

  take(reading: RecordReading): void {
    const { place, flaws = [] } = reading;
    this.counts.offered += 1;
    const page = this.pageAt(place);
    const known: Known = place.kind === 'reference' ? this.byHand : new Map();
    const amiss = reading.beside.flatMap(faultsOf);
    const refused = this.refusalOf(reading, amiss, known);
    if (amiss.length === 0) for (const draft of reading.beside) keep(known, stateOf(draft, place, this.source), false);
    if (refused) this.refuse(refused.code.endsWith('.left-out') ? 'left-out' : 'refused', refused.code, page, reading.record, refused.message);
    else this.counts.accepted += 1;
    for (const { code, column, message } of flaws) {
      this.counts.flaws += 1;
      this.refuse('cell', code, page, `${reading.record}!${column}`, message);
    }
    if (known !== this.byHand) this.state(known);
  }

  end(): TakenRecords {
    this.state(this.byHand);
    return { ...this.counts, pages: [...this.pages.values()] };
  }

  /** Keeps what a record says, or returns why nothing of it is taken. */
  private refusalOf({ place, drafts, untaken }: RecordReading, amiss: readonly string[], known: Known): { code: string; message: string } | null {
    if (untaken) return untaken;
    const faults = [...drafts.flatMap(faultsOf), ...amiss];
    if (faults.length > 0 || drafts.length === 0) return { code: 'draft.invalid', message: faults.join(' ') || 'expected something that it says, found nothing.' };
    const statements = drafts.map((draft) => stateOf(draft, place, this.source));
    const isNew = statements.some(({ id }) => !known.get(id)?.isMain);
    for (const statement of statements) keep(known, statement, true);
    const [{ predicate, subject }] = drafts as [RecordDraft];
    return isNew ? null : { code: 'draft.repeated', message: `expected ${predicate} of "${subject.name}" once at one place, found it again.` };
  }

  private refuse(sort: IssueSort, code: string, page: ShelvedPage, place: string, message: string): void {
    this.sink.refuse({ code, source: this.source.name, page: page.sha256, place, message: `${this.source.name}/${place}: ${message}`, sort });
  }

  private state(known: Known): void {
    const kept = [...known.values()];
    for (const { statement } of [...kept.filter(({ isMain }) => isMain), ...kept.filter(({ isMain }) => !isMain)]) this.sink.state(statement);
    this.counts.beside += kept.filter(({ isMain }) => !isMain).length;
  }

  private pageAt({ page, url, published, retrieved, lang }: RecordPlace): ShelvedPage {
    const sha256 = page ?? sha256Of(Buffer.from(url ?? ''));
    const known = this.pages.get(sha256);
    const found: ShelvedPage = { source: this.source.name, url, sha256, media_type: null, charset: null, retrieved, published, lang, publisher: null };
    // All rows of a file lie in one page, which bears their date when they have one.
    const kept = page === null ? { ...found, published: saidOf(known, found) } : known && known.published !== published ? { ...known, published: null } : (known ?? found);
    this.pages.set(sha256, kept);
    return kept;
  }
}

/** Keeps a statement; one that was kept already takes from the repetition what it left unsaid. */
function keep(known: Known, statement: Statement, isMain: boolean): void {
  const before = known.get(statement.id);
  const first = before?.statement ?? statement;
  const published = moreTold(first.evidence.published, statement.evidence.published);
  const united = { ...first, roleStated: first.roleStated ?? statement.roleStated, predicateStated: first.predicateStated ?? statement.predicateStated, evidence: { ...first.evidence, published } };
  known.set(statement.id, { statement: united, isMain: isMain || (before?.isMain ?? false) });
}

function stateOf(draft: RecordDraft, place: RecordPlace, source: RecordSource): Statement {
  const { kind, url, page, row, published, retrieved, lang } = place;
  const evidence: Evidence = { kind, source: source.name, url, page, start: null, end: null, row, published, retrieved, lang };
  return { id: statementId({ ...draft, evidence }), ...draft, evidence, parser: source.parser, first_seen: retrieved, retracted: null };
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
