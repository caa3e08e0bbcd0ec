import { counted, writeNumber } from '../numbers.ts';
import type { EvolutionDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('fr', count, { one, other });
const num = (count: number) => writeNumber('fr', count);

/** The words of the page of evolution in French. */
export const fr: EvolutionDictionary = {
  title: 'Évolution',
  sentence: (f) => [`Entre ${f.from} et ${f.to}${f.around ? `, autour de ${f.around}` : ''}\u00a0: ${n(f.new, 'lien nouveau', 'liens nouveaux')}, dont ${num(f.across)} par-delà une frontière\u00a0; ${num(f.lasting)} qui ${f.lasting < 2 ? 'a' : 'ont'} duré\u00a0; ${num(f.ended)} qui ${f.ended < 2 ? 'a' : 'ont'} pris fin.`],
  unit: 'On compare les liens qui tenaient avec certitude la première année et la dernière, pour autant que des sources les datent\u00a0; ce qui n’a pas de date n’y est pas.',
  withEditions: 'Qui prit part à ses éditions et à ses parties compte comme les siens\u00a0:',
  fates: { new: 'nouveau', lasting: 'durable', ended: 'terminé' },
  fateOf: { new: 'Nouveaux la dernière année', lasting: 'Aux deux années', ended: 'Terminés depuis la première année' },
  picture: 'Carte de ce qui est nouveau, de ce qui a duré et de ce qui a pris fin',
  drawn: (drawn, of) => (drawn === of ? `${n(of, 'lien dessiné', 'liens dessinés')}.` : `${num(drawn)} liens sur ${num(of)} sont dessinés, d’abord ceux par-delà une frontière\u00a0; les tableaux en disent plus.`),
  streams: 'Qui est venu et qui est parti, année par année',
  streamsHow: 'En haut\u00a0: les fiches dont le premier lien certain est de cette année. En bas\u00a0: celles dont le dernier était de l’année d’avant. Une source qui se tait ressemble à quelqu’un qui part.',
  joined: 'venus',
  left: 'partis',
  present: 'présents',
  year: 'Année',
  table: 'La même chose en tableau',
  first: (shown, of) => (shown === of ? n(of, 'lien', 'liens') : `Les ${num(shown)} premiers liens sur ${num(of)}.`),
  none: 'Aucun, à ce que disent ces sources.',
  moments: 'Moment par moment',
  momentsHow: 'Les liens qui tenaient avec certitude en chacune de ces années, chaque fiche à la même place\u00a0; en couleur, ceux qui passent une frontière. L’année mène à la carte.',
  momentsCut: 'Chaque image dessine les 700 premiers, d’abord ceux qui passent une frontière.',
  momentTold: (year, ties, across) => `${year === null ? '' : `${year}\u00a0: `}${n(ties, 'lien', 'liens')}, dont ${num(across)} par-delà une frontière`,
  sideBySide: 'Côté par côté',
  sideBySideHow: 'Les liens de chaque côté qui tenaient avec certitude, année par année, à une seule échelle\u00a0; au pied d’une barre, ceux qui passent une frontière.',
  themeByTheme: 'Thème par thème',
  themeByThemeHow: 'De même pour les thèmes que traitent le plus de fiches.',
  lives: 'Vies des lieux, des grappes, des fonds et des programmes',
  livesHow: 'Chaque barre est une vie, autant que les sources en sont sûres\u00a0; des points là où elles laissent une année ouverte, un trait fin là où elles ne disent ni début ni fin. Un trait debout\u00a0: l’un est devenu l’autre.',
  livesShown: (shown, of) => (shown === of ? `${num(of)} en tout.` : `${num(shown)} sur ${num(of)} dont le début est dit, d’abord ceux qui en devinrent d’autres.`),
  livesColumn: { what: 'Quoi', kind: 'Nature', years: 'Années', became: 'Ce que c’est devenu' },
  onMap: 'Voir la dernière année sur la carte',
  everything: 'L’évolution de l’ensemble',
  circle: (name) => `Comment le cercle de ${name} a changé`,
  yearTold: (span, ties, across) => `${span}\u00a0: ${n(ties, 'lien nouveau', 'liens nouveaux')}, dont ${num(across)} par-delà une frontière`,
};
