import { sidedTies } from '../indicators/border/count-crossings.ts';
import { networkOf } from '../network.ts';
import type { Network } from '../network.ts';
import type { StatedParticipation } from './participations-cypher.ts';
import { isUndated } from './held.ts';

/** What figures rest on: how much there is, how much of it has a known side, and how much no date. */
export type Coverage = {
  projects: number;
  organisations: { all: number; with_side: number };
  participations: { all: number; with_side: number; undated: number };
  /** A tie is undated when no project that the two have in common is dated for both. */
  ties: { all: number; with_sides: number; undated: number };
};

/** Counts what figures rest on. */
export function coverageOf(stated: readonly StatedParticipation[], network: Network = networkOf(stated)): Coverage {
  const dated = new Set(stated.filter((one) => !isUndated(one)).map(keyOf));
  const participations = new Map(stated.map((one) => [keyOf(one), one]));
  const ties = network.ties.neighbours.length / 2;
  const datedTies = networkOf(stated.filter((one) => dated.has(keyOf(one)))).ties.neighbours.length / 2;
  return {
    projects: network.projects.length,
    organisations: { all: network.organisations.length, with_side: network.sideOf.filter((side) => side >= 0).length },
    participations: { all: participations.size, with_side: [...participations.values()].filter(({ side }) => side !== null).length, undated: participations.size - dated.size },
    ties: { all: ties, with_sides: sidedTies(network), undated: ties - datedTies },
  };
}

function keyOf({ project, org }: StatedParticipation): string {
  return JSON.stringify([project, org]);
}
