import { counted, writeNumber } from '../numbers.ts';
import type { SilenceDictionary } from './en.ts';

/** The words of the map of silence, in Dutch. */
export const nl: SilenceDictionary = {
  title: 'De stiltekaart',
  lead: 'Waar deze bronnen iets vertellen, en waar niemand het doet. Een leeg vak is een stilte: geen bron vertelt er van een band die toen gold. Het betekent niet dat er geen was.',
  sentence: (silent, of, worst) => `${writeNumber('nl', silent)} van ${counted('nl', of, { one: 'vak', other: 'vakken' })} van kant en jaar ${silent === 1 ? 'is' : 'zijn'} stil${worst === null ? '.' : `, de meeste aan de kant ${worst}.`}`,
  years: 'Per kant en jaar: banden van organisaties die zeker golden',
  fields: 'Per kant en veld: van hoeveel organisaties het verteld wordt',
  column: 'Kant',
  bodies: 'Organisaties',
  field: { place: 'waar ze zit', founded: 'wanneer ze begon', dated: 'een band met een datum', project: 'een project of ontmoeting', across: 'een band over een grens', theme: 'een thema', money: 'wie wie betaalt' },
  elsewhere: 'elders',
  unknown: 'kant niet vermeld',
  nobody: 'niemand vertelt het',
  most: (count) => `Het donkerste vak: ${counted('nl', count, { one: 'band', other: 'banden' })}. Gearceerd: geen.`,
  table: 'Hetzelfde als tabel',
  year: 'Jaar',
};
