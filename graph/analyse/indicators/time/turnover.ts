import type { Observed, Years } from '../../observed.ts';
import { defaults, indicator } from '../declare.ts';
import { literature } from '../literature.ts';
import { yearsOfBodies } from './lives.ts';

/** Who is there in a year: how many, what share of them came that year, and what share of them was not seen after it. */
export type Turnover = { active: number; newcomers: number | null; leavers: number | null };

/** Newcomers and leavers, year by year. */
export const turnover = indicator({
  id: 'turnover',
  label: { en: 'Newcomers and leavers', fr: 'Arrivées et départs', nl: 'Nieuwkomers en vertrekkers' },
  meaning: {
    en: 'Of the organisations active in a year, the share that was never seen before, and the share that was not seen after. The first year has no newcomers and the last no leavers: nobody looked beyond them.',
    fr: 'Parmi les organisations actives une année, la part jamais vue avant, et la part qui ne fut plus vue après. La première année n’a pas d’arrivées et la dernière pas de départs : personne n’a regardé au-delà.',
    nl: 'Van de organisaties die in een jaar actief zijn, het deel dat nooit eerder gezien is en het deel dat daarna niet meer gezien is. Het eerste jaar heeft geen nieuwkomers en het laatste geen vertrekkers: niemand keek verder.',
  },
  formula: 'newcomers_y = |{ i : first_i = y }| / active_y; leavers_y = |{ i : last_i = y }| / active_y; active_y = |{ i : first_i ≤ y ≤ last_i }|',
  literature: [literature.burt],
  per: 'year',
  outputs: {
    active: { type: 'count', doc: 'From their first to their last year seen.', least: 0 },
    newcomers: { type: 'share', doc: 'Those in their first year; null in the first year of all.', least: 0, greatest: 1 },
    leavers: { type: 'share', doc: 'Those in their last year; null in the last year of all.', least: 0, greatest: 1 },
  },
  restsOn: (observed: Observed) => yearsOfBodies(observed).size,
  compute(observed: Observed, { atLeast } = defaults): Record<string, Turnover> {
    const bodies = [...yearsOfBodies(observed).values()];
    const { window } = observed;
    if (!window || bodies.length === 0) return {};
    const begun = bodies.reduce((least, { first }) => Math.min(least, first), Infinity);
    return Object.fromEntries(Array.from({ length: window.last - begun + 1 }, (_, step) => [String(begun + step), turnoverIn(begun + step, bodies, { first: begun, last: window.last }, atLeast)]));
  },
});

function turnoverIn(year: number, bodies: readonly Years[], window: Years, atLeast: number): Turnover {
  const active = bodies.filter(({ first, last }) => first <= year && year <= last);
  const shareOf = (count: number, told: boolean): number | null => (told && active.length >= Math.max(atLeast, 1) ? count / active.length : null);
  return {
    active: active.length,
    newcomers: shareOf(active.filter(({ first }) => first === year).length, year > window.first),
    leavers: shareOf(active.filter(({ last }) => last === year).length, year < window.last),
  };
}
