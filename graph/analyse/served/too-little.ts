import { indicators } from '../indicators/index.ts';
import type { IndicatorId } from '../indicators/index.ts';
import type { Network } from '../network.ts';

/** Why figures are not given, by indicator; for each side where each has one. */
export type TooLittle = Partial<Record<IndicatorId, string | Record<string, string>>>;

/** Returns, for each figure that rests on too little to be given, how little that is. */
export function tooLittleOf(network: Network, chosen: readonly IndicatorId[], atLeast: number): TooLittle {
  const reasons: TooLittle = {};
  for (const id of chosen) {
    const { restsOn } = indicators[id] as { restsOn?: (network: Network) => number | Record<string, number> };
    const found = restsOn?.(network) ?? Infinity;
    if (typeof found === 'number') {
      if (found < atLeast) reasons[id] = reasonOf(found, atLeast, id);
      continue;
    }
    const few = Object.entries(found).filter(([, count]) => count < atLeast);
    if (few.length > 0) reasons[id] = Object.fromEntries(few.map(([side, count]) => [side, reasonOf(count, atLeast, id)]));
  }
  return reasons;
}

function reasonOf(found: number, atLeast: number, id: IndicatorId): string {
  const what = id === 'cross_border_project_share' ? 'projects with two organisations of known side' : 'ties with both sides known';
  return `not enough data: expected at least ${atLeast} ${what}, found ${found}.`;
}
