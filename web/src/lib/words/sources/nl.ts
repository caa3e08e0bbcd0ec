import { counted, formFor, writeNumber } from '../numbers.ts';
import type { SourcesDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('nl', count, { one, other });
const num = (count: number) => writeNumber('nl', count);
const form = (count: number, one: string, other: string) => formFor('nl', count, { one, other });

/** The words of the sources page in Dutch. */
export const nl: SourcesDictionary = {
  title: 'Bronnen',
  lead: (pages, statements) => `${n(pages, 'pagina werd gelezen', 'pagina’s werden gelezen')}, en ${n(statements, 'bewering werd eruit overgenomen', 'beweringen werden eruit overgenomen')}. We bewaren feiten, adressen en data; de zinnen blijven van wie ze publiceerde.`,
  allPages: (count) => `Alle pagina’s (${num(count)})`,
  refusedWhole: (count) => `De hele lijst van wat geweigerd werd, als CSV (${num(count)})`,
  leafOf: (first, last, of) => `${num(first)}–${num(last)} van ${num(of)}, op adres`,
  before: 'Vorige',
  next: 'Volgende',
  statements: 'Beweringen',
  counts: (s) => `${n(s.offered, 'feit', 'feiten')} aangeboden: ${num(s.accepted)} overgenomen, ${num(s.refused)} geweigerd.`,
  beside: 'daarvan terzijde gezegd, zoals waar een organisatie zit',
  undated: 'zonder enige datum',
  credit: 'Vermelding',
  lastRead: 'Laatst gelezen',
  pagesRead: 'Pagina’s',
  pageIssues: (count) => `${n(count, 'pagina of bestand', 'pagina’s of bestanden')} kon${count === 1 ? '' : 'den'} niet volledig gelezen worden.`,
  why: 'Wat werd geweigerd, en waarom',
  examples: 'Voorbeelden, zoals de lezer ze noteerde (in het Engels)',
  issuesHelp: 'Wat werd aangeboden en niet met zekerheid kon worden overgenomen, wordt geweigerd, geteld en hierboven uitgelegd.',
  licence: 'Voorwaarden',
  readOn: (date) => `gelezen: ${date}`,
  addressNone: 'adres niet bewaard',
  republish: { yes: 'feiten mogen opnieuw gepubliceerd worden', no: 'feiten mogen niet opnieuw gepubliceerd worden', unclear: 'voorwaarden onduidelijk, dus niet opnieuw gepubliceerd' },
  data: 'De graaf zelf',
  dataHelp: 'Dezelfde feiten zijn per programma op te vragen, alleen lezend, als GraphQL, op',
  leftOut: (count) => `${n(count, 'rij werd', 'rijen werden')} weggelaten, omdat ${form(count, 'ze', 'ze')} over een persoon ${form(count, 'gaat', 'gaan')} en niet over een organisatie; er werd niets van bewaard.`,
  flaws: (count) => `${n(count, 'cel', 'cellen')} van overgenomen rijen ${form(count, 'kon', 'konden')} niet precies gelezen worden; wat erin staat, blijft open.`,
  rowCounts: (s) => `${n(s.offered, 'rij', 'rijen')} aangeboden: ${num(s.accepted)} overgenomen, ${num(s.refused)} geweigerd${s.leftOut > 0 ? `, ${num(s.leftOut)} weggelaten` : ''}.`,
  files: 'Bestanden',
  publisher: 'Uitgever',
  where: 'Adres',
  sheet: 'Alle bronnen in één oogopslag',
  column: { source: 'Bron', offered: 'Aangeboden', taken: 'Overgenomen', refused: 'Geweigerd', leftOut: 'Weggelaten', statements: 'Beweringen', republish: 'Opnieuw gepubliceerd' },
  republishShort: { yes: 'ja', no: 'nee', unclear: 'nee (voorwaarden onduidelijk)' },
  all: 'Samen',
  sum: 'Wat aangeboden wordt, is een feit van een pagina die met de hand gelezen werd, of een rij van een dataset. Elk wordt overgenomen, geweigerd met zijn reden, of weggelaten omdat het over een persoon gaat: de drie tellen op.',
  titles: {
    'public-pages': 'Openbare pagina’s, met de hand gelezen',
    'city-networks': 'URBACT en verenigingen van steden',
    geography: 'Regio’s, gemeenten en grensoverschrijdende gebieden',
    'keep-eu': 'keep.eu, projecten en partners van Interreg',
    'structural-funds': 'Lijsten van begunstigden van EFRO en ESF',
    'brussels-subsidies': 'Subsidies van het Brussels Hoofdstedelijk Gewest',
    'creative-europe': 'Creatief Europa, projecten en deelnemers',
    'erasmus-plus': 'Erasmus+, projecten en deelnemers',
    cordis: 'CORDIS, onderzoeksprojecten van de Europese Unie',
    kohesio: 'Kohesio, projecten van het cohesiebeleid',
    vocabularies: 'Nomenclaturen van activiteiten en rechtsvormen',
  },
  licences: {
    'facts only; the page belongs to its publisher': 'alleen feiten; de pagina blijft van de uitgever',
    'facts only; the pages belong to their publishers': 'alleen feiten; de pagina’s blijven van hun uitgevers',
    'none stated': 'geen licentie vermeld',
  },
};
