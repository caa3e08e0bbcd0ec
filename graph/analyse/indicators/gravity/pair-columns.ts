import { kilometresBetween } from './territories.ts';
import type { Territories, Territory } from './territories.ts';

/** What a pair of territories is described by, in the order in which columns give way to those before them. */
export const causes = ['size', 'distance', 'border', 'language', 'theme'] as const;

/** One of the causes. */
export type Cause = (typeof causes)[number];

/** Every pair of territories as a row: its ends, its ties, and a column for each cause. */
export type PairColumns = { ends: [number, number][]; counts: Float64Array; columns: Record<Cause, Float64Array> };

/** Returns the pairs of territories as rows: the products of their sizes and distances in logarithms, whether a border or a language parts them (1), and how alike their themes are (0 to 1). */
export function pairColumns({ territories, ties }: Territories): PairColumns {
  const { length } = territories;
  const ends = territories.flatMap((_, one) => territories.slice(one + 1).map((__, step): [number, number] => [one, one + step + 1]));
  const column = (of: (one: Territory, other: Territory) => number): Float64Array => Float64Array.from(ends, ([one, other]) => of(territories[one]!, territories[other]!));
  return {
    ends,
    counts: Float64Array.from(ends, ([one, other]) => ties[one * length + other]!),
    columns: {
      size: column((one, other) => Math.log(one.size * other.size)),
      distance: column((one, other) => Math.log(Math.max(kilometresBetween(one, other), 1))),
      border: column((one, other) => (one.country === other.country ? 0 : 1)),
      language: column((one, other) => (one.languages.some((language) => other.languages.includes(language)) ? 0 : 1)),
      theme: column((one, other) => likeness(one.themes, other.themes)),
    },
  };
}

/** Returns the cosine of two counts of themes; 0 without any. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const norm = (counts: ReadonlyMap<string, number>): number => Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
  const both = [...one].reduce((sum, [theme, count]) => sum + count * (other.get(theme) ?? 0), 0);
  return both === 0 ? 0 : both / (norm(one) * norm(other));
}
