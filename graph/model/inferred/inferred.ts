import type { Creativity } from './creativity.ts';
import type { PlacedBy } from './placed-by.ts';

/** What we infer of a thing, each with what it rests on. No source states it: it stands in the graph and in GraphQL, and not in the export. */
export type Inferred = { placed: PlacedBy | null; placedOn: string | null; creative: Creativity | null; creativeBecause: string | null };
