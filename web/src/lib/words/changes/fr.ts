import { counted, writeNumber } from '../numbers.ts';
import type { ChangesDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('fr', count, { one, other });
const num = (count: number) => writeNumber('fr', count);

/** The words about what changed between releases, in French. */
export const fr: ChangesDictionary = {
  title: 'Ce qui a changé',
  since: (before) => `Depuis la version ${before}`,
  first: 'C’est la première version gardée ici\u00a0: il n’y en a pas d’autre à laquelle la comparer.',
  unchanged: 'Rien n’est venu et rien n’est parti.',
  statements: (f) => `${n(f.came, 'énoncé nouveau', 'énoncés nouveaux')}, ${num(f.went)} en moins\u00a0; il y en a ${num(f.all)}.`,
  things: (f) => `${n(f.came, 'fiche nouvelle', 'fiches nouvelles')}, ${num(f.went)} en moins\u00a0; il y en a ${num(f.all)}.`,
  relations: (f) => `${n(f.came, 'lien nouveau', 'liens nouveaux')}, ${num(f.went)} en moins\u00a0; il y en a ${num(f.all)}.`,
  examples: 'Parmi les nouvelles\u00a0:',
  feed: 'Ce qui a été lu, en flux',
};
