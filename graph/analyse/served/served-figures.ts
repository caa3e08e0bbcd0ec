import type { Days } from '../../model/edtf.ts';
import { chosenFigures } from '../indicators-of.ts';
import type { Figures, IndicatorId } from '../indicators/index.ts';
import { networkOf } from '../network.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { heldWithin } from '../../derive/time/as-of.ts';
import { wasSaidBy } from './held.ts';
import type { StatedParticipation } from './participations-cypher.ts';
import { tooLittleOf } from './too-little.ts';
import type { TooLittle } from './too-little.ts';

/** Figures beside what they rest on, and why some are not given. */
export type CoveredFigures = { coverage: Coverage; indicators: Partial<Figures>; not_enough_data: TooLittle };

/** Figures of all years, or of a period: on what certainly held then, and on what may have held. */
export type ServedFigures = { all_years: CoveredFigures } | { certain: CoveredFigures; possible: CoveredFigures; undated_participations: number };

/** When: a period in which it held and a period by whose end it had been said; null for any. */
export type When = { asOf: Days | null; said: Days | null };

/** The fewest ties with both sides known on which a figure about the border is given. */
export const fewestTies = 5;

/** Returns the figures of stated participations, beside their coverage. */
export function servedFigures(stated: readonly StatedParticipation[], { asOf, said }: When, chosen: readonly IndicatorId[], atLeast = fewestTies): ServedFigures {
  const heard = said ? stated.filter((one) => wasSaidBy(one, said)) : stated;
  if (!asOf) return { all_years: cover(heard, chosen, atLeast) };
  const certain = heard.filter((one) => heldWithin(one, asOf) === 'certain');
  const possible = heard.filter((one) => ['certain', 'possible'].includes(heldWithin(one, asOf)));
  return { certain: cover(certain, chosen, atLeast), possible: cover(possible, chosen, atLeast), undated_participations: coverageOf(heard).participations.undated };
}

function cover(stated: readonly StatedParticipation[], chosen: readonly IndicatorId[], atLeast: number): CoveredFigures {
  const network = networkOf(stated);
  return { coverage: coverageOf(stated, network), indicators: chosenFigures(network, chosen, { atLeast }), not_enough_data: tooLittleOf(network, chosen, atLeast) };
}
