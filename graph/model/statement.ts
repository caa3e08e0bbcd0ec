import type { KindName } from './kinds/index.ts';
import type { Modality } from './modality.ts';
import type { PredicateName } from './predicates/index.ts';

/** A thing as a source names it: the name as written, its first kind there, and what the same record tells of it that helps to know it. */
export type Mention = { kind: KindName; name: string; particulars?: Particulars };

/**
 * What a record tells of a thing beside its name. It tells who is who and where it lies; it is no part of what is stated, nor of a statement's id.
 * Country: ISO alpha-2 in capitals (GR, GB). Coordinates: degrees. `ids`: the identifier as its register writes it, under the register's name.
 */
export type Particulars = {
  country?: string;
  town?: string;
  postcode?: string;
  /** A NUTS code of any generation, as the record gives it. */
  nuts?: string;
  lat?: number;
  lng?: number;
  /** The codes of its activities, its main one first, each with its table: "nacebel2008:90010", "nacebel2025:90110", "naf2:90.01Z". */
  activities?: readonly string[];
  ids?: Partial<Record<Register, string>>;
  /** Its other names in the same record, each with its language where the record tells it; a mended one is the name itself, where the record writes it damaged. */
  names?: readonly { name: string; lang: string | null; type: 'official' | 'alias' | 'acronym' | 'former' | 'mended' }[];
};

/** The registers whose identifiers tell who is who. */
export const registers = ['ror', 'pic', 'kbo', 'siren', 'rna', 'vat', 'wikidata', 'isni', 'grid', 'museofile', 'geonames', 'nis', 'insee', 'nuts', 'keep', 'cordis', 'kohesio', 'erasmus', 'urbact', 'domain'] as const;

/** One of the registers whose identifiers tell who is who. */
export type Register = (typeof registers)[number];

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
