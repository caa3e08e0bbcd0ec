import type { Delimiter } from '../../../ground/read-csv.ts';
import type { ReadMeter } from '../../fetch/unpack/read-meter.ts';
import type { Flaw } from '../record-reading.ts';

/** A file as a table is read from it: its name, where its bytes lie, and what counts those that are read. */
export type TableFile = { name: string; path: string; meter?: ReadMeter };

/** What a source knows of a table: where its columns are named, how each is called there, and which are known and deliberately left out. */
export type TableShape<Column extends string> = {
  /** The sheet of a workbook, or the file within a zip; the first sheet without it. */
  sheet?: string | RegExp;
  /** Without it, the row of headers tells. */
  delimiter?: Delimiter;
  /** A byte order mark tells better. */
  encoding?: 'utf8' | 'windows-1252';
  /** The row that names the columns, from 1. */
  headerRow?: number;
  /** The columns that are read, in the order of the file, under our own short names; a header may be written in several ways, or told by its form, and the second of two alike is "name#2"; an optional one is "" where the table lacks it. */
  columns: Record<Column, { header: string | RegExp | readonly string[]; optional?: true }>;
  /** Headers that are known and deliberately left out; a form stands for any number of them. */
  unused: readonly (string | RegExp)[];
  /** How many bytes it may unpack to, where a packed file of the source is larger than most. */
  largest?: number;
  /** Tells what a row of the wrong number of cells was; null when that cannot be told. */
  mend?: (cells: readonly string[], headers: readonly string[]) => string[] | null;
};

/** One row of a table, by our own short names. */
export type TableRow<Column extends string> = {
  /** Its number as a spreadsheet shows it: the first row is 1. */
  number: number;
  /** Trimmed, without invisible marks; "" when empty, or damaged. */
  cells: Record<Column, string>;
  /** The sheet's or file's name and the row's number: "Partners!12". */
  row: string;
  /** Why nothing can be taken of the row; null when it is sound. */
  flaw: string | null;
  /** Cells of the row that are damaged; on the first row also what is amiss with the columns of the table. */
  notes: readonly Flaw[];
};

/** A row as the file holds it, before its columns are known. */
export type RawRow = { number: number; cells: readonly string[]; flaw: string | null };
