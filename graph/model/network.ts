import type { Bounds } from './edtf.ts';
import type { Words } from './kinds/declare.ts';
import type { KindName } from './kinds/index.ts';
import type { Modality } from './modality.ts';
import type { RelationName } from './predicates/index.ts';

/** A thing in short, where the load has put it. */
export type PlacedThing = Bounds & { id: string; name: string; kind: KindName; side: string | null; x: number; y: number };

/** A relation in short: its ends, what the sources say of its dates, and how many statements it rests on. */
export type StatedTie = Bounds & { from: string; to: string; predicate: RelationName; modality: Modality; began: string | null; ended: string | null; statements: number };

/** The relations of a whole release; their ends are places among its things, and the rest of each is told when it is asked for. */
export type WholeTies = { length: number; from: Int32Array; to: Int32Array; tie(index: number): StatedTie };

/** Every thing and every relation of a release, the things in the order of their ids, and the largest sum in euro that is stated of each. */
export type Whole = { release: string; read: Network['read']; things: readonly PlacedThing[]; ties: WholeTies; euro: ReadonlyMap<string, number> };

/** What pictures of the network are drawn from: things and ties in columns, of one release; all of them, or as many as a picture can hold. */
export type Network = {
  release: string;
  /** How much was read for it, of how many publishers, and the last day of reading. */
  read: { pages: number; publishers: number; last: string | null };
  /** How many things and ties the release has. */
  all: { things: number; ties: number };
  /** What the numbers in the columns mean. */
  kinds: KindName[];
  sides: string[];
  predicates: RelationName[];
  things: NetworkThings;
  ties: NetworkTies;
  /** When its ties were told. */
  told: NetworkTold;
  /** The themes that some of its things deal with, and which; in the order of their English names. */
  themes: NetworkTheme[];
  /** The communities in which things are tied to one another more than to others, the largest first. */
  groups: NetworkGroup[];
};

/** A theme, and the places of the things that deal with it. */
export type NetworkTheme = { id: string; name: Words; things: number[] };

/** A community: how many belong to it, the side and the kind of most of them (-1 where no one side or kind has most), and the things that its members are tied to more than others are, with how many of them are. */
export type NetworkGroup = { size: number; side: number; kind: number; shares: { id: string; name: Words; members: number }[] };

/** The things of a network, in the order of their names: the same place in every column is the same thing. */
export type NetworkThings = {
  id: string[];
  name: string[];
  kind: number[];
  /** A place in `sides`; -1 where nobody stated one, or where it spans several. */
  side: number[];
  /** Where it is drawn: whole numbers from -32,767 to 32,767, x to the right and y down. */
  x: number[];
  y: number[];
  /** The largest sum of money stated of it in euro; 0 where none is stated. */
  euro: number[];
  /** A place in `groups`; -1 outside them. */
  group: number[];
};

/** The ties of a network, one for each relation; `from` and `to` are places among the things. Years are 0 where nothing dates the tie, and 9999 where no end is known. */
export type NetworkTies = {
  from: number[];
  to: number[];
  predicate: number[];
  /** 0 stated, 1 planned or only possible. */
  planned: number[];
  /** 1 when a border lies between its ends, or between bodies that make together what it leads to. */
  crossing: number[];
  /** 1 when it lasted and was over on the last day of reading. */
  over: number[];
  /** The first year in which it may have held, as far as sources tell, and the last, no longer than its ends existed. */
  start: number[];
  end: number[];
  /** The years from and to which it held for certain; from after to when none is certain. */
  certainFrom: number[];
  certainTo: number[];
};

/** The years in which a tie may have held and in which it surely did, as a network has them. */
export type TieYears = Pick<NetworkTies, 'start' | 'end' | 'certainFrom' | 'certainTo'>;

/** When the ties of a network were told: the days by which something had been said, in order, and for each tie the place of the first of them among these. What was told of again later, and then had other years, stands in `states` as it was after each telling, in order of time: `tie` names it, `by` the day. */
export type NetworkTold = { days: string[]; by: number[]; states: TieYears & { tie: number[]; by: number[] } };
