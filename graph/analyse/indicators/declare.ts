import type { Words } from '../../model/kinds/declare.ts';
import type { Network } from '../network.ts';

/** What an indicator may be told. */
export type Parameters = { atLeast: number };

/** What each parameter means, its default and its bounds. */
export const parameters = {
  atLeast: { doc: 'The fewest ties (or projects) with known sides on which a ratio is given; below, it is null.', default: 1, least: 1, greatest: 1000 },
} as const satisfies Record<keyof Parameters, { doc: string; default: number; least: number; greatest: number }>;

/** One value of an indicator: what it is, and between which bounds it lies. */
export type Output = { type: 'count' | 'number' | 'share' | 'names'; doc: string; least?: number; greatest?: number };

/** A figure computed from a network, declared: its meaning, its formula, where it was defined, and the pure function. */
export type Indicator<Value> = {
  id: string;
  label: Words;
  meaning: Words;
  formula: string;
  literature: readonly string[];
  /** What has a value of its own. */
  per: 'network' | 'side' | 'pair of sides' | 'organisation' | 'pair of organisations';
  outputs: Record<string, Output>;
  compute(network: Network, given?: Parameters): Value;
  /** The number of ties (or projects) on which the value rests; a number for each side where each has a value. */
  restsOn?(network: Network): number | Record<string, number>;
};

/** Returns an indicator as declared, with its literal types kept. */
export function indicator<Value, const Id extends string>(declared: Indicator<Value> & { id: Id }): Indicator<Value> & { id: Id } {
  return declared;
}

/** The parameters that hold when none are given. */
export const defaults: Parameters = { atLeast: parameters.atLeast.default };

/** Returns a ratio, or null when it rests on too little; 0 / 0 always does. */
export function ratio(part: number, whole: number, restsOn: number, { atLeast }: Parameters): number | null {
  return restsOn < Math.max(atLeast, 1) || whole === 0 ? null : part / whole;
}
