import type { KindName } from './kinds/index.ts';
import type { Modality } from './modality.ts';
import type { PredicateName } from './predicates/index.ts';

/** A thing as a source names it: the name as written, and its first kind there. */
export type Mention = { kind: KindName; name: string };

/** What a parser says, before its evidence is known to be archived: spans are UTF-16 code units of the text view. */
export type Draft = {
  subject: Mention;
  predicate: PredicateName;
  object: Mention | null;
  value: string | number | null;
  unit: string | null;
  role: string | null;
  roleStated: string | null;
  predicateStated: string | null;
  from: string | null;
  to: string | null;
  modality: Modality;
  place: Place;
};

/** Where in its source a draft stands: a span of a page, a row of a dataset, or an address read by hand. */
export type Place = { start: number; end: number } | { row: string } | { address: string; published: string | null; retrieved: string; lang: string | null };

/** Who says so, where and when. */
export type Evidence = {
  kind: 'span' | 'row' | 'reference';
  source: string;
  url: string | null;
  page: string | null;
  start: number | null;
  end: number | null;
  row: string | null;
  published: string | null;
  retrieved: string;
  lang: string | null;
};

/** A draft with its evidence: the smallest thing we keep. Its id is made of its content alone. */
export type Statement = Omit<Draft, 'place'> & {
  id: string;
  evidence: Evidence;
  parser: string;
  first_seen: string;
  retracted: string | null;
};
