/** A region on the map of places: its code of NUTS 3, its name, its side, where its middle lies on the picture, its outline, and how many organisations sit in it. */
export type Region = { code: string; name: string; side: string | null; x: number; y: number; path: string; bodies: number };

/** Something that organisations did together: its first year (0 when undated), and where they sit, each region and side once for one body, twice for more. */
export type Gathering = { year: number; regions: number[]; sides: number[] };

/** Where organisations sit and what they did together, with the ground that it is drawn on. */
export type Places = {
  release: string;
  /** The date by whose end all of it had been said; null for all that is said. */
  said: string | null;
  /** The last day of reading. */
  lastRead: string | null;
  credit: string;
  room: { width: number; height: number };
  /** Outlines around the regions, and the border between countries, as paths. */
  around: string;
  border: string;
  sides: string[];
  regions: Region[];
  gatherings: Gathering[];
  /** How many gatherings were planned when they were told, and stand apart. */
  planned: number;
  /** How many organisations there are, how many sit in a region of the picture, and how many have a side. */
  bodies: { all: number; placed: number; sided: number };
};
