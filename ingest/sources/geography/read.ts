import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readCommunes } from './read-communes.ts';
import { readMunicipalities } from './read-municipalities.ts';
import { readNutsRows } from './read-nuts.ts';
import { readTerritory } from './read-territory.ts';

/** Each list of the folder, by the beginning of its name. */
export const lists: readonly { name: RegExp; such: string; about: string; url: string | null; read: (file: SourceFile) => AsyncIterable<RecordReading> }[] = [
  { name: /^nuts_2024_codes.*\.csv$/, such: 'nuts_2024_codes_all.csv', about: 'the regions of NUTS 2024, level by level', url: 'https://gisco-services.ec.europa.eu/distribution/v2/nuts/', read: readNutsRows },
  { name: /^communes_.*\.csv$/, such: 'communes_hauts_de_france.csv', about: 'communes of Hauts-de-France and the Ardennes with their groupings', url: 'https://geo.api.gouv.fr/decoupage-administratif', read: readCommunes },
  { name: /^be_municipalities.*\.csv$/, such: 'be_municipalities_2025.csv', about: 'the municipalities of Belgium in three languages', url: 'https://github.com/belgif/vocab-belgif', read: readMunicipalities },
  { name: /^eurometropole_.*\.json$/, such: 'eurometropole_lkt.json', about: 'the communes of a cross-border territory', url: null, read: readTerritory },
];

/** Lists and shapes of the same folder that the gazetteer is made of, and that state nothing of their own. */
export const madeInto = /^(nuts_2024_20m|nuts3_core_region|country_borders).*\.geojson$|^nuts-befrnllu\.topo\.json$|^nuts_crosswalk.*\.csv$|^geonames_cities.*\.csv$/;

/** Reads every list of places. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  for (const file of files) {
    const list = lists.find(({ name }) => name.test(file.name));
    if (list) yield* list.read(file);
  }
}
