import { counted, formFor, writeNumber } from '../numbers.ts';
import { link } from '../part.ts';
import type { PlacesDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('fr', count, { one, other });
const form = (count: number, one: string, other: string) => formFor('fr', count, { one, other });
const num = (count: number) => writeNumber('fr', count);

/** The words of the page of places in French. */
export const fr: PlacesDictionary = {
  title: 'Lieux',
  sentence: (f) => [
    f.years ? `En ${f.years}, des organisations` : 'Des organisations',
    f.region ? ` de ${f.region}` : ` de ${n(f.regions, 'arrondissement ou département', 'arrondissements et départements')}`,
    ' se sont rencontrées ou ont travaillé ensemble ',
    f.to === null ? n(f.gatherings, 'fois', 'fois') : link(n(f.gatherings, 'fois', 'fois'), f.to.done),
    ', dont ',
    f.to === null ? num(f.across) : link(num(f.across), f.to.across),
    ' par-delà une frontière.',
  ],
  unit: 'On compte ce que des organisations ont fait ensemble\u00a0: un projet, un événement, un fonds ou une visite à deux ou plus, dans l’année de son début.',
  pictureHow: 'L’aire d’un cercle\u00a0: les organisations qui s’y trouvent. La largeur d’un trait\u00a0: combien de fois celles de ses deux bouts se sont rencontrées.',
  drawn: (shown, of) => (shown === of ? `${n(of, 'trait', 'traits')} en tout.` : `Les ${num(shown)} traits les plus forts sur ${num(of)} sont dessinés\u00a0; le tableau les a tous.`),
  first: (shown, of) => `Les ${num(shown)} premiers sur ${num(of)}.`,
  largest: (count) => `Le plus grand cercle\u00a0: ${n(count, 'organisation', 'organisations')}.`,
  placed: (placed, of) => `${num(placed)} ${form(placed, 'organisation', 'organisations')} sur ${num(of)} ${form(placed, 'se trouve', 'se trouvent')} dans un arrondissement ou département que nomment les sources\u00a0; les autres ne sont pas sur cette carte.`,
  sided: (sided, of) => `Le côté est connu pour ${num(sided)} ${form(sided, 'organisation', 'organisations')} sur ${num(of)}.`,
  undated: (count) => `${n(count, 'rencontre ne porte', 'rencontres ne portent')} aucune date\u00a0: on ne les voit que dans «\u00a0toutes les années\u00a0».`,
  planned: (count) => `${n(count, 'autre n’était que prévue', 'autres n’étaient que prévues')}, et ne sont pas comptées.`,
  matrix: 'D’un côté à l’autre',
  matrixHow: 'Combien de fois des organisations de deux côtés se sont rencontrées\u00a0; sur la diagonale, celles d’un même côté entre elles.',
  regions: 'Arrondissement par arrondissement',
  flows: 'Ceux qui se sont le plus rencontrés',
  column: { region: 'Arrondissement ou département', side: 'Côté', bodies: 'Organisations', meetings: 'Fait ensemble', across: 'Par-delà une frontière', with: 'Avec' },
  only: (name) => `Seulement ${name}`,
  every: 'Tous',
  yearTold: (span, count, across) => `${span}\u00a0: ${n(count, 'rencontre', 'rencontres')}, dont ${num(across)} par-delà une frontière`,
  silence: 'Un lieu sans trait est un lieu dont ces sources ne disent rien de tel\u00a0; cela ne veut pas dire qu’il ne s’y est rien passé.',
};
