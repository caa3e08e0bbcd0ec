import { readFileSync } from 'node:fs';
import { mapFiles, readGeography } from './resolve/placing/geography.ts';
import type { Geography, Maps } from './resolve/placing/geography.ts';

/** Returns what ships of where places lie: the gazetteer, towns, postcodes, and regions with their shapes. */
export function readMaps(): Geography {
  const read = (name: string): string => readFileSync(new URL(`resolve/${name}`, import.meta.url), 'utf8');
  return readGeography(Object.fromEntries(Object.entries(mapFiles).map(([map, name]) => [map, read(name)])) as Maps);
}
