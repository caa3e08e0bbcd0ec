import type { Source } from '../source.ts';
import { lists, read } from './read.ts';

/**
 * Who received money of the Union's regional and social funds, in six lists of six shapes. A line is an operation or a body's share of one: an operation whose title stands once has its budget, of one that stands several
 * times only the shares are told. Titles and bodies are the list's own; summaries are wording. No list says who leads but Flanders' and Luxembourg's, whose promoters do. Wallonia's list has no date. In that of Brussels
 * accents were lost before it was published: such cells are told and stay; cells that hold no letters at all (in that of the Netherlands too) are left empty. A counter of cents cut 21 costs of the latter at 21,474,836.
 * Sole traders and other natural persons are left out: by the words of the law, by initials before a surname, and by two words of which one is a given name.
 * The lists were gathered by Open Knowledge's Subsidy Stories in 2016 and 2017 from pages most of which are gone, so that nothing can be fetched live; the repository states no licence.
 */
export const source: Source = {
  name: 'structural-funds',
  title: 'Lists of beneficiaries of ERDF and ESF',
  publisher: 'the managing authorities of Wallonia, Flanders, Brussels, France, Luxembourg and the Netherlands',
  licence: 'none stated; published under the duty of transparency (regulations 1083/2006 and 1303/2013)',
  republish: 'unclear',
  attribution: 'the managing authorities, as gathered by Subsidy Stories (os-data/eu-structural-funds)',
  address: 'https://github.com/os-data/eu-structural-funds',
  lang: 'mul',
  frequency: 'once',
  ships: false,
  parser: 'structural-funds@2',
  expected: { min: 10_000, max: 60_000 },
  files: lists.map(({ name, such, about }) => ({ name, such, required: false, about, url: 'https://github.com/os-data/eu-structural-funds' })),
  read,
  live: null,
  byHand: 'The pages of most of these lists are gone. Take the six lists of data/ in https://github.com/os-data/eu-structural-funds, named after their region (wallonia….csv, flanders….csv); operations since 2014 are in the source kohesio, which is fetched.',
};
