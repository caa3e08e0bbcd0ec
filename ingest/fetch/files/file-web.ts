/** How a service is asked, where a plain GET is not enough. A body makes it a POST, in JSON unless its headers say otherwise. */
export type WebRequest = {
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** The most bytes that are taken, unpacked, where the source expects more than most. */
  limit?: number;
};

/** What a source may ask of the web: every method is polite, bounded, and gone on with where the last run broke off; files go into the source's own folder. */
export type FileWeb = {
  /** Fetches a file as it stands; the ending of its name says what it must be (csv, tsv, json, jsonl, xml, xlsx, zip). */
  download: (url: string, name: string, init?: WebRequest) => Promise<void>;
  /** Asks for one answer in JSON, such as a page of a list. What was answered today is not asked again until the whole fetch is done. */
  json: (url: string, init?: WebRequest) => Promise<unknown>;
  /** Writes a file line by line, such as one JSON object for each record. */
  write: (name: string, lines: AsyncIterable<string>) => Promise<void>;
};

/** Fetches what a source reads into its folder, which then holds what `--file` would be given. */
export type FetchFiles = (web: FileWeb, folder: string) => Promise<void>;
