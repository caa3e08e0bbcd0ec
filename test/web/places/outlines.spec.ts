import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildOutlines } from '../../../ingest/resolve/gazetteer/build-outlines.ts';
import { sideOfNuts } from '../../../ingest/resolve/placing/nuts.ts';
import { borderOutlines, credit, regionOutlines, territories } from '../../../web/src/lib/places/outlines.ts';

const codes = new Set(regionOutlines.map(({ nuts }) => nuts));

describe('outlines of regions', () => {
  it('are made of shapes, without what lies overseas, and to NUTS 3 near the home border alone', () => {
    const square = (lng: number): [number, number][] => [[lng, 50.00004], [lng + 1, 50], [lng + 1, 51], [lng, 50.00004]];
    const shape = (nuts: string, level: number, lng: number): { properties: { NUTS_ID: string; LEVL_CODE: number }; geometry: { coordinates: [number, number][][][] } } => ({ properties: { NUTS_ID: nuts, LEVL_CODE: level }, geometry: { coordinates: [[square(lng)]] } });
    const shapes = { features: [shape('BE254', 3, 3), shape('FRY10', 3, -61), shape('FR101', 3, 2), shape('FR10', 2, 2), shape('BE25', 1, 3)] };

    const made = JSON.parse(buildOutlines({ shapes, nameOf: (code) => (code === 'BE254' ? 'Arr. Kortrijk' : null), borders: { features: [] }, territories: 'name,whole,partly\nAcross,BE254|BE253,FR10\n' })) as { territories: unknown; features: unknown[] };

    expect(made.territories).toEqual([{ name: 'Across', whole: ['BE254', 'BE253'], partly: ['FR10'] }]);
    expect(made.features).toEqual([
      { type: 'Feature', properties: { nuts: 'BE254', name: 'Arr. Kortrijk', level: 3, side: 'west-flanders' }, geometry: { type: 'MultiPolygon', coordinates: [[[[3, 50], [4, 50], [4, 51], [3, 50]]]] } },
      { type: 'Feature', properties: { nuts: 'FR10', name: 'FR10', level: 2, side: 'FR' }, geometry: { type: 'MultiPolygon', coordinates: [[[[2, 50], [3, 50], [3, 51], [2, 50]]]] } },
    ]);
  });

  it('hold every region of the home border, on the side where placing puts it', () => {
    expect(['BE253', 'BE254', 'BE328', 'FRE11', 'FRE22', 'LU000', 'NL341', 'BE25', 'BE32', 'FRE1', 'BE', 'FR'].filter((code) => !codes.has(code))).toEqual([]);
    expect(regionOutlines.filter(({ nuts, side }) => side !== sideOfNuts(nuts))).toEqual([]);
    expect(regionOutlines.every(({ parts }) => parts.every((rings) => rings.every((ring) => ring.length > 3 && String(ring[0]) === String(ring.at(-1)))))).toBe(true);
  });

  it('have the French and Belgian border from the Ardennes to the sea', () => {
    const [line] = borderOutlines.find(({ border }) => border === 'BE-FR')!.lines;
    const ends = [line![0]!, line!.at(-1)!].map(([lng]) => lng).sort((one, other) => one - other);

    expect([ends[0]! < 2.6, ends[1]! > 5.7]).toEqual([true, true]);
  });

  it('know what territories cover, bear their credit, and are small', () => {
    expect(territories.flatMap(({ whole, partly }) => [...whole, ...partly]).filter((code) => ![...codes].some((known) => known.startsWith(code)))).toEqual([]);
    expect(credit).toContain('EuroGeographics');
    expect(statSync(new URL('../../../web/src/lib/places/generated/outlines.json', import.meta.url)).size).toBeLessThan(150_000);
    expect(readFileSync(new URL('../../../NOTICE', import.meta.url), 'utf8')).toContain('web/src/lib/places/generated/outlines.json');
  });
});
