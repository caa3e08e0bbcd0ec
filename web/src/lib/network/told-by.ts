import { crossingOf } from '$graph/derive/network/crossing-of.ts';
import type { Network, TieYears } from '$graph/model/network.ts';
import { weaveNetwork, type Woven } from './ask/woven.ts';

/** The last answer for each network: a page asks it of many places at once. */
const kept = new WeakMap<Woven, { said: string; told: Woven }>();

/** Returns a network as it had been told by the end of a date: the ties that somebody had told of, as they were known then; the network itself without a date. */
export function toldBy(woven: Woven, said: string | null): Woven {
  if (said === null) return woven;
  const known = kept.get(woven);
  if (known?.said === said) return known.told;
  const told = weaveNetwork(networkToldBy(woven.network, said));
  kept.set(woven, { said, told });
  return told;
}

function networkToldBy(network: Network, said: string): Network {
  const { ties, told: { days, by, states } } = network;
  // A day within a date, or before it, sorts before the date with "~" after it.
  const last = days.findLastIndex((day) => day <= `${said}~`);
  const state = new Map<number, number>();
  states.tie.forEach((tie, at) => states.by[at]! <= last && state.set(tie, at));
  const heard = [...by.keys()].filter((tie) => by[tie]! <= last);
  const known = (column: keyof TieYears) => heard.map((tie) => states[column][state.get(tie) ?? -1] ?? ties[column][tie]!);
  const same = (column: 'from' | 'to' | 'predicate' | 'planned' | 'over') => heard.map((tie) => ties[column][tie]!);
  const end = known('end');
  const columns = { from: same('from'), to: same('to'), predicate: same('predicate'), planned: same('planned'), start: known('start'), end, certainFrom: known('certainFrom'), certainTo: known('certainTo') };
  const over = same('over').map((isOver, at) => (isOver === 1 && end[at]! < Number(said.slice(0, 4)) ? 1 : 0));
  return { ...network, ties: { ...columns, over, crossing: crossingOf({ ...network, ties: columns }) } };
}
