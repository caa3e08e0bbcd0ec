import { kindNames, type KindName } from '../../../graph/model/kinds/index.ts';
import type { Network } from '../../../graph/model/network.ts';
import { inAll } from '../../../graph/serve/network/find-themes.ts';
import { relationNames, type RelationName } from '../../../graph/model/predicates/index.ts';
import { weaveNetwork, type Woven } from '../../../web/src/lib/network/ask/woven.ts';
import { readWish, type Wish } from '../../../web/src/lib/network/ask/wish.ts';

const sides = ['hauts-de-france', 'wallonia', 'west-flanders'];

const things: [id: string, kind: KindName, side: string | null, x: number, y: number][] = [
  ['atelier', 'Company', 'wallonia', 900, 0],
  ['bureau', 'Hub', 'hauts-de-france', -900, 100],
  ['club', 'Organisation', null, 900, 900],
  ['demo', 'Project', null, 0, 0],
  ['ecole', 'School', 'west-flanders', 0, -900],
  ['fonds', 'Fund', 'wallonia', 1800, 0],
  ['interfonds', 'Programme', null, 0, 900],
  ['lille', 'Place', 'hauts-de-france', -1800, 0],
  ['solo', 'Project', null, 0, 2000],
];

const sums: Record<string, number> = { demo: 1_200_000, interfonds: 5_000_000, atelier: 20_000 };

/** When what was told otherwise later had been told, and how it stood; all else was told on the last day. */
const told: Network['told'] = {
  days: ['2010-12-31', '2017-05-01', '2026-11-21'],
  by: [1, 2, 2, 2, 0, 2, 2, 2],
  states: { tie: [0, 0], by: [1, 2], start: [2016, 2016], end: [9999, 2018], certainFrom: [2016, 2016], certainTo: [2017, 2018] },
};

type Tie = { from: string; tie: RelationName; to: string; start?: number; end?: number; certain?: [number, number]; planned?: 1; crossing?: 1; over?: 1 };

const ties: Tie[] = [
  { from: 'atelier', tie: 'PARTNER_IN', to: 'demo', start: 2016, end: 2018, certain: [2016, 2018], crossing: 1, over: 1 },
  { from: 'bureau', tie: 'PARTNER_IN', to: 'demo', crossing: 1 },
  { from: 'ecole', tie: 'PARTNER_IN', to: 'demo', start: 2020, end: 9999, certain: [2020, 2020], planned: 1, crossing: 1 },
  { from: 'interfonds', tie: 'FUNDS', to: 'demo', start: 2016, end: 2020, certain: [2016, 2020], over: 1 },
  { from: 'fonds', tie: 'SHAREHOLDER_OF', to: 'atelier', start: 2010, end: 9999, certain: [2010, 2010] },
  { from: 'bureau', tie: 'LOCATED_IN', to: 'lille' },
  { from: 'club', tie: 'MEMBER_OF', to: 'fonds', start: 2001, end: 2005, certain: [2001, 2005], over: 1 },
  { from: 'atelier', tie: 'ORGANISES', to: 'demo', start: 2019, end: 9999, certain: [2019, 2019], crossing: 1 },
];

/** Returns an invented network of nine things and seven ties, small enough to be worked out by hand; one tie rests on two relations. */
export function smallNetwork(): Network {
  const place = (id: string) => things.findIndex(([known]) => known === id);
  return {
    release: '0123456789abcdef',
    read: { pages: 3, publishers: 2, last: '2026-11-21' },
    all: { things: things.length, ties: ties.length },
    kinds: kindNames,
    sides,
    predicates: relationNames,
    things: {
      id: things.map(([id]) => id),
      name: things.map(([id]) => id.charAt(0).toUpperCase() + id.slice(1)),
      kind: things.map(([, kind]) => kindNames.indexOf(kind)),
      side: things.map(([, , side]) => (side === null ? -1 : sides.indexOf(side))),
      x: things.map(([, , , x]) => x),
      y: things.map(([, , , , y]) => y),
      euro: things.map(([id]) => sums[id] ?? 0),
      group: things.map(([id]) => (['atelier', 'club', 'fonds'].includes(id) ? 1 : ['bureau', 'demo', 'ecole', 'interfonds'].includes(id) ? 0 : -1)),
    },
    ties: {
      from: ties.map(({ from }) => place(from)),
      to: ties.map(({ to }) => place(to)),
      predicate: ties.map(({ tie }) => relationNames.indexOf(tie)),
      planned: ties.map(({ planned }) => planned ?? 0),
      crossing: ties.map(({ crossing }) => crossing ?? 0),
      over: ties.map(({ over }) => over ?? 0),
      start: ties.map(({ start }) => start ?? 0),
      end: ties.map(({ end }) => end ?? 0),
      certainFrom: ties.map(({ certain }) => certain?.[0] ?? 0),
      certainTo: ties.map(({ certain }) => certain?.[1] ?? 0),
    },
    told,
    themes: [{ id: 'design', name: { en: 'Design', fr: 'Design', nl: 'Ontwerp' }, things: [place('atelier'), place('demo')] }],
    groups: [
      { size: 4, side: -1, kind: -1, shares: [{ id: 'demo', name: inAll('Demo'), members: 3 }] },
      { size: 3, side: sides.indexOf('wallonia'), kind: -1, shares: [{ id: 'fonds', name: inAll('Fonds'), members: 2 }] },
    ],
  };
}

/** Returns the small network made ready for questions. */
export function smallWoven(): Woven {
  return weaveNetwork(smallNetwork());
}

/** Returns the wish of an address. */
export function wishOf(query: string): Wish {
  return readWish(new URLSearchParams(query));
}

/** Returns the ids of things that a mask or list names. */
export function idsOf({ network }: Woven, found: Iterable<number>): string[] {
  return [...found].map((thing) => network.things.id[thing]!);
}
