import type { FetchFiles } from '../fetch/files/file-web.ts';
import type { FileDeclaration, RecordReading, SourceFile } from '../read/record-reading.ts';
import type { Reading } from '../read/reading.ts';
import type { TextPage } from '../read/text-page.ts';

export type { FetchFiles, FileWeb, WebRequest } from '../fetch/files/file-web.ts';

/** Everything that Lisière knows of one source: who publishes it, on what terms, and how it is read. */
export type Source = PageSource | RecordSource;

/** A source that is read page by page: each of its statements rests on a span. */
export type PageSource = Described & {
  /** Reads one page; pure. */
  parse: (page: TextPage) => Reading;
};

/** A source that is read record by record: each of its statements rests on a row, or on an address that somebody read. */
export type RecordSource = Described & {
  /** The files it knows: their names tell which file of a folder is which. */
  files: readonly FileDeclaration[];
  /** Reads its files as they stream in, one record at a time; pure. */
  read: (files: readonly SourceFile[]) => AsyncIterable<RecordReading>;
  /** Fetches its files from the web; null where its service cannot be asked, or nothing is to be fetched. */
  live: FetchFiles | null;
  /** Why its files cannot be fetched, and how to have them: two sentences or three, for whoever asks for them. */
  byHand?: string;
};

type Described = {
  /** Its folder's name, and its name everywhere. */
  name: string;
  title: string;
  publisher: string;
  licence: string;
  /** Whether its facts may be republished; unclear counts as no. */
  republish: 'yes' | 'no' | 'unclear';
  /** The credit that the web shows beside its facts. */
  attribution: string;
  /** Where it is fetched live; null when it is not. */
  address: string | null;
  /** The language of its pages, "mul" when there are several. */
  lang: string;
  frequency: 'once' | 'yearly' | 'monthly';
  /** Whether it ships with the product: the statements of a page source in `expected/`, the files of a record source in its folder. */
  ships: boolean;
  /** The parser's version: raise it whenever its statements change. */
  parser: `${string}@${number}`;
  /** Fewer statements than `min` stop the run; more than `max` are a warning. */
  expected: { min: number; max: number };
};

/** Says whether a source is read page by page. */
export function readsPages(source: Source): source is PageSource {
  return 'parse' in source;
}
