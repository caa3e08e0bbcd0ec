import type { Readable } from 'node:stream';
import type { Draft, Evidence } from '../../graph/model/statement.ts';

/** A draft whose place is that of its record. */
export type RecordDraft = Omit<Draft, 'place'>;

/** Where a record stands: a row of a file, named by the hash of its bytes, or an address that somebody read. */
export type RecordPlace = Pick<Evidence, 'url' | 'published' | 'retrieved' | 'lang'> & ({ kind: 'row'; page: string; row: string } | { kind: 'reference'; page: null; row: null });

/** One record of a source: what it is called there, where it stands, and what it says, or why nothing of it can be taken. */
export type RecordReading = {
  record: string;
  place: RecordPlace;
  drafts: RecordDraft[];
  /** What it says beside its own matter, such as where its ends sit; counted apart. */
  beside: RecordDraft[];
  untaken: { code: string; message: string } | null;
};

/** Opens a file of a source by its name, as a stream. */
export type OpenFile = (name: string) => Readable;
