/** A point in degrees. */
export type Point = { lat: number; lng: number };

/** Returns the NUTS 3 regions that a point may lie in: the one whose shape holds it, then those a few kilometres away, for lines are drawn too straight; none outside the countries whose shapes are known. */
export type RegionsAt = (point: Point) => string[];

type Ring = readonly (readonly [number, number])[];
type Shape = { code: string; rings: Ring[]; west: number; south: number; east: number; north: number };

/** How far outside its shape a point may lie, in degrees of latitude: some four kilometres; the shapes are drawn for maps at 1 : 20 million. */
const margin = 0.04;

/** Reads the shapes of regions: one a line, its code before its rings, in thousandths of a degree. */
export function readRegions(text: string): RegionsAt {
  let shapes: Shape[] | null = null;
  return (point) => {
    shapes ??= shapesIn(text);
    const near = shapes.filter((shape) => point.lng > shape.west - 2 * margin && point.lng < shape.east + 2 * margin && point.lat > shape.south - margin && point.lat < shape.north + margin);
    const ranked = near.map((shape) => ({ code: shape.code, distance: holds(shape, point) ? 0 : distanceTo(shape, point) }));
    return ranked.filter(({ distance }) => distance <= margin).sort((one, other) => one.distance - other.distance || (one.code < other.code ? -1 : 1)).map(({ code }) => code);
  };
}

function shapesIn(text: string): Shape[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const space = line.indexOf(' ');
    const rings = (JSON.parse(line.slice(space + 1)) as number[][]).map(ringOf);
    const [longitudes, latitudes] = [0, 1].map((axis) => rings.flatMap((ring) => ring.map((corner) => corner[axis]!))) as [number[], number[]];
    return { code: line.slice(0, space), rings, west: Math.min(...longitudes), south: Math.min(...latitudes), east: Math.max(...longitudes), north: Math.max(...latitudes) };
  });
}

function ringOf(numbers: readonly number[]): Ring {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[2 * index]! / 1000, numbers[2 * index + 1]! / 1000] as const);
}

/** A ray to the east crosses the edge of a shape an odd number of times from within. */
function holds({ rings }: Shape, { lat, lng }: Point): boolean {
  let isWithin = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
      const [[x, y], [fromX, fromY]] = [ring[at]!, ring[before]!];
      if (y > lat !== fromY > lat && lng < ((fromX - x) * (lat - y)) / (fromY - y) + x) isWithin = !isWithin;
    }
  }
  return isWithin;
}

/** The distance to the nearest edge, in degrees of latitude. */
function distanceTo({ rings }: Shape, { lat, lng }: Point): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [fromX, fromY] = [(ring[at - 1]![0] - lng) * shrink, ring[at - 1]![1] - lat];
      const [alongX, alongY] = [(ring[at]![0] - lng) * shrink - fromX, ring[at]![1] - lat - fromY];
      const length = alongX * alongX + alongY * alongY;
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(fromX * alongX + fromY * alongY) / length));
      const [x, y] = [fromX + share * alongX, fromY + share * alongY];
      least = Math.min(least, Math.sqrt(x * x + y * y));
    }
  }
  return least;
}
