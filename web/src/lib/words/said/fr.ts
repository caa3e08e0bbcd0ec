import { writePeriod } from '../dates.ts';
import type { SaidDictionary } from './en.ts';

/** The words of what had been said by a day, in French. */
export const fr: SaidDictionary = {
  by: (day) => `tel que dit ${writePeriod('fr', null, day)}`,
  short: (day) => `dit ${writePeriod('fr', null, day)}`,
  now: 'dit aujourd’hui',
  ask: 'Seulement ce qui était dit jusqu’à',
  help: 'Une année, un mois ou un jour\u00a0: 2015, 2015-06, 2015-06-30. Ce que des pages ont dit plus tard est laissé de côté.',
  apply: 'Appliquer',
  all: 'Tout ce qui a été dit depuis',
};
