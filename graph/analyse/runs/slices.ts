import { countryOfSide, homeSides, sides } from '../../model/sides.ts';
import type { Held, Scope } from '../../model/run.ts';

/** A part of a release that has figures of its own: of what, and in which period. */
export type Slice = { scope: Scope; within: string | null; period: string; held: Held };

/** The borders that are compared with the home border: thick in keep.eu (COVERAGE.md). */
export const comparedBorders = ['ES-FR', 'DE-NL', 'BG-RO', 'EE-FI'] as const;

/** The periods in which European programmes run. */
export const programmePeriods = ['2000-2006', '2007-2013', '2014-2020', '2021-2027'] as const;

/** Returns the days that a period spans: a year, or from one year to another; null for all years. */
export function daysOfPeriod(period: string): { first: string; last: string } | null {
  const [, first, last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(period) ?? [];
  return first === undefined ? null : { first: `${first}-01-01`, last: `${last}-12-31` };
}

/** Returns the side by which a slice counts an organisation, or null when it is not of the slice: at a border abroad that is its country. */
export function sideWithin({ scope, within }: Pick<Slice, 'scope' | 'within'>, side: string | null): string | null {
  if (scope === 'home') return homeSides.some((home) => home === side) ? side : null;
  if (scope !== 'border' || side === null || within === null) return side;
  const country = countryOfSide(side);
  return within.split('-').includes(country) ? country : null;
}

/** Says whether a slice has only the organisations that it gives a side. */
export function isBounded({ scope }: Pick<Slice, 'scope'>): boolean {
  return scope === 'home' || scope === 'border';
}

/** Says whether the organisations of a slice are ranked: of everything, of a border, and of a side of ours. */
export function isRanked({ scope, within }: Pick<Slice, 'scope' | 'within'>): boolean {
  return scope === 'all' || scope === 'home' || scope === 'border' || (scope === 'side' && within !== null && within in sides);
}

/** Says whether a slice is of one year. */
export function isYear({ period }: Pick<Slice, 'period'>): boolean {
  return /^\d{4}$/.test(period);
}
