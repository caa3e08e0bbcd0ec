import { defaults } from './indicators/declare.ts';
import type { Parameters } from './indicators/declare.ts';
import { indicators } from './indicators/index.ts';
import type { Figures, IndicatorId } from './indicators/index.ts';
import { networkOf } from './network.ts';
import type { Network } from './network.ts';
import type { Participation } from './participation.ts';

/** Returns the value of every indicator for some participations, whatever their order. */
export function indicatorsOf(participations: readonly Participation[], given: Partial<Parameters> = {}): Figures {
  return figuresOf(networkOf(participations), given);
}

/** Returns the value of every indicator for a network. */
export function figuresOf(network: Network, given: Partial<Parameters> = {}): Figures {
  return chosenFigures(network, Object.keys(indicators) as IndicatorId[], given);
}

/** Returns the values of some indicators for a network; a page asks only for what it shows. */
export function chosenFigures<Id extends IndicatorId>(network: Network, ids: readonly Id[], given: Partial<Parameters> = {}): Pick<Figures, Id> {
  return Object.fromEntries(ids.map((id) => [id, indicators[id].compute(network, { ...defaults, ...given })])) as Pick<Figures, Id>;
}
