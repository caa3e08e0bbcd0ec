import { counted, writeNumber } from '../numbers.ts';
import type { ChangesDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('nl', count, { one, other });
const num = (count: number) => writeNumber('nl', count);

/** The words about what changed between releases, in Dutch. */
export const nl: ChangesDictionary = {
  title: 'Wat veranderde',
  since: (before) => `Sinds uitgave ${before}`,
  first: 'Dit is de eerste uitgave die hier bewaard is: er is geen vorige om mee te vergelijken.',
  unchanged: 'Er kwam niets bij en er verdween niets.',
  statements: (f) => `${n(f.came, 'uitspraak kwam erbij', 'uitspraken kwamen erbij')}, ${num(f.went)} verdwenen; er zijn er ${num(f.all)}.`,
  things: (f) => `${n(f.came, 'fiche kwam erbij', 'fiches kwamen erbij')}, ${num(f.went)} verdwenen; er zijn er ${num(f.all)}.`,
  relations: (f) => `${n(f.came, 'band kwam erbij', 'banden kwamen erbij')}, ${num(f.went)} verdwenen; er zijn er ${num(f.all)}.`,
  examples: 'Onder wat erbij kwam:',
  feed: 'Wat gelezen werd, als feed',
};
