import { intervalOfShare } from '$graph/derive/interval-of-share.ts';
import type { RunFigure } from '$graph/model/run.ts';
import type { Circle, Met } from '../circle/circle.ts';
import type { Brief } from '../server/records.ts';

/** A figure of one end: its value with its interval, and what it rests on; null where that is too little. */
export type Measured = { value: number | null; low: number | null; high: number | null; restsOn: number };

/** A figure of both ends: one of the page's own, or an indicator of the run. */
export type Pair = { id: string; output: string; isShare: boolean; one: Measured; two: Measured };

/** A thing that one end or both met, and how often each. */
export type Shared = { thing: Brief; one: number; two: number };

/** What two ends have in common, and what one alone has. */
export type Sharing = { both: Shared[]; one: Shared[]; two: Shared[] };

/** The fewest gatherings with known sides for which a share across the border is told. */
const fewest = 5;

/** The indicators of a run that two sides, periods or programmes are compared by, each by one output. */
const compared = [['ties', 'value'], ['cross_border_tie_share', 'value'], ['ei_index', 'value'], ['cross_border_project_share', 'value'], ['theme_entropy', 'evenness'], ['funding_concentration', 'euro']] as const;

/** Returns the figures of two circles, side by side. */
export function measureBoth(one: Circle, two: Circle): Pair[] {
  const pair = (id: string, isShare: boolean, measure: (circle: Circle) => Measured): Pair => ({ id, output: 'value', isShare, one: measure(one), two: measure(two) });
  return [
    pair('gatherings', false, ({ gatherings }) => counted(gatherings, gatherings)),
    pair('across', true, ({ across, sided }) => shareOf(across, sided)),
    pair('partners', false, ({ partners, gatherings }) => counted(partners.length, gatherings)),
    pair('sides', false, ({ sides, partners }) => counted(sides.filter(({ value }) => value !== null).length, partners.length)),
    pair('themes', false, ({ themes, gatherings }) => counted(themes.length, gatherings)),
  ];
}

/** Returns the indicators that were computed of both, side by side; those of which neither has enough are left out. */
export function pairFigures(one: readonly RunFigure[], two: readonly RunFigure[]): Pair[] {
  return compared.flatMap(([id, output]) => {
    const [left, right] = [one, two].map((figures) => figures.find((figure) => figure.indicator === id && figure.output === output && figure.of === null && figure.held === 'certain'));
    if (!left || !right || (left.value === null && right.value === null)) return [];
    return [{ id, output, isShare: false, one: left, two: right }];
  });
}

/** Returns what two ends met in common, and what one of them alone, those met most often first. */
export function shareMet(one: readonly Met[], two: readonly Met[]): Sharing {
  const all = new Map<string, Shared>();
  for (const { thing, count } of one) all.set(thing.id, { thing, one: count, two: 0 });
  for (const { thing, count } of two) all.set(thing.id, { thing, one: all.get(thing.id)?.one ?? 0, two: count });
  const ranked = [...all.values()].sort((a, b) => b.one + b.two - a.one - a.two || (a.thing.name < b.thing.name ? -1 : 1));
  return { both: ranked.filter((met) => met.one > 0 && met.two > 0), one: ranked.filter((met) => met.two === 0), two: ranked.filter((met) => met.one === 0) };
}

function counted(value: number, restsOn: number): Measured {
  return { value, low: null, high: null, restsOn };
}

function shareOf(part: number, whole: number): Measured {
  return whole < fewest ? { value: null, low: null, high: null, restsOn: whole } : { value: part / whole, ...intervalOfShare(part, whole), restsOn: whole };
}
