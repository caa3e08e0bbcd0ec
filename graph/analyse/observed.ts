import type { Network } from './network.ts';

/** From which year to which. */
export type Years = { first: number; last: number };

/** A part of an organisation in a project: its years are null when they are not known to the year; `isEnded` tells whether the last is its end, or only the last in which it is known to have gone on. */
export type Part = { project: string; org: string; years: Years | null; isEnded: boolean };

/** Money that an organisation was given, in euro. */
export type Award = { org: string; amount: number };

/** Where an organisation sits: its territory by NUTS, and its coordinates. */
export type Seat = { nuts: string | null; lat: number | null; lng: number | null };

/** All that indicators are computed from: who works with whom, when, on what, where, with whose money. */
export type Observed = {
  network: Network;
  parts: readonly Part[];
  themesOf: ReadonlyMap<string, readonly string[]>;
  awards: readonly Award[];
  seats: ReadonlyMap<string, Seat>;
  /** The years that were looked at: what went on in the last of them may go on. */
  window: Years | null;
};
