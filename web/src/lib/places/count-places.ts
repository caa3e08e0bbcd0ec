import { isAcross, joinsAcross } from '$graph/model/sides.ts';
import type { Years } from '../view/time-steps.ts';
import type { Gathering, Places } from './places.ts';

/** What is asked of the places: some years, and one region whose ties alone are wanted. */
export type PlacesWish = { years: Years | null; at: number | null };

/** How much two regions did together, and whether a border lies between them. */
export type Flow = { one: number; other: number; count: number; isCrossing: boolean };

/** What places show: gatherings and how many join bodies across a border, flows between regions with the most first, a matrix between sides, and how many gatherings each region had. */
export type CountedPlaces = { gatherings: number; across: number; undated: number; flows: Flow[]; matrix: number[][]; meetings: number[]; crossings: number[] };

/** Returns what an address asks of the places. */
export function readPlacesWish({ regions }: Places, asked: URLSearchParams): PlacesWish {
  const [from, to] = ['from', 'to'].map((name) => (/^\d{4}$/.test(asked.get(name) ?? '') ? Number(asked.get(name)) : null));
  const at = regions.findIndex(({ code }) => code === asked.get('at'));
  const [first, last] = [from ?? to, to ?? from];
  return { years: first === null || first === undefined ? null : { from: Math.min(first, last!), to: Math.max(first, last!) }, at: at === -1 ? null : at };
}

/** Returns the query of the address that asks for a wish. */
export function placesQuery({ regions, said }: Places, { years, at }: PlacesWish): string {
  const asked = new URLSearchParams({ ...(said === null ? {} : { said }), ...(years ? { from: String(years.from), to: String(years.to) } : {}), ...(at === null ? {} : { at: regions[at]!.code }) });
  return `?${asked}`;
}

/** Returns what a wish shows of the places. */
export function countPlaces({ regions, sides, gatherings }: Places, { years, at }: PlacesWish): CountedPlaces {
  const chosen = gatherings.filter((gathering) => isIn(gathering, years));
  const matrix = sides.map(() => sides.map(() => 0));
  const flows = new Map<number, number>();
  const meetings = regions.map(() => 0);
  const crossings = regions.map(() => 0);
  for (const gathering of chosen) {
    addPairs(gathering.sides, (one, other) => {
      matrix[one]![other]! += 1;
      if (one !== other) matrix[other]![one]! += 1;
    });
    addPairs(gathering.regions, (one, other) => one !== other && flows.set(one * regions.length + other, (flows.get(one * regions.length + other) ?? 0) + 1));
    for (const region of new Set(gathering.regions)) {
      meetings[region]! += 1;
      if (isOver(sides, gathering)) crossings[region]! += 1;
    }
  }
  return {
    gatherings: chosen.length,
    across: chosen.filter((gathering) => isOver(sides, gathering)).length,
    undated: gatherings.filter(({ year }) => year === 0).length,
    flows: [...flows].map(([key, count]) => flowOf(regions, Math.floor(key / regions.length), key % regions.length, count)).filter(({ one, other }) => at === null || one === at || other === at).sort((a, b) => b.count - a.count || a.one - b.one || a.other - b.other),
    matrix,
    meetings,
    crossings,
  };
}

/** Returns how many gatherings began in each year, and how many of them across a border. */
export function countPlaceYears({ sides, gatherings }: Pick<Places, 'sides' | 'gatherings'>): { year: number; ties: number; across: number }[] {
  const dated = gatherings.filter(({ year }) => year >= earliest);
  if (dated.length === 0) return [];
  const first = dated.reduce((least, { year }) => Math.min(least, year), Infinity);
  const last = dated.reduce((most, { year }) => Math.max(most, year), 0);
  const counts = Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, ties: 0, across: 0 }));
  for (const gathering of dated) {
    counts[gathering.year - first]!.ties += 1;
    if (isOver(sides, gathering)) counts[gathering.year - first]!.across += 1;
  }
  return counts;
}

const earliest = 1980;

/** Undated gatherings are in no year; without years, all are there. */
function isIn({ year }: Gathering, years: Years | null): boolean {
  return years === null || (year > 0 && year >= years.from && year <= years.to);
}

function isOver(names: readonly string[], { sides }: Gathering): boolean {
  return joinsAcross(sides.map((side) => names[side]!));
}

/** Tells each pair of different places once, and each place that more than one body sits in as a pair with itself. */
function addPairs(places: readonly number[], tell: (one: number, other: number) => void): void {
  const distinct = [...new Set(places)].sort((a, b) => a - b);
  distinct.forEach((one, index) => {
    if (places.indexOf(one) !== places.lastIndexOf(one)) tell(one, one);
    for (const other of distinct.slice(index + 1)) tell(one, other);
  });
}

function flowOf(regions: Places['regions'], one: number, other: number, count: number): Flow {
  return { one, other, count, isCrossing: isAcross(regions[one]!.side, regions[other]!.side) };
}
