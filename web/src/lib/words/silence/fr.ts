import { counted, writeNumber } from '../numbers.ts';
import type { SilenceDictionary } from './en.ts';

/** The words of the map of silence, in French. */
export const fr: SilenceDictionary = {
  title: 'La carte des silences',
  lead: 'Là où ces sources disent quelque chose, et là où personne ne dit rien. Une case vide est un silence\u00a0: aucune source n’y parle d’un lien qui tenait alors. Cela ne veut pas dire qu’il n’y en avait pas.',
  sentence: (silent, of, worst) => `${writeNumber('fr', silent)} ${silent < 2 ? 'case' : 'cases'} de côté et d’année sur ${writeNumber('fr', of)} ${silent < 2 ? 'est muette' : 'sont muettes'}${worst === null ? '.' : `, surtout du côté\u00a0: ${worst}.`}`,
  years: 'Par côté et année\u00a0: liens d’organisations qui tenaient avec certitude',
  fields: 'Par côté et champ\u00a0: de combien d’organisations on le dit',
  column: 'Côté',
  bodies: 'Organisations',
  field: { place: 'où elle se trouve', founded: 'quand elle a commencé', dated: 'un lien daté', project: 'un projet ou une rencontre', across: 'un lien par-delà une frontière', theme: 'un thème', money: 'qui paie qui' },
  elsewhere: 'ailleurs',
  unknown: 'côté non précisé',
  nobody: 'personne ne le dit',
  most: (count) => `La case la plus sombre\u00a0: ${counted('fr', count, { one: 'lien', other: 'liens' })}. Hachuré\u00a0: aucun.`,
  table: 'La même chose en tableau',
  year: 'Année',
};
