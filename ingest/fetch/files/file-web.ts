/** What may be said beside an address. A body makes it a POST, and is sent as JSON. */
export type AskOptions = {
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  /** The most bytes that are taken, unpacked; each kind of question has a default. */
  limit?: number;
};

/** A member of a zip file, by the form of its name there, and the name that it gets in the folder. */
export type Member = { entry: RegExp; name: string };

/** The web as a source's `live` meets it: every method is polite, bounded and resumed where the last run broke off, and writes into the source's own folder. */
export type FileWeb = {
  /** Fetches a file as it stands; its name's ending says what it must be (csv, tsv, json, jsonl, xml, xlsx, zip). */
  download: (url: string, name: string, options?: AskOptions) => Promise<void>;
  /** Asks for one answer in JSON, such as a page of a list. What was answered today is not asked again until the whole fetch is done. */
  json: (url: string, options?: AskOptions) => Promise<unknown>;
  /** Writes a file line by line, such as one JSON object for each record; `url` says where the whole can be had again. */
  write: (name: string, lines: AsyncIterable<string>, url?: string) => Promise<void>;
  /** Takes members out of a zip file that was downloaded; one that is not there is a fault. */
  unzip: (name: string, members: readonly Member[], options?: Pick<AskOptions, 'limit'>) => Promise<void>;
};

/** Fetches what a source reads into its folder, which then holds what `--file` would be given. */
export type FetchFiles = (web: FileWeb, folder: string) => Promise<void>;
