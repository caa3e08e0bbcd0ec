import { familyOf } from '$graph/model/kinds/index.ts';
import { credit } from '../../places/outlines.ts';
import type { Gathering, Places } from '../../places/places.ts';
import { orderSides } from '../../pictures/marks.ts';
import { weave, weavingPredicates, type Weft } from '../../view/cloth.ts';
import { registeredSite } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { readHome } from '../read/home.ts';
import { readWhole } from '../read/whole.ts';
import { drawGround } from './draw-ground.ts';
import { readRegions } from './read-regions.ts';

/** Returns where organisations sit and what they did together, of the release that is served; what they did as it had been said by the end of a date, where one is given. */
export async function readPlaces(said: string | null): Promise<Places> {
  return said === null ? readAll() : placesOf((await readAll()).release, said, await readTold(said));
}

const readAll = keepPerRelease(async (release): Promise<Places> => placesOf(release, null, (await readHome()).wefts));

async function readTold(said: string): Promise<Weft[]> {
  const [whole, told] = await Promise.all([readWhole(), registeredSite().then((site) => site.told(said, weavingPredicates))]);
  const briefs = new Map(whole.things.map((thing) => [thing.id, thing]));
  return weave(told.flatMap((tie) => {
    const [subject, object] = [briefs.get(tie.from), briefs.get(tie.to)];
    return subject && object ? [{ ...tie, subject, object }] : [];
  }));
}

async function placesOf(release: string, said: string | null, wefts: readonly Weft[]): Promise<Places> {
  const [regions, whole] = await Promise.all([readRegions(), readWhole()]);
  const ground = drawGround();
  const regionOf = new Map(ground.regions.map(({ code }, index) => [code, index]));
  const placed = new Map([...regions].flatMap(([id, nuts]) => (regionOf.has(nuts) ? [[id, regionOf.get(nuts)!] as const] : [])));
  const bodies = whole.things.filter(({ kind }) => familyOf(kind) === 'Organisation');
  const done = wefts.filter(({ isPlanned }) => !isPlanned);
  const sides = orderSides(done.flatMap(({ knots }) => knots.map(({ side }) => side))).filter((side) => side !== null);
  const counts = ground.regions.map(() => 0);
  for (const { id } of bodies) if (placed.has(id)) counts[placed.get(id)!]! += 1;
  return {
    ...ground,
    release,
    said,
    lastRead: whole.read.last,
    credit,
    sides,
    regions: ground.regions.map((region, index) => ({ ...region, bodies: counts[index]! })),
    gatherings: done.map((weft) => gatheringOf(weft, placed, sides)),
    planned: wefts.length - done.length,
    bodies: { all: bodies.length, placed: bodies.filter(({ id }) => placed.has(id)).length, sided: bodies.filter(({ side }) => side !== null).length },
  };
}

function gatheringOf({ year, knots }: Weft, placed: ReadonlyMap<string, number>, sides: readonly string[]): Gathering {
  return {
    year: Number(year ?? 0),
    regions: twiceAtMost(knots.flatMap(({ id }) => placed.get(id) ?? [])),
    sides: twiceAtMost(knots.flatMap(({ side }) => (side === null ? [] : [sides.indexOf(side)]))),
  };
}

function twiceAtMost(places: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, Math.min(2, (counts.get(place) ?? 0) + 1));
  return [...counts].flatMap(([place, count]) => Array<number>(count).fill(place)).sort((one, other) => one - other);
}
