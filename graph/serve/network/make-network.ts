import { crossingOf } from '../../derive/network/crossing-of.ts';
import { kindNames } from '../../model/kinds/index.ts';
import type { Network, NetworkTies, PlacedThing, StatedTie } from '../../model/network.ts';
import { relationNames } from '../../model/predicates/index.ts';
import { toldOf, type Telling } from './tell-ties.ts';
import { yearsOf } from './years-of.ts';

/** What a network is made of. */
export type NetworkRows = Pick<Network, 'release' | 'read' | 'all'> & { things: PlacedThing[]; ties: StatedTie[]; euro?: ReadonlyMap<string, number>; tellings?: (tie: StatedTie) => readonly Telling[] };

/** One order for readers of three languages, the same wherever the server runs. */
const byName = new Intl.Collator('fr', { numeric: true });

/** Returns the network of a release in columns, its themes and communities still to be found. */
export function makeNetwork({ release, read, all, things: rows, ties, euro, tellings = () => [] }: NetworkRows): Network {
  const things = [...rows].sort((one, other) => byName.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
  const sides = [...new Set(things.map(({ side }) => side).filter((side) => side !== null))].sort();
  const byId = new Map(things.map((thing, index) => [thing.id, index]));
  const known = ties.filter(({ from, to }) => byId.has(from) && byId.has(to));
  const columns = {
    kinds: kindNames,
    sides,
    predicates: relationNames,
    things: {
      id: things.map(({ id }) => id),
      name: things.map(({ name }) => name),
      kind: things.map(({ kind }) => kindNames.indexOf(kind)),
      side: things.map(({ side }) => (side === null ? -1 : sides.indexOf(side))),
      x: things.map(({ x }) => x),
      y: things.map(({ y }) => y),
      euro: things.map(({ id }) => Math.round(euro?.get(id) ?? 0)),
      group: things.map(() => -1),
    },
    ties: columnsOf(known, byId, read.last),
  };
  return { release, read, all, ...columns, ties: { ...columns.ties, crossing: crossingOf(columns) }, told: toldOf(known.map(tellings), read.last), themes: [], groups: [] };
}

function columnsOf(ties: StatedTie[], byId: ReadonlyMap<string, number>, last: string | null): Omit<NetworkTies, 'crossing'> {
  const years = ties.map(yearsOf);
  return {
    from: ties.map(({ from }) => byId.get(from)!),
    to: ties.map(({ to }) => byId.get(to)!),
    predicate: ties.map(({ predicate }) => relationNames.indexOf(predicate)),
    planned: ties.map(({ modality }) => Number(modality !== 'asserted')),
    over: ties.map((tie) => Number(last !== null && isOver(tie, last))),
    start: years.map(({ start }) => start),
    end: years.map(({ end }) => end),
    certainFrom: years.map(({ certainFrom }) => certainFrom),
    certainTo: years.map(({ certainTo }) => certainTo),
  };
}

// What took days, such as a visit, took place; only what lasted beyond a month can be over.
function isOver({ began, ended, toMax }: StatedTie, last: string): boolean {
  const isMoment = ended !== null && began?.slice(0, 7) === ended.slice(0, 7);
  return ended !== null && !isMoment && toMax !== null && toMax < last;
}
