import { networkOf } from '../../../graph/analyse/network.ts';
import type { Observed } from '../../../graph/analyse/observed.ts';
import type { Participation } from '../../../graph/analyse/participation.ts';

/** Returns what was observed when only some of it matters to a test. */
export function observed(rows: readonly Participation[], told: Partial<Omit<Observed, 'network'>> = {}): Observed {
  return { network: networkOf(rows), parts: [], themesOf: new Map(), awards: [], seats: new Map(), window: null, ...told };
}
