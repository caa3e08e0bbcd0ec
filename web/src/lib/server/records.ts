import type { Creativity } from '$graph/model/inferred/creativity.ts';
import type { PlacedBy } from '$graph/model/inferred/placed-by.ts';
import type { KindName } from '$graph/model/kinds/index.ts';
import type { Modality } from '$graph/model/modality.ts';
import type { PredicateName } from '$graph/model/predicates/index.ts';
import type { NameRecord, SourceRecord } from '$graph/model/records.ts';

/** A thing as a link to it needs it. */
export type Brief = { id: string; name: string; kind: KindName; side: string | null };

/** A thing as a list of results shows it. */
export type Listed = Brief & { from: string | null; to: string | null; names: NameRecord[] };

/** The page that a statement rests on, and whose it is. */
export type PageRow = {
  id: string;
  url: string | null;
  title: string | null;
  lang: string | null;
  published: string | null;
  retrieved: string;
  source: Pick<SourceRecord, 'name' | 'title' | 'publisher'> & { attribution?: string };
};

/** The days that a statement may have held between, as the graph keeps them. */
export type BoundRow = { fromMin: string | null; fromMax: string | null; toMin: string | null; toMax: string | null };

/** A statement as the graph answers it. */
export type StatementRow = BoundRow & {
  id: string;
  predicate: PredicateName;
  subjectName: string;
  objectName: string | null;
  value: string | null;
  amount: number | null;
  unit: string | null;
  role: string | null;
  roleStated: string | null;
  predicateStated: string | null;
  from: string | null;
  to: string | null;
  modality: Modality;
  evidenceKind: 'span' | 'row' | 'reference';
  url: string | null;
  row: string | null;
  published: string | null;
  retrieved: string;
  lang: string | null;
  quotation: string | null;
  subject: Brief;
  object: Brief | null;
  page: PageRow;
};

/** A thing with all that is said of it. */
export type ThingRow = Brief & {
  kinds: KindName[];
  from: string | null;
  to: string | null;
  ids: string | null;
  nuts: string | null;
  placed: PlacedBy | null;
  creative: Creativity | null;
  creativeBecause: string | null;
  names: NameRecord[];
  statements: StatementRow[];
  mentionedIn: StatementRow[];
};
