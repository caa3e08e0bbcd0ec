import type { KindName } from '$graph/model/kinds/index.ts';

/** The names of a release in columns, for searching without a server: the same place in every column is the same thing; things stand in the order of their names. */
export type Names = {
  release: string;
  kinds: KindName[];
  sides: string[];
  /** What kinds and sides are called in the reader's language. */
  kindWords: string[];
  sideWords: string[];
  id: string[];
  name: string[];
  /** The other names, one a line; "" when there are none. */
  also: string[];
  kind: number[];
  /** A place in `sides`; -1 where nobody stated one. */
  side: number[];
};
