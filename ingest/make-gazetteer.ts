import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFileWhole } from '../ground/write-file.ts';
import { buildGazetteer } from './resolve/gazetteer/build-gazetteer.ts';

// Run by hand when known.csv or a list has changed: npx tsx ingest/make-gazetteer.ts <the folder of the lists>
const folder = process.argv[2] ?? '../shared/data/geo';
const gazetteer = fileURLToPath(new URL('resolve/gazetteer/', import.meta.url));
const list = (name: string): string => readFileSync(join(folder, name), 'utf8');

writeFileWhole(
  join(gazetteer, 'generated/places.csv'),
  buildGazetteer({ known: readFileSync(join(gazetteer, 'known.csv'), 'utf8'), belgium: list('be_municipalities_2025.csv'), france: list('communes_hauts_de_france_ardennes.csv'), towns: list('geonames_cities_BE_FR_NL_LU.csv') }),
);
