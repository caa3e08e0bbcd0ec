import type { Readable } from 'node:stream';
import type { ReadMeter } from '../fetch/unpack/read-meter.ts';
import type { Draft, Evidence } from '../../graph/model/statement.ts';

/**
 * A file that a source was given: its name in its folder, where it lies, the hash of its bytes, the day on which it was had, and where it can be had again.
 * What reads it opens it as a stream, or by its path where a format must be entered from its end; a meter counts what is read.
 */
export type SourceFile = { name: string; path: string; sha256: string; retrieved: string; url: string | null; open: () => Readable; meter?: ReadMeter };

/** A file that a source knows: the name by which it is told among others, or the form of such names with one of them that people may be shown; whether it can be done without, what it holds, and where it can be had; one that is not read is known all the same, and states nothing. */
export type FileDeclaration = FileName & { required: boolean; about: string; url: string | null; isRead?: false };

/** The name of a file, or the form of its names and one that is of it. */
export type FileName = { name: string } | { name: RegExp; such: string };

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
  /** Cells that cannot be read in a record that says something all the same; each is an issue, counted apart from records that are refused. */
  flaws?: readonly Flaw[];
};

/** A cell that cannot be read exactly: why, and in which column. */
export type Flaw = { code: string; column: string; message: string };
