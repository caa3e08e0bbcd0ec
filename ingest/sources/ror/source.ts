import type { Source } from '../source.ts';
import { live } from './live.ts';
import { read } from './read.ts';

/**
 * The register of research organisations: universities, agencies, laboratories, and many who fund them; cultural bodies are few.
 * Two schemas stand in one folder: records that were not touched since 2023 have the first. A withdrawn record is no organisation (it was a double, or a mistake): it is an issue that names where it
 * points. An inactive one is kept; ROR does not say since when. A tie stands in both records that it joins, unless one of them is inactive, and is told once. "Related" says no more
 * than that two bodies have to do with each other (a hospital and its university, a laboratory and a fund), which is no cooperation, and is not read. Years of foundation are years.
 */
export const source: Source = {
  name: 'ror',
  title: 'Research Organization Registry',
  publisher: 'ROR (California Digital Library, Crossref, DataCite)',
  licence: 'CC0 1.0',
  republish: 'yes',
  attribution: 'Research Organization Registry (ror.org)',
  address: 'https://ror.org/',
  lang: 'mul',
  frequency: 'monthly',
  ships: false,
  parser: 'ror@1',
  expected: { min: 800, max: 600_000 },
  files: [
    { name: /\.jsonl(\.gz)?$|\.json$|\.zip$/, such: 'ror_BE.jsonl', required: true, about: 'the records, one a line, as one array, or the zip of a release', url: 'https://doi.org/10.5281/zenodo.6347574' },
    { name: /^ror_flat_.*\.csv$|ror-data.*\.csv$/, such: 'ror_flat_BE.csv', required: false, about: 'the same records as a table, which says less: known, and not read', url: null, isRead: false },
  ],
  read,
  live,
};
