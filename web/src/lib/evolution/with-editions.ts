import { crossingOf } from '$graph/derive/network/crossing-of.ts';
import type { Network } from '$graph/model/network.ts';
import { saidIn } from '../network/ask/wish.ts';
import { weaveNetwork, type Woven } from '../network/ask/woven.ts';
import { toldBy } from '../network/told-by.ts';
import { editionsOf } from './editions.ts';

/** A network in which the ties of the editions of something count as its own, and which those are. */
export type Joined = { woven: Woven; editions: number[] };

/** The last answer for each network: a page asks it of many places at once. */
const kept = new WeakMap<Woven, { focus: string; joined: Joined }>();

/** Returns the network whose evolution an address asks for: as it had been told by a date, and around something that has editions with their ties as its own. */
export function evolvingOf(whole: Woven, asked: URLSearchParams): Joined {
  return withEditions(toldBy(whole, saidIn(asked)), asked.get('focus'));
}

/** Returns a network in which whoever took part in an edition of a thing, or in a part of it, is tied to the thing itself. */
export function withEditions(woven: Woven, focus: string | null): Joined {
  const thing = woven.byId.get(focus ?? '');
  if (focus === null || thing === undefined) return { woven, editions: [] };
  const known = kept.get(woven);
  if (known?.focus === focus) return known.joined;
  const editions = editionsOf(woven, thing);
  const joined = { woven: editions.length === 0 ? woven : weaveNetwork(joinedTo(woven.network, thing, new Set(editions))), editions };
  kept.set(woven, { focus, joined });
  return joined;
}

function joinedTo(network: Network, thing: number, editions: ReadonlySet<number>): Network {
  const whole = (other: number): number => (editions.has(other) ? thing : other);
  const [from, to] = [network.ties.from.map(whole), network.ties.to.map(whole)];
  const apart = [...from.keys()].filter((tie) => from[tie] !== to[tie]);
  const column = (values: readonly number[]): number[] => apart.map((tie) => values[tie]!);
  const { predicate, planned, over, start, end: last, certainFrom, certainTo } = network.ties;
  const ends = { from: column(from), to: column(to), predicate: column(predicate) };
  const years = { start: column(start), end: column(last), certainFrom: column(certainFrom), certainTo: column(certainTo) };
  const ties = { ...ends, ...years, planned: column(planned), over: column(over) };
  return { ...network, ties: { ...ties, crossing: crossingOf({ ...network, ties }) } };
}
