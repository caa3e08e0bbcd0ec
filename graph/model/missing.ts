/** A body that knows both ends of a missing link: what it did with the one, and with the other. */
export type Introducer = { id: string; here: string[]; there: string[] };

/** A body of another side that an organisation does not work with, though they have partners in common; those who could introduce them come first who know the fewest. */
export type MissingLink = { id: string; side: string; score: number; /** How many partners both have; the first of them are told. */ common: number; introducers: Introducer[] };

/** The missing links of an organisation, the nearest first, and what they rest on. */
export type MissingLinks = {
  /** The side of the organisation; without one, nobody can tell what lies across the border. */
  side: string | null;
  /** How many projects it took part in, and how many partners it has in them. */
  projects: number;
  partners: number;
  /** How many missing links there are in all, and how many to each side. */
  count: number;
  sides: { side: string; count: number }[];
  links: MissingLink[];
};
