import type { Language } from '../languages.ts';

/** What each figure means and how it is counted, in every language. */
export const definitions: Record<'ties' | 'share' | 'eiIndex', Record<Language, string>> = {
  ties: {
    en: 'How many different pairs of organisations took part in at least one same project. How often two met does not count.',
    fr: 'Combien de paires différentes d’organisations ont pris part à au moins un même projet. Le nombre de leurs rencontres ne compte pas.',
    nl: 'Hoeveel verschillende paren organisaties aan minstens één zelfde project deelnamen. Hoe vaak twee elkaar troffen telt niet.',
  },
  share: {
    en: 'Of the pairs whose two sides are known, the share whose members sit on different sides.',
    fr: 'Parmi les paires dont les deux côtés sont connus, la part de celles dont les membres sont de côtés différents.',
    nl: 'Van de paren waarvan beide kanten bekend zijn, het deel met leden aan verschillende kanten.',
  },
  eiIndex: {
    en: 'The E-I index (Krackhardt and Stern, 1988): pairs across the border less pairs within a side, divided by both together. At 0, as many cross as stay.',
    fr: 'L’indice E-I (Krackhardt et Stern, 1988)\u00a0: les paires qui franchissent la frontière moins celles qui restent d’un côté, divisées par leur somme. À 0, autant traversent que restent.',
    nl: 'De E-I-index (Krackhardt en Stern, 1988): paren over de grens min paren aan één kant, gedeeld door hun som. Bij 0 steken er evenveel over als er blijven.',
  },
};
