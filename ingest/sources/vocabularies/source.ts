import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import type { Source } from '../source.ts';
import { readActivities } from './read-activities.ts';
import { readConcepts } from './read-concepts.ts';

/** Lists of the same folder that state nothing here: the legal forms are known to the matcher of names, the municipalities to the source of geography. */
const elsewhere = /^belgif_(?:cbe-org|refnis).*\.csv$|^gleif_elf_.*\.csv$|^rigour_org_types\.json$/;

/**
 * Fields of activity and how they lie within one another, in several languages: the activities of NACE-BEL (2008 and 2025) that are cultural or creative, and the taxonomy of Digital
 * Wallonia. Its repository states no licence, so that the facts of this source are not republished; which bodies are creative is told by the tables of ingest/resolve/creative, with or
 * without it. A label that is not translated is in French.
 */
export const source: Source = {
  name: 'vocabularies',
  title: 'Fields of activity: NACE-BEL and the taxonomy of Digital Wallonia',
  publisher: 'FPS BOSA and Statbel; Agence du Numérique (Digital Wallonia)',
  licence: 'NACE-BEL: BSD-2-Clause (belgif/vocab-belgif); taxonomy of Digital Wallonia: not stated',
  republish: 'unclear',
  attribution: 'NACE-BEL: Statbel, FPS BOSA; taxonomy: Digital Wallonia',
  address: null,
  lang: 'mul',
  frequency: 'yearly',
  ships: false,
  parser: 'vocabularies@1',
  expected: { min: 20, max: 3000 },
  files: [
    { name: /^belgif_nace\d+\.csv$/, such: 'belgif_nace2025.csv', required: false, about: 'activities of NACE-BEL with their labels', url: 'https://github.com/belgif/vocab-belgif' },
    { name: /^digitalwallonia_taxonomy.*\.ttl$/, such: 'digitalwallonia_taxonomy.ttl', required: false, about: 'the taxonomy of Digital Wallonia', url: 'https://github.com/DigitalWallonia/spreadsheet-to-rdf' },
    { name: elsewhere, such: 'belgif_refnis2025.csv', required: false, about: 'legal forms and places: known, and states nothing here', url: null, isRead: false },
  ],
  read,
  live: null,
  byHand: 'The repositories hold other forms of these lists than those that are read. Take NACE-BEL from https://github.com/belgif/vocab-belgif as belgif_nace2008.csv and belgif_nace2025.csv, and the taxonomy from https://github.com/DigitalWallonia/spreadsheet-to-rdf as digitalwallonia_taxonomy….ttl.',
};

async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  for (const file of files) {
    if (file.name.endsWith('.ttl')) yield* readConcepts(file);
    else if (file.name.startsWith('belgif_nace')) yield* readActivities(file);
  }
}
