import { parse } from 'csv-parse/sync';
import { nameKey } from './name-key.ts';

/** Where a place lies: its side for border figures, its NUTS code, and its coordinates in degrees. */
export type PlaceRecord = { side: string | null; nuts: string | null; lat: number | null; lng: number | null };

/** Returns a look-up of places by any of their names. */
export function readPlaces(text: string): (name: string) => PlaceRecord | null {
  const rows = parse(text, { columns: true, skip_empty_lines: true, bom: true }) as Record<string, string>[];
  const places = new Map<string, PlaceRecord>();
  for (const row of rows) {
    const record = { side: row['side'] || null, nuts: row['nuts'] || null, lat: row['lat'] ? Number(row['lat']) : null, lng: row['lng'] ? Number(row['lng']) : null };
    for (const name of (row['names'] ?? '').split('|')) places.set(nameKey(name), record);
  }
  return (name) => places.get(nameKey(name)) ?? null;
}
