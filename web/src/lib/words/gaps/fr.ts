import { counted, writeNumber } from '../numbers.ts';
import { link } from '../part.ts';
import type { GapsDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('fr', count, { one, other });

/** The words of the page of missing links in French. */
export const fr: GapsDictionary = {
  title: 'Liens manquants',
  of: (name) => `À qui présenter ${name}\u00a0?`,
  lead: 'Des organisations de deux côtés d’une frontière qui ont des partenaires en commun, et aucun projet ensemble dont une source parle. Choisissez-en une\u00a0: vous verrez qui elle pourrait rencontrer, et qui pourrait les présenter.',
  choose: 'Quelle organisation\u00a0?',
  placeholder: 'Son nom, ou un ancien nom',
  show: 'Montrer',
  none: (text) => `Aucune organisation ne s’appelle «\u00a0${text}\u00a0» ici.`,
  found: 'Laquelle\u00a0?',
  examples: 'Ou commencez par celles qui se sont le plus souvent retrouvées par-delà une frontière\u00a0:',
  sentence: (f) => [
    link(f.name, f.to),
    ` a pris part à ${n(f.projects, 'projet', 'projets')} avec ${n(f.partners, 'partenaire', 'partenaires')}. Par-delà une frontière, ${n(f.count, 'organisation travaille', 'organisations travaillent')} avec certains de ces partenaires et, d’après nos sources, pas avec ${f.name}.`,
  ],
  tooLittle: (f) => ['Pas assez de données\u00a0: ', link(f.name, f.to), ` a pris part à ${n(f.projects, 'projet', 'projets')} avec ${n(f.partners, 'partenaire', 'partenaires')} d’après nos sources, et aucun partenaire de ces derniers ne se trouve par-delà une frontière sans être déjà un partenaire.`],
  noSide: (name, to) => ['Pas assez de données\u00a0: aucune source ne dit de quel côté se trouve ', link(name, to), '\u00a0; on ne peut donc pas dire ce qui se trouve par-delà la frontière.'],
  all: 'tous les côtés',
  sides: 'Vers quel côté',
  shown: (shown, count) => `${n(shown, 'organisation montrée', 'organisations montrées')} sur ${writeNumber('fr', count)}, les plus proches d’abord.`,
  common: (count) => n(count, 'partenaire commun', 'partenaires communs'),
  introducers: 'Qui pourrait les présenter',
  brackets: (name) => `Entre parenthèses\u00a0: dans quoi chacun travaille avec ${name} → dans quoi avec l’autre.`,
  moreIntroducers: (count) => `et ${n(count, 'autre', 'autres')}`,
  how: 'Comment c’est trouvé',
  howHelp: 'Un partenaire commun compte d’autant plus qu’il a peu de partenaires\u00a0: qui travaille avec tout le monde ne présente personne (Adamic et Adar, 2003). On ne sait rien ici des souhaits, de l’argent ni des personnes\u00a0: c’est une liste à lire, pas un conseil à suivre.',
  unknown: 'Ce que nous ne savons pas',
  unknownHelp: 'Qu’aucune source ne parle d’un projet commun ne veut pas dire que les deux ne se connaissent pas.',
  another: 'Une autre organisation',
  door: 'Liens manquants',
  doorHelp: 'Qui une organisation pourrait rencontrer par-delà la frontière, et qui pourrait les présenter.',
  doorOf: (name) => `À qui présenter ${name} par-delà la frontière, et par qui\u00a0?`,
};
