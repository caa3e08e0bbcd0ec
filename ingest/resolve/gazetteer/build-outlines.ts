import { parse } from 'csv-parse/sync';
import { sideOfNuts } from '../placing/nuts.ts';
import type { Shapes } from './build-regions.ts';

/** Lines between two countries, in GeoJSON. */
export type BorderLines = { features: readonly { properties: { border: string }; geometry: { coordinates: readonly (readonly Point[])[] } }[] };

type Point = readonly [number, number];

/** Where regions are drawn to NUTS 3: around the home border; elsewhere NUTS 2 is enough. */
const near = /^(?:BE|LU|NL|FRE|FRF|DE[ABC])/;

/** The window of the maps: what lies overseas is not drawn. */
const window = { west: -6, east: 16, south: 41, north: 56 };

/** What outlines are made of: shapes of regions, their names of today, lines of borders, and which regions each territory across a border covers, whole or in part. */
export type OutlineLists = { shapes: Shapes; nameOf: (code: string) => string | null; borders: BorderLines; territories: string };

/** Returns what maps are drawn from, as GeoJSON in thousandths of a degree: countries, regions with their sides, borders, territories, and the credit that they must bear. */
export function buildOutlines({ shapes, nameOf, borders, territories }: OutlineLists): string {
  const regions = shapes.features.filter(({ properties: { NUTS_ID: code, LEVL_CODE: level } }) => level === 0 || level === 2 || (level === 3 && near.test(code)));
  const drawn = regions.flatMap(({ properties: { NUTS_ID: nuts, LEVL_CODE: level }, geometry }) => {
    const coordinates = geometry.coordinates.filter((rings) => rings[0]!.every(isWithin)).map((rings) => rings.map(rounded));
    return coordinates.length === 0 ? [] : [feature({ nuts, name: nameOf(nuts) ?? nuts, level, side: sideOfNuts(nuts) }, 'MultiPolygon', coordinates)];
  });
  const lines = borders.features.map(({ properties: { border }, geometry }) => feature({ border }, 'MultiLineString', geometry.coordinates.map(rounded)));
  const covered = (parse(territories, { columns: true, bom: true }) as Record<string, string>[]).map(({ name, whole, partly }) => ({ name, whole: codesIn(whole), partly: codesIn(partly) }));
  const sorted = drawn.sort((one, other) => (one < other ? -1 : 1));
  return `{"type":"FeatureCollection","generated":"by ingest/make-gazetteer.ts; no part of the MIT licence, see NOTICE","credit":"© EuroGeographics for the administrative boundaries",\n"territories":${JSON.stringify(covered)},\n"features":[\n${[...sorted, ...lines].join(',\n')}\n]}\n`;
}

function codesIn(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}

function feature(properties: Record<string, unknown>, type: string, coordinates: unknown): string {
  return JSON.stringify({ type: 'Feature', properties, geometry: { type, coordinates } });
}

function isWithin([lng, lat]: Point): boolean {
  return lng > window.west && lng < window.east && lat > window.south && lat < window.north;
}

function rounded(points: readonly Point[]): Point[] {
  return points.map(([lng, lat]) => [Math.round(lng * 1000) / 1000, Math.round(lat * 1000) / 1000]);
}
