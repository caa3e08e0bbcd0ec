import { counted, formFor, writeNumber } from '../numbers.ts';
import type { SourcesDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('fr', count, { one, other });
const num = (count: number) => writeNumber('fr', count);
const form = (count: number, one: string, other: string) => formFor('fr', count, { one, other });

/** The words of the sources page in French. */
export const fr: SourcesDictionary = {
  title: 'Sources',
  lead: (pages, statements) => `${n(pages, 'page a été lue', 'pages ont été lues')}, et ${n(statements, 'énoncé en a été retenu', 'énoncés en ont été retenus')}. Nous gardons les faits, les adresses et les dates\u00a0; les phrases restent à ceux qui les ont publiées.`,
  allPages: (count) => `Toutes les pages (${num(count)})`,
  refusedWhole: (count) => `La liste entière de ce qui fut écarté, en CSV (${num(count)})`,
  leafOf: (first, last, of) => `${num(first)}–${num(last)} sur ${num(of)}, par adresse`,
  before: 'Précédentes',
  next: 'Suivantes',
  statements: 'Énoncés',
  counts: (s) => `${n(s.offered, 'fait proposé', 'faits proposés')}\u00a0: ${n(s.accepted, 'retenu', 'retenus')}, ${n(s.refused, 'refusé', 'refusés')}.`,
  beside: 'dits en marge des faits, comme le lieu d’une organisation',
  undated: 'sans aucune date',
  credit: 'Mention',
  lastRead: 'Dernière lecture',
  pagesRead: 'Pages lues',
  pageIssues: (count) => `${n(count, 'page ou fichier n’a pas pu être lu', 'pages ou fichiers n’ont pas pu être lus')} en entier.`,
  why: 'Ce qui a été refusé, et pourquoi',
  examples: 'Exemples, tels que la lecture les a notés (en anglais)',
  issuesHelp: 'Ce qui était proposé et ne pouvait être retenu avec certitude est refusé, compté et expliqué ci-dessus.',
  licence: 'Conditions',
  readOn: (date) => `lecture\u00a0: ${date}`,
  addressNone: 'adresse non conservée',
  republish: { yes: 'les faits peuvent être republiés', no: 'les faits ne peuvent pas être republiés', unclear: 'conditions peu claires, donc non republié' },
  data: 'Le graphe lui-même',
  dataHelp: 'Les mêmes faits peuvent être demandés par programme, en lecture seule, en GraphQL, à l’adresse',
  leftOut: (count) => `${n(count, 'ligne a été laissée', 'lignes ont été laissées')} de côté, parce qu’${form(count, 'elle porte', 'elles portent')} sur une personne et non sur une organisation\u00a0; rien n’en a été gardé.`,
  flaws: (count) => `${n(count, 'cellule', 'cellules')} de lignes retenues ${form(count, 'n’a pas pu être lue', 'n’ont pas pu être lues')} exactement\u00a0; ce ${form(count, 'qu’elle dit', 'qu’elles disent')} reste ouvert.`,
  rowCounts: (s) => `${n(s.offered, 'ligne proposée', 'lignes proposées')}\u00a0: ${n(s.accepted, 'retenue', 'retenues')}, ${n(s.refused, 'refusée', 'refusées')}${s.leftOut > 0 ? `, ${num(s.leftOut)} laissées de côté` : ''}.`,
  files: 'Fichiers',
  publisher: 'Éditeur',
  where: 'Adresse',
  sheet: 'Toutes les sources d’un coup d’œil',
  column: { source: 'Source', offered: 'Proposé', taken: 'Retenu', refused: 'Refusé', leftOut: 'Laissé de côté', statements: 'Énoncés', republish: 'Republié' },
  republishShort: { yes: 'oui', no: 'non', unclear: 'non (conditions peu claires)' },
  all: 'Ensemble',
  sum: 'Ce qui est proposé est un fait d’une page lue à la main, ou une ligne d’un jeu de données. Chacun est retenu, refusé avec sa raison, ou laissé de côté parce qu’il porte sur une personne\u00a0: les trois s’additionnent.',
  titles: {
    'public-pages': 'Pages publiques, lues à la main',
    'city-networks': 'URBACT et associations de villes',
    geography: 'Régions, communes et territoires transfrontaliers',
    'keep-eu': 'keep.eu, projets et partenaires d’Interreg',
    'structural-funds': 'Listes de bénéficiaires du FEDER et du FSE',
    'brussels-subsidies': 'Subventions de la Région de Bruxelles-Capitale',
    'creative-europe': 'Europe créative, projets et participants',
    'erasmus-plus': 'Erasmus+, projets et participants',
    cordis: 'CORDIS, projets de recherche de l’Union européenne',
    kohesio: 'Kohesio, projets de la politique de cohésion',
    vocabularies: 'Nomenclatures d’activités et de formes juridiques',
  },
  licences: {
    'facts only; the page belongs to its publisher': 'les faits seulement\u00a0; la page appartient à son éditeur',
    'facts only; the pages belong to their publishers': 'les faits seulement\u00a0; les pages appartiennent à leurs éditeurs',
    'none stated': 'aucune licence indiquée',
  },
};
