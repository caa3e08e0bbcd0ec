import type { Words } from '../../model/kinds/declare.ts';
import type { Network } from '../network.ts';

/** What an indicator may be told. */
export type Parameters = { atLeast: number; draws: number; seed: number; sources: number };

/** What each parameter means, its default and its bounds. */
export const parameters = {
  atLeast: { doc: 'The fewest ties (or projects) with known sides on which a ratio is given; below, it is null.', default: 1, least: 1, greatest: 1000 },
  draws: { doc: 'How often chance is asked, where a figure is compared with chance.', default: 199, least: 19, greatest: 100_000 },
  seed: { doc: 'Where chance begins: the same seed gives the same figures.', default: 1, least: 0, greatest: 2 ** 32 - 1 },
  sources: { doc: 'From how many organisations shortest paths are counted, drawn by chance and scaled up; 0 is from all.', default: 0, least: 0, greatest: 1_000_000 },
} as const satisfies Record<keyof Parameters, { doc: string; default: number; least: number; greatest: number }>;

/** One value of an indicator: what it is, and between which bounds it lies. */
export type Output = { type: 'count' | 'number' | 'share' | 'names'; doc: string; least?: number; greatest?: number };

/** A figure computed from a network, or from what else was observed, declared: its meaning, its formula, where it was defined, and the pure function. */
export type Indicator<Value, Of = Network> = {
  id: string;
  label: Words;
  meaning: Words;
  formula: string;
  literature: readonly string[];
  /** What has a value of its own. */
  per: 'network' | 'side' | 'pair of sides' | 'organisation' | 'pair of organisations' | 'year';
  outputs: Record<string, Output>;
  compute(of: Of, given?: Parameters): Value;
  /** The number of ties (or projects) on which the value rests; a number for each side where each has a value. */
  restsOn?(of: Of): number | Record<string, number>;
};

/** Returns an indicator as declared, with its literal types kept. */
export function indicator<Value, const Id extends string, Of = Network>(declared: Indicator<Value, Of> & { id: Id }): Indicator<Value, Of> & { id: Id } {
  return declared;
}

/** The parameters that hold when none are given. */
export const defaults: Parameters = { atLeast: parameters.atLeast.default, draws: parameters.draws.default, seed: parameters.seed.default, sources: parameters.sources.default };

/** Returns a ratio, or null when it rests on too little; 0 / 0 always does. */
export function ratio(part: number, whole: number, restsOn: number, { atLeast }: Pick<Parameters, 'atLeast'>): number | null {
  return restsOn < Math.max(atLeast, 1) || whole === 0 ? null : part / whole;
}
