import { counted, writeNumber } from '../numbers.ts';
import { link } from '../part.ts';
import type { GapsDictionary, GapsFigures } from './en.ts';

const n = (count: number, one: string, other: string) => counted('fr', count, { one, other });
const met = ({ projects, partners }: Pick<GapsFigures, 'projects' | 'partners'>) => (projects === 0 ? ` a ${n(partners, 'partenaire', 'partenaires')}` : ` a pris part à ${n(projects, 'projet', 'projets')} avec ${n(partners, 'partenaire', 'partenaires')}`);

/** The words of the page of missing links in French. */
export const fr: GapsDictionary = {
  title: 'Liens manquants',
  of: (name) => `À qui présenter ${name}\u00a0?`,
  lead: 'Des organisations de deux côtés d’une frontière qui ont en commun des partenaires, des thèmes ou des événements, et aucun projet ensemble dont une source parle. Choisissez-en une\u00a0: vous verrez qui elle pourrait rencontrer, pourquoi, et qui pourrait les présenter.',
  choose: 'Quelle organisation\u00a0?',
  placeholder: 'Son nom, ou un ancien nom',
  show: 'Montrer',
  none: (text) => `Aucune organisation ne s’appelle «\u00a0${text}\u00a0» ici.`,
  found: 'Laquelle\u00a0?',
  examples: 'Ou commencez par celles qui se sont le plus souvent retrouvées par-delà une frontière\u00a0:',
  sentence: (f) => [
    link(f.name, f.to),
    `${met(f)}. Par-delà une frontière, ${n(f.count, 'organisation partage', 'organisations partagent')} avec elle un partenaire, un thème, un événement ou un voisinage et, d’après nos sources, aucun projet.`,
  ],
  tooLittle: (f) => ['Pas assez de données\u00a0: ', link(f.name, f.to), `${met(f)} d’après nos sources, et personne par-delà une frontière ne partage avec elle un partenaire, un thème, un événement ou un voisinage.`],
  noSide: (name, to) => ['Pas assez de données\u00a0: aucune source ne dit de quel côté se trouve ', link(name, to), '\u00a0; on ne peut donc pas dire ce qui se trouve par-delà la frontière.'],
  all: 'tous les côtés',
  sides: 'Vers quel côté',
  shown: (shown, count) => `${n(shown, 'organisation montrée', 'organisations montrées')} sur ${writeNumber('fr', count)}, les meilleures d’abord.`,
  common: (count) => n(count, 'partenaire commun', 'partenaires communs'),
  introducers: 'Qui pourrait les présenter',
  moreIntroducers: (count) => `et ${n(count, 'autre', 'autres')}`,
  how: 'Comment c’est trouvé',
  howHelp: 'Un partenaire commun compte d’autant plus qu’il a peu de partenaires\u00a0: qui travaille avec tout le monde ne présente personne (Adamic et Adar, 2003)\u00a0; un lien récent compte plus qu’un ancien, un lien à peu plus qu’à beaucoup. Viennent ensuite les thèmes rares, les adhésions et les événements partagés, la proximité, et une taille comparable. Là où l’on connaît assez de projets datés, la chance d’un projet dans les trois ans est apprise des années passées\u00a0; ailleurs, c’est dit. On ne sait rien ici des souhaits, de l’argent ni des personnes\u00a0: c’est une liste à lire, pas un conseil à suivre.',
  preparing: ['Les suggestions de cette version sont en préparation. Rechargez la page dans une minute.'],
  confidence: (chance) => (chance === null ? 'Probabilité\u00a0: pas assez de données.' : `Un projet ensemble dans les trois ans\u00a0: environ ${writeNumber('fr', Math.round(chance * 100))} chances sur 100.`),
  again: 'Pourquoi, et comment le retrouver',
  statements: (count) => n(count, 'énoncé', 'énoncés'),
  byTheme: 'Ou un thème',
  themePlaceholder: 'Par exemple design',
  byProgramme: 'Ou un programme auquel les deux ont pris part, mais pas ensemble',
  programmePlaceholder: 'Par exemple Interreg France Wallonie',
  ofProgramme: (programme) => `Programme\u00a0: ${programme}.`,
  bySides: 'Ou deux côtés de la frontière',
  ofTheme: (theme) => `Thème\u00a0: ${theme}.`,
  pairs: (count) => (count === 0 ? 'Pas assez de données\u00a0: aucune paire d’organisations trouvée.' : `${n(count, 'paire', 'paires')} d’organisations qui, d’après nos sources, ne travaillent pas ensemble, les meilleures d’abord.`),
  general: 'Organismes très généraux',
  generalHelp: 'Ils ont cent partenaires ou plus, ou sont un État ou un ministère\u00a0: chacun pourrait travailler avec eux, ils sont donc à part de la liste.',
  unknown: 'Ce que nous ne savons pas',
  unknownHelp: 'Qu’aucune source ne parle d’un projet commun ne veut pas dire que les deux ne se connaissent pas.',
  another: 'Une autre organisation',
  door: 'Liens manquants',
  doorHelp: 'Qui une organisation pourrait rencontrer par-delà la frontière, et qui pourrait les présenter.',
  doorOf: (name) => `À qui présenter ${name} par-delà la frontière, et par qui\u00a0?`,
};
