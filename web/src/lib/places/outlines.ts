import outlines from './generated/outlines.json' with { type: 'json' };

/** A point in degrees: its longitude, then its latitude. */
export type Corner = readonly [number, number];

/** A region as a map draws it: its code of NUTS 2024, its own name, its level (0 a country, 2 or 3), the side it lies on, and its parts, each an outline that holes may follow. */
export type RegionOutline = { nuts: string; name: string; level: 0 | 2 | 3; side: string | null; parts: readonly (readonly (readonly Corner[])[])[] };

/** The line that two countries share, such as "BE-FR". */
export type BorderOutline = { border: string; lines: readonly (readonly Corner[])[] };

/** The NUTS codes of what a territory across a border covers, whole and in part. */
export type Territory = { name: string; whole: readonly string[]; partly: readonly string[] };

type Feature = { properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } };

const features = (outlines as unknown as { features: readonly Feature[] }).features;

/** The credit that every map drawn from these outlines bears. */
export const credit: string = outlines.credit;

/** Countries and regions of NUTS 2 in Belgium, France, the Netherlands, Luxembourg and Germany, and of NUTS 3 around the home border. */
export const regionOutlines: readonly RegionOutline[] = features.flatMap(({ properties, geometry }) => (geometry.type === 'MultiPolygon' ? [{ ...(properties as Omit<RegionOutline, 'parts'>), parts: geometry.coordinates as RegionOutline['parts'] }] : []));

/** The borders between those countries. */
export const borderOutlines: readonly BorderOutline[] = features.flatMap(({ properties, geometry }) => (geometry.type === 'MultiLineString' ? [{ border: String(properties['border']), lines: geometry.coordinates as BorderOutline['lines'] }] : []));

/** The territories that lie across a border, by the names of their things. */
export const territories: readonly Territory[] = outlines.territories;
