import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNuts, buildRegions } from '../../../ingest/resolve/gazetteer/build-regions.ts';
import type { Shapes } from '../../../ingest/resolve/gazetteer/build-regions.ts';
import { buildPostcodes } from '../../../ingest/resolve/gazetteer/build-postcodes.ts';
import { buildTowns } from '../../../ingest/resolve/gazetteer/build-towns.ts';
import { nutsByPostcode } from '../../../ingest/resolve/gazetteer/departments.ts';
import { nutsOfArrondissement } from '../../../ingest/resolve/gazetteer/divisions.ts';
import { placesIn } from '../../../ingest/resolve/places.ts';
import { countryOfNuts, readNuts, regionAround, sideOfNuts } from '../../../ingest/resolve/placing/nuts.ts';
import { readPostcodes } from '../../../ingest/resolve/placing/postcodes.ts';
import { readRegions } from '../../../ingest/resolve/placing/regions.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const folder = new URL('../../../ingest/resolve/gazetteer/', import.meta.url);
const shipped = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const [codes, older] = [shipped('generated/nuts.csv'), shipped('older-nuts.csv')];
const nuts = readNuts(codes, older);
const lists = sharedPath('data/geo');

describe('codes of NUTS', () => {
  it('lead from every older one to one of today', () => {
    const pairs = older.split('\n').slice(2).filter(Boolean).map((line) => line.split(',') as [string, string]);

    expect(pairs.filter(([, now]) => now.length > 2 && nuts.nameOf(now) === null)).toEqual([]);
    expect(pairs.filter(([code]) => nuts.nameOf(code) !== null)).toEqual([]);
  });

  it('are those of the departments and arrondissements', () => {
    expect([...Object.values(nutsByPostcode), ...Object.values(nutsOfArrondissement)].filter((code) => nuts.nameOf(code) === null)).toEqual([]);
    expect([nuts.nameOf(nutsByPostcode['02']!), nuts.nameOf(nutsByPostcode[33]!), nuts.nameOf(nutsByPostcode[2]!)]).toEqual(['Aisne', 'Gironde', null]);
  });

  it('are read before a name, and nothing else is', () => {
    expect([nuts.now('BE254'), nuts.now('BE254  / Arr. Kortrijk'), nuts.now('GR30'), nuts.now('UKM61'), nuts.now('Belgium'), nuts.now('BE9'), nuts.now('')]).toEqual(['BE254', 'BE254', 'EL30', 'UKM61', null, null, null]);
  });

  it('have a side where they lie on one, and share the smallest region around them', () => {
    expect(['BE100', 'BE254', 'BE25', 'BE211', 'BE2', 'BE3', 'BE', 'FRE11', 'FRE', 'FR101', 'FR', 'EL3', 'UKJ'].map(sideOfNuts)).toEqual(['brussels', 'west-flanders', 'west-flanders', 'flanders', null, 'wallonia', null, 'hauts-de-france', 'hauts-de-france', 'FR', null, 'GR', 'GB']);
    expect([regionAround(['BE254', 'BE258']), regionAround(['BE254', 'BE3']), regionAround(['BE254', 'FRE11']), countryOfNuts('EL30')]).toEqual(['BE25', 'BE', '', 'GR']);
  });
});

describe('shapes of regions', () => {
  const square = 'XX001 [[0,0,1000,0,1000,1000,0,1000,0,0],[400,400,600,400,600,600,400,600,400,400]]\nXX002 [[1000,0,2000,0,2000,1000,1000,1000,1000,0]]\n';
  const at = readRegions(`# two squares, the first with a hole\n${square}`);

  it('hold the points within them, and not those in their holes', () => {
    expect([at({ lat: 0.2, lng: 0.2 }), at({ lat: 0.5, lng: 0.5 }), at({ lat: 0.5, lng: 1.5 }), at({ lat: 3, lng: 3 })]).toEqual([['XX001'], [], ['XX002'], []]);
  });

  it('have neighbours for a point near a border, the one that holds it first', () => {
    expect([at({ lat: 0.2, lng: 0.98 }), at({ lat: 0.2, lng: 1.02 }), at({ lat: -0.02, lng: 0.2 })]).toEqual([['XX001', 'XX002'], ['XX002', 'XX001'], ['XX001']]);
  });

  it('find the regions of twenty thousand points in less than two seconds of the processor', () => {
    const regionsAt = readRegions(shipped('generated/regions.txt'));
    const began = process.cpuUsage();

    let found = 0;
    for (let turn = 0; turn < 20_000; turn += 1) found += regionsAt({ lat: 47 + (turn % 317) / 70, lng: 0 + (turn % 719) / 80 }).length;

    expect(found).toBeGreaterThan(16_000);
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(2);
  });
});

describe('postcodes', () => {
  const postcodes = readPostcodes(shipped('generated/postcodes.csv'));

  it.each([['BE', '8500', 'BE254'], ['BE', 'B-8500', 'BE254'], ['BE', 'BE 7700', 'BE328'], ['FR', 'F - 59000', 'FRE11'], ['FR', '33405 Cédex', 'FRI12'], ['FR', '20200', 'FRM02'], ['FR', '97400', 'FRY40']])('of %s: %s lies in %s', (country, text, region) => {
    expect(postcodes.find(country, text)?.nuts).toBe(region);
  });

  it.each([['BE', '59000'], ['BE', '0999'], ['FR', '390004'], ['FR', 'A3545'], ['NL', '6211 AB']])('of %s has no %s', (country, text) => {
    expect(postcodes.find(country, text)).toBeNull();
  });
});

describe('the maps that ship', () => {
  it('are small: less than two megabytes of towns, and 200 kB of the others', () => {
    expect(shipped('generated/towns.csv').length).toBeLessThan(2_000_000);
    expect(['regions.txt', 'postcodes.csv', 'nuts.csv'].map((name) => shipped(`generated/${name}`).length).reduce((sum, length) => sum + length)).toBeLessThan(200_000);
  });

  it.skipIf(!lists)(`are what their lists make (${lists ? 'lists found' : withoutShared})`, () => {
    expect(buildRegions(JSON.parse(readFileSync(`${lists}/nuts_2024_20m_BE_FR_NL_LU_DE.geojson`, 'utf8')) as Shapes)).toBe(shipped('generated/regions.txt'));
    expect(buildNuts(readFileSync(`${lists}/nuts_2024_codes_all.csv`, 'utf8'))).toBe(codes);
  });

  it('keep of a list of towns the larger ones, with names that people write', () => {
    const town = { name: 'Weverstad', countrycode: 'BE', latitude: 50.5, longitude: 3.5, population: 1200, alternatenames: ['Tisserandville', 'WVS', 'Ткачоград', 'Vehverstad', 'Weverstad'] };
    const towns = buildTowns([town, { ...town, name: 'Dorp', population: 900 }, { ...town, name: 'Far', countrycode: 'US', population: 9_000_000 }, { ...town, name: 'Mariesund', countrycode: 'AX', population: 9000, alternatenames: [] }], () => ['FRE11', 'BE328']);

    expect(towns.split('\n').slice(2)).toEqual(['BE,BE328,50.500,3.500,Weverstad|Tisserandville|Vehverstad', 'FI,,50.500,3.500,Mariesund', '']);
  });

  it('leave out a postcode that two regions share', () => {
    const places = placesIn('names,side,nuts,lat,lng,country,first\nKortrijk,west-flanders,BE254,50.8,3.2,BE,\n');
    const made = buildPostcodes({ belgium: [{ postalCode: '8500', municipality: '34022' }, { postalCode: '9999', municipality: '34022' }, { postalCode: '9999', municipality: '44021' }], municipalities: 'nis,label_nl,zip_main_2020\n34022,Kortrijk,8500\n44021,Gent,9000\n', communes: 'nom,departement,codes_postaux,population\n', places });

    expect(made).toContain('BE,8500,BE254,50.8,3.2\n');
    expect(made).not.toContain('9999');
  });
});
