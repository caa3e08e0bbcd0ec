import type { Wish } from '../../ask/wish.ts';
import type { Woven } from '../../ask/woven.ts';
import { extentOf, type Extent } from '../camera.ts';
import { cellOf, cells, linesOf, placeOf, spread, type Place } from './contours.ts';

/** Where a community lies: the outlines of its region, and the densest place in it. */
export type Region = { group: number; side: string | null; outlines: Place[][]; x: number; y: number };

/** How much of its greatest density a community must have where its region ends, and how far the field goes beyond its things. */
const rim = 0.16;
const beyond = 0.06;
/** How far a community is blurred, in cells. */
const reach = 2;
/** How wide the layout is as a whole, nearly. */
const wholeSpan = 30_000;

/** Returns the regions of the communities: each lies where its own things stand closer than those of any other, so that no two overlap. */
export function regionsOf(woven: Woven): Region[] {
  const { things, groups, sides } = woven.network;
  if (groups.length === 0) return [];
  const members = groups.map((): number[] => []);
  things.group.forEach((group, thing) => group >= 0 && members[group]!.push(thing));
  const extent = widened(extentOf(things.x, things.y, members.flat()));
  const fields = members.map((found) => densityOf(woven, found, extent));
  const lead = new Float64Array(cells * cells);
  const second = new Float64Array(cells * cells);
  for (const field of fields) {
    field.forEach((value, cell) => {
      if (value > lead[cell]!) [second[cell], lead[cell]] = [lead[cell]!, value];
      else if (value > second[cell]!) second[cell] = value;
    });
  }
  return fields.map((field, group) => {
    const most = field.reduce((one, other) => Math.max(one, other));
    const densest = field.indexOf(most);
    const values = field.map((value, cell) => value - Math.max(rim * most, value === lead[cell] ? second[cell]! : lead[cell]!) + Number.EPSILON);
    return { group, side: groups[group]!.side < 0 ? null : sides[groups[group]!.side]!, outlines: linesOf({ values, isNear: () => true, extent }), ...placeOf(extent, densest) };
  });
}

/** Returns how close things stand in each cell. */
function densityOf(woven: Woven, found: readonly number[], extent: Extent): Float64Array {
  const { x, y } = woven.network.things;
  const field = new Float64Array(cells * cells);
  for (const thing of found) field[cellOf(extent, x[thing]!, y[thing]!)]! += 1;
  return spread(field, reach);
}

function widened({ left, right, top, bottom }: Extent): Extent {
  const margin = beyond * Math.max(right - left, bottom - top);
  return { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin };
}

/** Returns where to look to see a community: the middle of its things, as close as nearly all of them allow. */
export function viewOfGroup({ network: { things } }: Woven, group: number): NonNullable<Wish['view']> {
  const found = [...things.group.keys()].filter((thing) => things.group[thing] === group);
  const middle = (values: number[], share: number) => values.sort((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? 0;
  const spanOf = (values: number[]) => ({ from: middle(values, 0.05), to: middle(values, 0.95) });
  const [across, down] = [spanOf(found.map((thing) => things.x[thing]!)), spanOf(found.map((thing) => things.y[thing]!))];
  const zoom = wholeSpan / Math.max(across.to - across.from, down.to - down.from, 1);
  return { x: Math.round((across.from + across.to) / 2), y: Math.round((down.from + down.to) / 2), zoom: Math.round(Math.max(1, Math.min(12, zoom)) * 10) / 10 };
}
