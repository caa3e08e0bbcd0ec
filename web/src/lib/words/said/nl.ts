import { writeDate } from '../dates.ts';
import type { SaidDictionary } from './en.ts';

/** The words of what had been said by a day, in Dutch. */
export const nl: SaidDictionary = {
  by: (day) => `zoals gezegd tot en met ${writeDate('nl', day)}`,
  short: (day) => `gezegd t.e.m. ${writeDate('nl', day)}`,
  now: 'vandaag gezegd',
  ask: 'Alleen wat gezegd was tot en met',
  help: 'Een jaar, een maand of een dag: 2015, 2015-06, 2015-06-30. Wat pagina’s later zeiden, blijft weg.',
  apply: 'Toepassen',
  all: 'Alles wat sindsdien gezegd is',
};
