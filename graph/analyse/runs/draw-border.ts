import type { Network } from '../network.ts';
import { middleOf } from '../statistics/quantile.ts';
import type { Interval } from '../statistics/quantile.ts';

/** The figures of a border that are told with an interval. */
export type BorderShares = { ei_index: number | null; cross_border_tie_share: number | null; cross_border_tie_share_weighted: number | null; cross_border_project_share: number | null };

/** Figures of a border, on how many ties and projects they rest, the interval of each, and the affinity of every two sides with its own. */
export type DrawnBorder = { shares: BorderShares; intervals: Record<keyof BorderShares, Interval | null>; ties: number; sided: number; projects: number; affinities: { pair: string; value: number | null; interval: Interval | null; meetings: number }[] };

type Counted = { ties: Int32Array; crosses: Uint8Array; across: number; all: number; isShared: boolean; isCrossing: boolean; meetings: [number, number][] };
type Tally = { across: number; sided: number; weightAcross: number; weight: number; shared: number; crossing: number; meetings: Float64Array };

/**
 * Returns the figures of the border among the ties that touch some organisations, with intervals from drawing the projects again (bootstrap, Efron 1979):
 * a project, not a tie, is what happens or not.
 */
export function drawBorder(network: Network, isIn: (node: number) => boolean, { draws, chance, withAffinity }: { draws: number; chance: () => number; withAffinity: boolean }): DrawnBorder {
  const numbers = new Map<number, number>();
  const counted = network.members.filter((team) => team.length > 1).map((team) => countTeam(network, team, isIn, numbers, withAffinity));
  const seen = new Int32Array(numbers.size).fill(-1);
  const sides = withAffinity ? network.sides.length : 0;
  const whole = tallyOf(counted, counted.map((_, at) => at), { seen, turn: 0, sides });
  const drawn = Array.from({ length: counted.length === 0 ? 0 : draws }, (_, turn) => tallyOf(counted, counted.map(() => Math.floor(chance() * counted.length)), { seen, turn: turn + 1, sides }));
  const shares = sharesOf(whole);
  const found = drawn.map(sharesOf);
  const intervalOf = (of: (at: number) => number | null): Interval | null => middleOf(drawn.map((_, at) => of(at)).filter((value) => value !== null));
  const intervals = Object.fromEntries(Object.keys(shares).map((key) => [key, intervalOf((at) => found[at]![key as keyof BorderShares])])) as DrawnBorder['intervals'];
  const pairs = Array.from({ length: sides }, (_, one) => Array.from({ length: sides - one }, (__, step): [number, number] => [one, one + step])).flat();
  const affinities = pairs.map(([one, other]) => ({
    pair: `${network.sides[one]!}|${network.sides[other]!}`, value: affinityIn(whole, sides, one, other), interval: intervalOf((at) => affinityIn(drawn[at]!, sides, one, other)), meetings: whole.meetings[one * sides + other]! / (one === other ? 2 : 1),
  }));
  return { shares, intervals, ties: numbers.size, sided: whole.sided, projects: whole.shared, affinities };
}

/** Counts a team once: its ties by number, and what it weighs. */
function countTeam({ organisations, sideOf, sides }: Network, team: Int32Array, isIn: (node: number) => boolean, numbers: Map<number, number>, withMeetings: boolean): Counted {
  const ties: number[] = [];
  const crosses: number[] = [];
  const met = new Map<number, number>();
  for (const [at, one] of team.entries()) {
    for (const other of team.subarray(at + 1)) {
      if (!isIn(one) && !isIn(other)) continue;
      const key = one * organisations.length + other;
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      const [here, there] = [sideOf[one]!, sideOf[other]!];
      if (here < 0 || there < 0) continue;
      ties.push(numbers.get(key)!);
      crosses.push(here === there ? 0 : 1);
      if (!withMeetings) continue;
      for (const cell of [here * sides.length + there, there * sides.length + here]) met.set(cell, (met.get(cell) ?? 0) + 1);
    }
  }
  const across = crosses.reduce((sum, crossing) => sum + crossing, 0);
  const known = new Set([...team].map((node) => sideOf[node]!).filter((side) => side >= 0));
  const isShared = [...team].filter((node) => sideOf[node]! >= 0).length > 1;
  return { ties: Int32Array.from(ties), crosses: Uint8Array.from(crosses), across: across / (team.length - 1), all: ties.length / (team.length - 1), isShared, isCrossing: isShared && known.size > 1, meetings: [...met] };
}

function tallyOf(counted: readonly Counted[], chosen: readonly number[], { seen, turn, sides }: { seen: Int32Array; turn: number; sides: number }): Tally {
  const tally: Tally = { across: 0, sided: 0, weightAcross: 0, weight: 0, shared: 0, crossing: 0, meetings: new Float64Array(sides * sides) };
  for (const at of chosen) {
    const { ties, crosses, across, all, isShared, isCrossing, meetings } = counted[at]!;
    for (let place = 0; place < ties.length; place += 1) {
      if (seen[ties[place]!] === turn) continue;
      seen[ties[place]!] = turn;
      tally.sided += 1;
      tally.across += crosses[place]!;
    }
    tally.weightAcross += across;
    tally.weight += all;
    if (isShared) tally.shared += 1;
    if (isCrossing) tally.crossing += 1;
    for (const [cell, count] of meetings) tally.meetings[cell]! += count;
  }
  return tally;
}

function sharesOf({ across, sided, weightAcross, weight, shared, crossing }: Tally): BorderShares {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return { ei_index: share(2 * across - sided, sided), cross_border_tie_share: share(across, sided), cross_border_tie_share_weighted: share(weightAcross, weight), cross_border_project_share: share(crossing, shared) };
}

function affinityIn({ meetings }: Tally, sides: number, one: number, other: number): number | null {
  const sumOf = (side: number): number => meetings.subarray(side * sides, (side + 1) * sides).reduce((sum, count) => sum + count, 0);
  const met = meetings[one * sides + other]!;
  return met === 0 ? null : Math.log((met * meetings.reduce((sum, count) => sum + count, 0)) / (sumOf(one) * sumOf(other)));
}
