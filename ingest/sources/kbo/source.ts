import type { Source } from '../source.ts';
import { read } from './read.ts';

/**
 * The Belgian register of enterprises, as its open data: eight tables that one number ties together. Only legal persons are taken; natural ones are counted and left out, and contacts are never read.
 * A record is an enterprise with all rows of its number, and stands at its row of enterprise.csv. Its tables are sorted by number; one that is not is sorted first, in files beside.
 * 1 January 1968 is the day that the register gives to whatever is older than itself: such a body was there by then. 40 % of enterprises had no address and 35 % no main activity (2025-10).
 * Codes of activity stay codes, but for those of culture and creation, which have words of ours. Establishments, branches and the table of codes are known, and not read.
 */
export const source: Source = {
  name: 'kbo',
  title: 'Kruispuntbank van Ondernemingen / Banque-Carrefour des Entreprises, open data',
  publisher: 'FPS Economy (Belgium)',
  licence: 'KBO Open Data licence: registration, no marketing with personal data, no passing on of personal data',
  republish: 'no',
  attribution: 'KBO / BCE Open Data, FPS Economy (Belgium)',
  address: 'https://kbopub.economie.fgov.be/kbo-open-data',
  lang: 'mul',
  frequency: 'monthly',
  ships: false,
  parser: 'kbo@2',
  expected: { min: 1, max: 6_000_000 },
  files: [
    { name: /^(enterprise|denomination|address|activity|meta)\.csv$/, such: 'enterprise.csv', required: false, about: 'a table of the open data', url: null },
    { name: /^(KboOpenData_.*\.zip|.*_(insert|delete)\.csv)$/, such: 'KboOpenData_0135_2026_01_Full.zip', required: false, about: 'the zip of a full extract (an update is refused)', url: null },
    { name: /^(establishment|branch|code|contact(_web_only)?)\.csv$/, such: 'establishment.csv', required: false, about: 'known, and not read', url: null, isRead: false },
  ],
  read,
  live: null,
  byHand: 'The open data of the register are for those who registered. Register at https://kbopub.economie.fgov.be/kbo-open-data, and download the latest full extract (KboOpenData_…_Full.zip).',
};
