import type { Projection } from '../adjacency.ts';
import { tiesOf } from '../network.ts';
import type { Network } from '../network.ts';
import { middleOf } from '../statistics/quantile.ts';
import { intervalOfShare } from '../../derive/interval-of-share.ts';
import type { Interval } from '../../derive/interval-of-share.ts';

/** The figures of a border that are told with an interval. */
export type BorderShares = { ei_index: number | null; cross_border_tie_share: number | null; cross_border_tie_share_weighted: number | null; cross_border_project_share: number | null };

/** Figures of a border, on how many ties and projects they rest, the interval of each, and the affinity of every two sides with its own. */
export type DrawnBorder = { shares: BorderShares; intervals: Record<keyof BorderShares, Interval | null>; ties: number; sided: number; projects: number; affinities: { pair: string; value: number | null; interval: Interval | null; meetings: number }[] };

/** A team as it is drawn: how many of its ties no other team has, and the places of those that others have too. */
type Counted = { own: { sided: number; across: number }; common: Int32Array; crosses: Uint8Array; across: number; all: number; isShared: boolean; isCrossing: boolean; meetings: [number, number][] };
type Tally = { across: number; sided: number; weightAcross: number; weight: number; shared: number; crossing: number; meetings: Float64Array };

/**
 * Returns the figures of the border among the ties that touch some organisations, with intervals from drawing the projects again (bootstrap, Efron 1979):
 * a project, not a tie, is what happens or not.
 */
export function drawBorder(network: Network, isIn: (node: number) => boolean, { draws, chance, withAffinity }: { draws: number; chance: () => number; withAffinity: boolean }): DrawnBorder {
  const counted = network.members.filter((team) => team.length > 1).map((team) => countTeam(network, team, isIn, withAffinity));
  const seen = new Int32Array(network.ties.neighbours.length).fill(-1);
  const sides = withAffinity ? network.sides.length : 0;
  const whole = tallyOf(counted, new Int32Array(counted.length).fill(1), { seen, turn: 0, sides });
  const drawn = Array.from({ length: counted.length === 0 ? 0 : draws }, (_, turn) => tallyOf(counted, drawAgain(counted.length, chance), { seen, turn: turn + 1, sides }));
  const shares = sharesOf(whole);
  const found = drawn.map(sharesOf);
  const intervalOf = (of: (at: number) => number | null): Interval | null => middleOf(drawn.map((_, at) => of(at)).filter((value) => value !== null));
  const intervals = Object.fromEntries(Object.keys(shares).map((key) => [key, widened(key, intervalOf((at) => found[at]![key as keyof BorderShares]), counted.length)])) as DrawnBorder['intervals'];
  const pairs = Array.from({ length: sides }, (_, one) => Array.from({ length: sides - one }, (__, step): [number, number] => [one, one + step])).flat();
  const affinities = pairs.map(([one, other]) => ({
    pair: `${network.sides[one]!}|${network.sides[other]!}`, value: affinityIn(whole, sides, one, other), interval: intervalOf((at) => affinityIn(drawn[at]!, sides, one, other)), meetings: whole.meetings[one * sides + other]! / (one === other ? 2 : 1),
  }));
  return { shares, intervals, ties: countTies(network, isIn), sided: whole.sided, projects: whole.shared, affinities };
}

/** What comes out the same in every draw, such as all or none, is no surer than the share of so many projects (Wilson 1927). */
function widened(figure: string, interval: Interval | null, projects: number): Interval | null {
  if (!interval || interval.low !== interval.high) return interval;
  const isIndex = figure === 'ei_index';
  const share = isIndex ? (interval.low + 1) / 2 : interval.low;
  const { low, high } = intervalOfShare(share * projects, projects);
  return isIndex ? { low: 2 * low - 1, high: 2 * high - 1 } : { low, high };
}

/** Counts a team once: its ties, and what it weighs. */
function countTeam(network: Network, team: Int32Array, isIn: (node: number) => boolean, withMeetings: boolean): Counted {
  const { sideOf, sides, ties } = network;
  const [common, crosses]: [number[], number[]] = [[], []];
  const own = { sided: 0, across: 0 };
  const met = new Map<number, number>();
  let across = 0;
  for (const [at, one] of team.entries()) {
    for (const other of team.subarray(at + 1)) {
      const [here, there] = [sideOf[one]!, sideOf[other]!];
      if (here < 0 || there < 0 || (!isIn(one) && !isIn(other))) continue;
      const place = placeOf(ties, one, other);
      const crossing = here === there ? 0 : 1;
      across += crossing;
      if (ties.together[place] === 1) {
        own.sided += 1;
        own.across += crossing;
      } else {
        common.push(place);
        crosses.push(crossing);
      }
      if (!withMeetings) continue;
      for (const cell of [here * sides.length + there, there * sides.length + here]) met.set(cell, (met.get(cell) ?? 0) + 1);
    }
  }
  const sided = [...team].map((node) => sideOf[node]!).filter((side) => side >= 0);
  const all = own.sided + common.length;
  return { own, common: Int32Array.from(common), crosses: Uint8Array.from(crosses), across: across / (team.length - 1), all: all / (team.length - 1), isShared: sided.length > 1, isCrossing: sided.length > 1 && new Set(sided).size > 1, meetings: [...met] };
}

/** Returns where a tie stands among all, each of which stands there twice: from its first end. */
function placeOf({ offsets, neighbours }: Projection, one: number, other: number): number {
  let [low, high] = [offsets[one]!, offsets[one + 1]! - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (neighbours[middle]! < other) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countTies(network: Network, isIn: (node: number) => boolean): number {
  let count = 0;
  for (const { one, other } of tiesOf(network)) if (isIn(one) || isIn(other)) count += 1;
  return count;
}

/** Returns how often each of so many is drawn when as many are drawn by chance, each of them any number of times. */
function drawAgain(count: number, chance: () => number): Int32Array {
  const times = new Int32Array(count);
  for (let draw = 0; draw < count; draw += 1) times[Math.floor(chance() * count)]! += 1;
  return times;
}

/** Counts the teams so many times each; a tie counts once, in however many teams and however often it is. */
function tallyOf(counted: readonly Counted[], times: Int32Array, { seen, turn, sides }: { seen: Int32Array; turn: number; sides: number }): Tally {
  const tally: Tally = { across: 0, sided: 0, weightAcross: 0, weight: 0, shared: 0, crossing: 0, meetings: new Float64Array(sides * sides) };
  for (let at = 0; at < counted.length; at += 1) {
    const count = times[at]!;
    if (count === 0) continue;
    const { own, common, crosses, across, all, isShared, isCrossing, meetings } = counted[at]!;
    tally.sided += own.sided;
    tally.across += own.across;
    for (let place = 0; place < common.length; place += 1) {
      if (seen[common[place]!] === turn) continue;
      seen[common[place]!] = turn;
      tally.sided += 1;
      tally.across += crosses[place]!;
    }
    tally.weightAcross += count * across;
    tally.weight += count * all;
    if (isShared) tally.shared += count;
    if (isCrossing) tally.crossing += count;
    for (const [cell, met] of meetings) tally.meetings[cell]! += count * met;
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
