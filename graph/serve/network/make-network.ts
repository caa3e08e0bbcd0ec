import { heldYears } from '../../derive/time/held-years.ts';
import { open } from '../../model/edtf.ts';
import { familyOf, kindNames, type KindName } from '../../model/kinds/index.ts';
import type { Network, NetworkTies, PlacedThing, StatedTie } from '../../model/network.ts';
import { relationNames } from '../../model/predicates/index.ts';
import { together } from '../../model/predicates/together.ts';

/** What a network is made of. */
export type NetworkRows = Pick<Network, 'release' | 'read' | 'all'> & { things: PlacedThing[]; ties: StatedTie[]; euro?: ReadonlyMap<string, number> };

/** One order for readers of three languages, the same wherever the server runs. */
const byName = new Intl.Collator('fr', { numeric: true });

/** Returns the network of a release in columns, its themes and communities still to be found. */
export function makeNetwork({ release, read, all, things: rows, ties, euro }: NetworkRows): Network {
  const things = [...rows].sort((one, other) => byName.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
  const sides = [...new Set(things.map(({ side }) => side).filter((side) => side !== null))].sort();
  const byId = new Map(things.map((thing, index) => [thing.id, index]));
  const known = ties.filter(({ from, to }) => byId.has(from) && byId.has(to));
  return {
    release,
    read,
    all,
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
    ties: columnsOf(known, things, byId, read.last),
    themes: [],
    groups: [],
  };
}

function columnsOf(ties: StatedTie[], things: PlacedThing[], byId: ReadonlyMap<string, number>, last: string | null): NetworkTies {
  const thingOf = (id: string) => things[byId.get(id)!]!;
  const shared = sharedAcross(ties, thingOf);
  const years = ties.map(yearsOf);
  return {
    from: ties.map(({ from }) => byId.get(from)!),
    to: ties.map(({ to }) => byId.get(to)!),
    predicate: ties.map(({ predicate }) => relationNames.indexOf(predicate)),
    planned: ties.map(({ modality }) => bit(modality !== 'asserted')),
    crossing: ties.map((tie) => bit(differ(thingOf(tie.from).side, thingOf(tie.to).side) || isWeaving(tie, shared))),
    over: ties.map((tie) => bit(last !== null && isOver(tie, last))),
    start: years.map(({ start }) => start),
    end: years.map(({ end }) => end),
    certainFrom: years.map(({ certainFrom }) => certainFrom),
    certainTo: years.map(({ certainTo }) => certainTo),
  };
}

/** Returns what bodies of two sides or more make together. */
function sharedAcross(ties: StatedTie[], thingOf: (id: string) => PlacedThing): ReadonlySet<string> {
  const sides = new Map<string, Set<string>>();
  for (const tie of ties) {
    const side = thingOf(tie.from).side;
    if (side === null || !isMaking(tie, thingOf(tie.from).kind, thingOf(tie.to).kind)) continue;
    sides.set(tie.to, (sides.get(tie.to) ?? new Set()).add(side));
  }
  return new Set([...sides].filter(([, found]) => found.size > 1).map(([id]) => id));
}

function isMaking({ predicate }: StatedTie, from: KindName, to: KindName): boolean {
  return predicate in together && familyOf(from) === 'Organisation' && familyOf(to) === 'Collaboration';
}

function isWeaving({ predicate, to }: StatedTie, shared: ReadonlySet<string>): boolean {
  return predicate in together && shared.has(to);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** Returns the years in which a tie may have held and in which it surely did, as any question of the graph has them; no picture shows it earlier than a source tells of it. */
function yearsOf(tie: StatedTie): Record<'start' | 'end' | 'certainFrom' | 'certainTo', number> {
  const { possible } = heldYears(tie);
  const isTold = possible !== null && !(tie.fromMin === open.start && tie.toMin === open.start);
  const start = tie.fromMin === open.start ? yearOf(tie.toMin) : (possible?.first ?? 0);
  return { start: isTold ? start : 0, end: isTold ? possible.last : 0, certainFrom: yearOf(tie.fromMax), certainTo: yearOf(tie.toMin) };
}

// What took days, such as a visit, took place; only what lasted beyond a month can be over.
function isOver({ began, ended, toMax }: StatedTie, last: string): boolean {
  const isMoment = ended !== null && began?.slice(0, 7) === ended.slice(0, 7);
  return ended !== null && !isMoment && toMax !== null && toMax < last;
}

function yearOf(day: string | null): number {
  return day ? Number(day.slice(0, 4)) : 0;
}

function bit(value: boolean): number {
  return value ? 1 : 0;
}
