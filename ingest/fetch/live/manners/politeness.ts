import { Fault } from '../../fault.ts';
import type { RobotRules } from './robots-rules.ts';
import type { Visitor } from '../visitor.ts';

/** What is known of a host: when it may be asked next, how long it wants between two requests, whether it asked to be left alone, and its rules. */
export type HostState = {
  turn: Promise<void>;
  nextAt: number;
  delay: number | null;
  parked: { until: number | null; why: string } | null;
  rules: Map<string, { at: number; rules: Promise<RobotRules> }>;
};

/** Hosts by name and port. */
export type HostBook = Map<string, HostState>;

/** Returns what a visitor knows of a host, to be read and amended. */
export function hostState(visitor: Visitor, host: string): HostState {
  const known = visitor.hosts.get(host);
  if (known) return known;
  const fresh: HostState = { turn: Promise.resolve(), nextAt: 0, delay: null, parked: null, rules: new Map() };
  visitor.hosts.set(host, fresh);
  return fresh;
}

/** Does one request to a host when it is its turn: one at a time, and never before the host's delay is over. */
export async function inTurn<Result>(visitor: Visitor, host: string, ask: () => Promise<Result>): Promise<Result> {
  const state = hostState(visitor, host);
  const before = state.turn;
  let finish = () => {};
  state.turn = new Promise((resolve) => {
    finish = resolve;
  });
  await before;
  try {
    refuseParked(visitor, host);
    await waitUntil(visitor, state);
    return await ask();
  } finally {
    state.nextAt = Math.max(state.nextAt, visitor.clock.now() + (state.delay ?? visitor.limits.hostDelay));
    finish();
  }
}

/** Parks a host: nothing more is asked of it until the moment given, or in this run when none is. */
export function park(visitor: Visitor, host: string, until: number | null, why: string): Fault {
  hostState(visitor, host).parked = { until, why };
  return parkedFault(host, until, why);
}

/** Refuses when a host is parked, and its time is not over. */
export function refuseParked(visitor: Visitor, host: string): void {
  const state = hostState(visitor, host);
  if (state.parked?.until != null && state.parked.until <= visitor.clock.now()) state.parked = null;
  if (state.parked) throw parkedFault(host, state.parked.until, state.parked.why);
}

/** Puts off the next request to a host. */
export function putOff(visitor: Visitor, host: string, until: number): void {
  const state = hostState(visitor, host);
  state.nextAt = Math.max(state.nextAt, until);
}

async function waitUntil(visitor: Visitor, state: HostState): Promise<void> {
  // Timers may come a little early; a host's word is exact.
  for (let left = state.nextAt - visitor.clock.now(); left > 0; left = state.nextAt - visitor.clock.now()) await visitor.clock.sleep(left);
}

function parkedFault(host: string, until: number | null, why: string): Fault {
  const date = until !== null && Math.abs(until) <= 8.64e15 ? new Date(until).toISOString() : null;
  return new Fault('fetch.parked', host, `expected a host that may be asked, found ${why}`, date ? `It is left alone until ${date}.` : 'It is left alone for the rest of this run.');
}
