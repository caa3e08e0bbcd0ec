import { geoArea, geoConicConformal, geoPath, type GeoPermissibleObjects } from 'd3';
import { borderOutlines, regionOutlines, type Corner, type RegionOutline } from '../../places/outlines.ts';
import type { Places, Region } from '../../places/places.ts';

/** The regions that the picture is of, in whole, and the room that they have. */
const home = /^(BE|FRE)/;
const room = { width: 800, height: 720 } as const;
const margin = 10;

type Shape = Extract<GeoPermissibleObjects, { type: 'MultiPolygon' | 'MultiLineString' }>;

/** Returns the ground of the map of places: outlines as paths, and the middle of each region of NUTS 3. */
export function drawGround(): Pick<Places, 'room' | 'around' | 'border'> & { regions: Omit<Region, 'bodies'>[] } {
  const near = regionOutlines.filter(({ nuts, level }) => level === 3 && home.test(nuts));
  if (near.length === 0) return { room, around: '', border: '', regions: [] };
  const whole: Shape = { type: 'MultiPolygon', coordinates: near.flatMap((region) => shapeOf(region).coordinates as never[]) };
  const projection = geoConicConformal().parallels([49, 51.2]).rotate([-3.8, 0]).fitExtent([[margin, margin], [room.width - margin, room.height - margin]], whole).clipExtent([[-2, -2], [room.width + 2, room.height + 2]]);
  const path = geoPath(projection).digits(1);
  const around = regionOutlines.filter(({ nuts, level }) => level === 0 && nuts !== 'BE');
  return {
    room,
    around: around.map((region) => path(shapeOf(region)) ?? '').join(''),
    border: borderOutlines.filter(({ border }) => border === 'BE-FR').map(({ lines }) => path({ type: 'MultiLineString', coordinates: lines as never }) ?? '').join(''),
    regions: near.map((region) => {
      const [x, y] = path.centroid(shapeOf(region));
      return { code: region.nuts, name: nameOf(region), side: region.side, x: Math.round(x), y: Math.round(y), path: path(shapeOf(region)) ?? '' };
    }),
  };
}

/** A district is called as people call it, without its rank; the one that two languages share has two names, and one of two halves the name of its half. */
function nameOf({ nuts, name }: RegionOutline): string {
  if (nuts === 'BE100') return 'Bruxelles / Brussel';
  const plain = name.replace(/^(Arr\.|Prov\.|Bezirk) (de |d’)?/, '').trim();
  return plain.includes('Deutschsprachige') ? 'Deutschsprachige Gemeinschaft' : plain.split(' — ')[0]!;
}

/** Outlines of the earth run the other way round in d3 than in files of GeoJSON: one that covers half the globe is turned. */
function shapeOf({ parts }: RegionOutline): Shape {
  return { type: 'MultiPolygon', coordinates: parts.map((rings) => rings.map((ring, index) => turned(ring, index > 0))) as never };
}

function turned(ring: readonly Corner[], isHole: boolean): readonly Corner[] {
  const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] as never }) > 2 * Math.PI;
  return isLarge !== isHole ? [...ring].reverse() : ring;
}
