import { kinds } from '$graph/model/kinds/index.ts';
import { thingState, tieState, type Shown } from '../ask/choose-shown.ts';
import { kindOf, sideOf } from '../ask/choose-things.ts';
import { thingsInOrder } from '../ask/table-rows.ts';
import type { Woven } from '../ask/woven.ts';
import { sideClass } from '../../pictures/marks.ts';
import { widthOf } from '../../pictures/lettering.ts';
import type { Border } from './land/border.ts';
import { extentOf, fit, toPicture, type Camera, type Room } from './camera.ts';
import type { Place } from './land/contours.ts';
import type { Region } from './land/regions.ts';
import { overlaps, placeLabels, shorten, type Box, type Label } from './labels.ts';
import { pathOf, tenths } from './outlines.ts';
import { radiiOf } from './sizes.ts';
import { boxesOf, placeTerritories, territoriesOf, type TerritoryName } from './land/territories.ts';

/** A picture as lines and outlines, for pages without script and for files: everything of one look is one path. */
export type StaticPicture = {
  room: Room;
  isFigure: boolean;
  ties: { look: string; path: string }[];
  marks: { look: string; path: string }[];
  border: string;
  /** The regions of communities, and the names that find room. */
  regions: { look: string; path: string }[];
  groups: { look: string; text: string; x: number; y: number }[];
  territories: TerritoryName[];
  labels: Label[];
  /** Few names in large letters, and the names of sides in larger ones, for narrow screens. */
  fewLabels: Label[];
  largeTerritories: TerritoryName[];
  /** How many of the ties are in the picture. */
  drawn: number;
};

/** How large a static picture is, how many ties, things and names it holds at most, what a side is called, whether it is a figure of few things, and the regions of communities with their names. */
export type StaticRoom = Room & { ties: number; things: number; names: number; nameOf: (side: string) => string; isFigure?: boolean; regions?: readonly Region[]; groupName?: (group: number) => string };

const margin = 24;
const letters = { usual: 14, figure: 17, large: 34, side: 24, largeSide: 40, group: 16, groupLongest: 36 } as const;
const figure = { margin: 70, least: 5, growth: 1.9 } as const;

/** Returns the picture of what is shown. */
export function drawStatic(woven: Woven, shown: Shown, border: Border, { width, height, ties, things, names, nameOf, isFigure = false, regions = [], groupName = String }: StaticRoom): StaticPicture {
  const room = { width, height };
  const { x, y } = woven.network.things;
  const inFull = [...shown.things.keys()].filter((thing) => shown.things[thing] !== thingState.absent);
  const camera = fit(extentOf(x, y, inFull), room, isFigure ? figure.margin : margin);
  const radii = isFigure ? radiiOf(woven).map((radius) => Math.max(figure.least, radius * figure.growth)) : radiiOf(woven);
  const order = thingsInOrder(woven, shown, 'ties');
  const faint = inFull.filter((thing) => shown.things[thing] === thingState.faint);
  const drawn = [...order, ...faint].slice(0, things);
  const pairs = pairsToDraw(woven, shown, ties, new Set(drawn));
  const territories = isFigure ? [] : territoriesOf(woven, shown);
  const sideNames = (size: number) => placeTerritories(territories, { most: size > letters.side ? 3 : territories.length, nameOf, widthOf: (text) => widthOf(text, size), size, room, place: (left, top) => toPicture(camera, room, left, top) });
  const [usual, large] = [sideNames(letters.side), sideNames(letters.largeSide)];
  const name = (most: number, size: number, reserved: Box[]) => placeLabels(woven, shown, order, camera, room, radii, { widthOf: (text) => widthOf(text, size), height: size * 1.3, most, longest: 30, reserved });
  const communities = inFull.some((thing) => shown.things[thing] === thingState.faint) ? [] : regions;
  const { groups, boxes } = nameGroups(communities, groupName, camera, room, boxesOf(usual, letters.side));
  return {
    room,
    isFigure,
    regions: communities.map(({ side, outlines }) => ({ look: sideClass(side), path: linesPath(outlines, camera, room, 'Z') })),
    groups,
    ties: tiePaths(woven, shown, pairs, camera, room),
    marks: markPaths(woven, shown, drawn, camera, room, radii),
    border: linesPath(border, camera, room, ''),
    territories: usual,
    labels: name(names, isFigure ? letters.figure : letters.usual, [...boxesOf(usual, letters.side), ...boxes]),
    fewLabels: name(Math.min(names, 7), letters.large, boxesOf(large, letters.largeSide)),
    largeTerritories: large,
    drawn: pairs.length,
  };
}

/** The largest communities are named first, and none on another name. */
function nameGroups(regions: readonly Region[], groupName: (group: number) => string, camera: Camera, room: Room, reserved: readonly Box[]): { groups: StaticPicture['groups']; boxes: Box[] } {
  const boxes: Box[] = [];
  const groups = regions.flatMap(({ group, side, x, y }) => {
    const text = shorten(groupName(group), letters.groupLongest);
    const place = toPicture(camera, room, x, y);
    const half = widthOf(text, letters.group) / 2 + 4;
    const box = { left: place.x - half, right: place.x + half, top: place.y - letters.group * 0.65, bottom: place.y + letters.group * 0.65 };
    if (box.left < 0 || box.right > room.width || [...reserved, ...boxes].some((other) => overlaps(box, other))) return [];
    boxes.push(box);
    return [{ look: sideClass(side), text, x: tenths(place.x), y: tenths(place.y) }];
  });
  return { groups, boxes };
}

function linesPath(lines: readonly (readonly Place[])[], camera: Camera, room: Room, end: '' | 'Z'): string {
  return lines.map((line) => `${line.map(([left, top], index) => `${index === 0 ? 'M' : 'L'}${pointOf(toPicture(camera, room, left, top))}`).join('')}${end}`).join('');
}

/** When there are too many ties, those across a border come first, then those between the most tied. */
function pairsToDraw({ pairs }: Woven, shown: Shown, most: number, drawn: ReadonlySet<number>): number[] {
  const found = [...shown.pairs.keys()].filter((pair) => shown.pairs[pair] !== tieState.absent && drawn.has(pairs.one[pair]!) && drawn.has(pairs.other[pair]!));
  if (found.length <= most) return found;
  const weight = (pair: number) => pairs.crossing[pair]! * 1e6 + shown.ties[pairs.one[pair]!]! + shown.ties[pairs.other[pair]!]!;
  return found.sort((one, other) => weight(other) - weight(one) || one - other).slice(0, most).sort((one, other) => one - other);
}

function tiePaths({ pairs, network }: Woven, shown: Shown, drawn: readonly number[], camera: Camera, room: Room): { look: string; path: string }[] {
  const { x, y } = network.things;
  const looks = new Map<string, string[]>();
  const stateLooks = ['', 'stated', 'planned', 'pale'];
  for (const pair of drawn) {
    const look = `${pairs.crossing[pair] ? 'across' : 'within'} ${stateLooks[shown.pairs[pair]!]}`;
    const [from, to] = [pairs.one[pair]!, pairs.other[pair]!].map((thing) => toPicture(camera, room, x[thing]!, y[thing]!));
    pushTo(looks, look, `M${pointOf(from!)}L${pointOf(to!)}`);
  }
  return [...looks].map(([look, paths]) => ({ look, path: paths.join('') })).sort((one, other) => (one.look < other.look ? 1 : -1));
}

function markPaths(woven: Woven, shown: Shown, things: readonly number[], camera: Camera, room: Room, radii: Float32Array): { look: string; path: string }[] {
  const { x, y } = woven.network.things;
  const looks = new Map<string, string[]>();
  for (const thing of things) {
    const look = `${sideClass(sideOf(woven, thing))}${shown.things[thing] === thingState.faint ? ' faint' : ''}`;
    const place = toPicture(camera, room, x[thing]!, y[thing]!);
    pushTo(looks, look, pathOf(kinds[kindOf(woven, thing)].shape, place.x, place.y, radii[thing]!));
  }
  return [...looks].map(([look, paths]) => ({ look, path: paths.join('') })).sort((one, other) => (one.look < other.look ? -1 : 1));
}

function pushTo(looks: Map<string, string[]>, look: string, path: string): void {
  const paths = looks.get(look);
  if (paths) paths.push(path);
  else looks.set(look, [path]);
}

function pointOf({ x, y }: { x: number; y: number }): string {
  return `${tenths(x)} ${tenths(y)}`;
}
