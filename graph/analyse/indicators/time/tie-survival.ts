import type { Observed } from '../../observed.ts';
import { survivalAfter, survivalOf } from '../../statistics/survival.ts';
import type { Survival } from '../../statistics/survival.ts';
import { defaults, indicator } from '../declare.ts';
import { literature } from '../literature.ts';
import { livesOfTies } from './lives.ts';

/** After how many years the survival of ties is told. */
export const survivalYears = [1, 2, 3, 5, 10] as const;

/** What share of ties lasted more than so many years. */
export const tieSurvival = indicator({
  id: 'tie_survival',
  label: { en: 'Survival of ties', fr: 'Survie des liens', nl: 'Overleving van banden' },
  meaning: {
    en: 'What share of ties lasted longer than so many years, from the first year of a first project in common to the last of a last; those still going on when we stop looking count for as long as they were seen.',
    fr: 'Quelle part des liens a duré plus que tant d’années, de la première année d’un premier projet commun à la dernière d’un dernier ; ceux qui durent encore quand nous cessons de regarder comptent pour le temps où ils furent vus.',
    nl: 'Welk deel van de banden langer dan zoveel jaren duurde, van het eerste jaar van een eerste gezamenlijk project tot het laatste van een laatste; wat nog duurt als wij ophouden te kijken telt zolang het gezien werd.',
  },
  formula: 'S(t) = Π_{i ≤ t} (1 − d_i / n_i); d_i ties that ended after i years, n_i those watched for i years; Greenwood’s interval on the log-log scale',
  literature: [literature.kaplanMeier, literature.burt],
  per: 'year',
  outputs: {
    share: { type: 'share', doc: 'The ties that lasted longer.', least: 0, greatest: 1 },
    low: { type: 'share', doc: 'Where its interval of 95 % begins.', least: 0, greatest: 1 },
    high: { type: 'share', doc: 'Where it ends.', least: 0, greatest: 1 },
    watched: { type: 'count', doc: 'The ties watched for so long.', least: 0 },
  },
  restsOn: (observed: Observed) => livesOfTies(observed).length,
  compute(observed: Observed, { atLeast } = defaults): Record<string, Omit<Survival, 'years'> | null> {
    const lives = livesOfTies(observed);
    const curve = survivalOf(lives);
    return Object.fromEntries(survivalYears.map((years) => {
      const watched = lives.filter((life) => life.years >= years).length;
      const step = survivalAfter(curve, years) ?? { share: 1, low: 1, high: 1 };
      return [String(years), watched < Math.max(atLeast, 1) ? null : { share: step.share, low: step.low, high: step.high, watched }];
    }));
  },
});
