import type { Creativity } from './creativity.ts';
import type { PlacedBy } from './placed-by.ts';

/** What we infer of a thing, each with what it rests on. No source states it: it stands in the graph and in GraphQL, and not in the export. */
export type Inferred = {
  placed: PlacedBy | null;
  placedOn: string | null;
  creative: Creativity | null;
  creativeBecause: string | null;
  /** Why what sources call by several names or numbers is one thing: what made each two of them one. */
  sameBecause?: readonly string[] | undefined;
  /** The ids under which it, or what became one with it, was known in earlier releases: they lead to it. */
  formerIds?: readonly string[] | undefined;
};

/** What is inferred of a thing of which nothing is inferred yet. */
export const nothingInferred: Inferred = { placed: null, placedOn: null, creative: null, creativeBecause: null };
