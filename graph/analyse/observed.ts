import type { Network } from './network.ts';

/** In which years a part certainly or possibly was taken; null when nothing dates it to the year. */
export type Years = { first: number; last: number };

/** A part of an organisation in a project, as far as its years are known; `last` is null when no end is known. */
export type Part = { project: string; org: string; first: number | null; last: number | null };

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
