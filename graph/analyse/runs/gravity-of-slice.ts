import { borderEffectBetween, tiesBetween } from '../indicators/gravity/border-effect.ts';
import type { Coefficient } from '../indicators/gravity/border-effect.ts';
import { borderRegressionBetween } from '../indicators/gravity/border-regression.ts';
import { causes } from '../indicators/gravity/pair-columns.ts';
import { territoriesOf } from '../indicators/gravity/territories.ts';
import type { Parameters } from '../indicators/declare.ts';
import type { ObservedSlice } from './observe-slice.ts';
import type { Beside, Sheet } from './figure-sheet.ts';
import type { Slice } from './slices.ts';

/** Tells what a border does to the ties between territories: small ones (NUTS 3) at one border, larger ones (NUTS 2) of everything; of a side there is no border to tell. */
export function tellGravity({ tell }: Sheet, observed: ObservedSlice, { scope, period }: Slice, given: Parameters): void {
  if (scope === 'side' || scope === 'theme' || scope === 'programme') return;
  const territories = territoriesOf(observed, scope === 'all' ? 2 : 3, (code) => scope !== 'all' || !code.endsWith('Z'));
  const restsOn = tiesBetween(territories);
  const effect = borderEffectBetween(territories);
  for (const cause of causes) tell('border_effect', cause, ...bounded(effect?.coefficients[cause] ?? null, restsOn));
  tell('border_effect', 'ties_cost', ...bounded(effect?.ties_cost ?? null, restsOn));
  tell('border_effect', 'ties_across', effect?.ties_across ?? null, { restsOn });
  if (period !== 'all') return;
  const regression = borderRegressionBetween(territories, { ...given, draws: scope === 'all' ? 99 : given.draws });
  for (const cause of causes) tell('border_regression', cause, regression?.[cause]?.p ?? null, { restsOn });
}

/** A coefficient whose errors cannot be told rests on too few pairs. */
function bounded(told: Coefficient | null, restsOn: number): [number | null, Beside] {
  return [told === null || told.low === null ? null : told.value, { low: told?.low ?? null, high: told?.high ?? null, restsOn }];
}
