import type { Bounds } from './edtf.ts';
import type { Inferred } from './inferred/inferred.ts';
import type { IssueSort } from './issue.ts';
import type { KindName } from './kinds/index.ts';
import type { Modality } from './modality.ts';
import type { RelationName } from './predicates/index.ts';
import type { Mention, Statement } from './statement.ts';

/** A mention whose thing is known. */
export type ResolvedMention = Mention & { id: string };

/** A statement of a release: its ends resolved to things (one line of statements.jsonl). */
export type StatementRecord = Omit<Statement, 'subject' | 'object'> & { subject: ResolvedMention; object: ResolvedMention | null };

/** A name of a thing, and what sort of name it is. */
export type NameRecord = { name: string; lang: string | null; type: 'official' | 'alias' | 'acronym' | 'former'; from: string | null; to: string | null };

/** A thing of a release: what several mentions turned out to be (one line of things.jsonl). */
export type ThingRecord = {
  id: string;
  kinds: KindName[];
  name: string;
  names: NameRecord[];
  /** The id of the place that it sits in. */
  place: string | null;
  side: string | null;
  nuts: string | null;
  lat: number | null;
  lng: number | null;
  from: string | null;
  to: string | null;
  ids: Record<string, string>;
  succeeded_by: { id: string; date: string | null }[];
  sources: string[];
  /** What we infer of it beside; no part of the export. */
  inferred?: Inferred | undefined;
};

/** A tie of a release: one per type, ends, role, dates and modality (one line of relations.jsonl). */
export type RelationRecord = {
  id: string;
  type: RelationName;
  from_id: string;
  to_id: string;
  role: string | null;
  from: string | null;
  to: string | null;
  bounds: Bounds;
  modality: Modality;
  statements: string[];
  sources: string[];
};

/** A page or file that statements rest on; its id is its sha256, or for an address read by hand the sha256 of that address. */
export type PageRecord = {
  id: string;
  source: string;
  url: string | null;
  title: string | null;
  media_type: string | null;
  lang: string | null;
  published: string | null;
  retrieved: string;
};

/** How many issues of one sort a source has for one reason, and the first of them in words; of pages and files as a whole there is none. */
export type RefusalCount = { code: string; sort: IssueSort; count: number; examples: string[] };

/** A source of a release: who publishes it, on what terms, and how much was taken. */
export type SourceRecord = {
  name: string;
  title: string;
  publisher: string;
  licence: string;
  republish: 'yes' | 'no' | 'unclear';
  attribution: string;
  address: string | null;
  lang: string;
  parser: string;
  pages: number;
  statements: number;
  issues: number;
  /** How many facts it offers: those accepted and those refused make it up. */
  offered: number;
  accepted: number;
  /** How many of its statements are told beside its facts, such as where their ends sit. */
  beside: number;
  /** How many of its statements carry no date, on a page that carries none. */
  undated: number;
  /** How many cells of accepted records could not be read, and how many of its things could not be placed as they say. */
  flaws: number;
  refusals: RefusalCount[];
};

/** Records that can be walked again and again, held or not: a list in any order, or a file in the order of its keys' code units. */
export type Records<Item> = Iterable<Item> & { readonly length: number };

/** Returns records that are made anew each time they are walked. */
export function walked<Item>(length: number, walk: () => Iterator<Item>): Records<Item> {
  return { length, [Symbol.iterator]: walk };
}

/** Everything that one load puts into the graph; there may be more of it than fits in memory. */
export type Release = {
  statements: Records<StatementRecord>;
  things: Records<ThingRecord>;
  relations: Records<RelationRecord>;
  pages: readonly PageRecord[];
  sources: readonly SourceRecord[];
};

/** A release that is held in memory. */
export type HeldRelease = { statements: StatementRecord[]; things: ThingRecord[]; relations: RelationRecord[]; pages: PageRecord[]; sources: SourceRecord[] };
