import type { Reading } from '../read/reading.ts';
import type { TextPage } from '../read/text-page.ts';

/** Everything that Lisière knows of one source: who publishes it, on what terms, and how it is read. */
export type Source = {
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
  lang: string;
  frequency: 'once' | 'yearly' | 'monthly';
  /** Whether its statements ship with the product, in `expected/`. */
  ships: boolean;
  /** The parser's version: raise it whenever its statements change. */
  parser: `${string}@${number}`;
  /** Fewer statements than `min` stop the run; more than `max` are a warning. */
  expected: { min: number; max: number };
  /** Reads one page; pure. */
  parse: (page: TextPage) => Reading;
};
