import { PostingTable } from './posting-table.ts';

/** Keys of names, those of a name after those of the one before: what each is worth, and by name where its keys end. */
export type KeyColumns = { keys: Int32Array; worths: Float32Array; ends: Int32Array };

/** What an index is made of: by name, the keys that it is found by, as they are in its country, those of its translations, by which it only finds others, how much its words weigh, and who bears it; by bearer, the country it lies in, as a number, or 0 where none or several are told. */
export type BlockColumns = { own: KeyColumns; translated: KeyColumns; weights: Float64Array; bearers: Int32Array; realms: Uint16Array };

/** Names found near another one, the nearest first: by their numbers, and how near they come. Room that is used again for every search. */
export type Nearest = { count: number; names: Int32Array; nearness: Float64Array };

/** So many are found near a name. */
export const mostNear = 6;

const least = 0.33;
/** Beside one as near as this, three tenths as near are not worth a look. */
const certain = 1.2;
const faraway = 0.3;

/** Finds who bears a name near another one by what both have that is rare, in a few numbers a name: words, meanings, beginnings, initials, and two words together. */
export class BlockIndex {
  private readonly sums: Float32Array;
  private readonly touched: Int32Array;
  /** By bearer, the name that came nearest, and how near. */
  private readonly best: Float64Array;
  private readonly bestName: Int32Array;
  private readonly met: Int32Array;
  private readonly found: Nearest;

  private readonly table: PostingTable;
  private readonly realms: readonly number[];

  constructor(private readonly columns: BlockColumns) {
    const [names, bearers] = [columns.bearers.length, columns.realms.length];
    this.table = new PostingTable(columns.own.keys, columns.own.ends);
    this.realms = [...new Set(columns.realms)];
    this.sums = new Float32Array(names);
    [this.touched, this.met] = [new Int32Array(names), new Int32Array(bearers)];
    [this.best, this.bestName] = [new Float64Array(bearers), new Int32Array(bearers)];
    this.found = { count: 0, names: new Int32Array(mostNear), nearness: new Float64Array(mostNear) };
  }

  /** Returns the names nearest to a name, the nearest first, one for each other bearer; whether one is wanted is asked only of those that may be among them. */
  near(name: number, isWanted: (bearer: number, nearness: number) => boolean): Nearest {
    const { own, translated, bearers, realms, weights } = this.columns;
    const realm = realms[bearers[name]!]!;
    let count = 0;
    for (const other of this.realms) {
      if (realm !== 0 && other !== realm && other !== 0) continue;
      count = this.touch(own, name, realm, other, count);
      count = this.touch(translated, name, 0, other, count);
    }
    return this.nearest(count, 0.5 + 0.4 * weights[name]!, isWanted);
  }

  /** Asks for keys of a name, which are as they are in one country, in another. */
  private touch({ keys, worths, ends }: KeyColumns, name: number, realm: number, other: number, from: number): number {
    const { table, sums, touched } = this;
    let count = from;
    for (let at = name === 0 ? 0 : ends[name - 1]!; at < ends[name]!; at += 1) {
      const slot = table.slotOf(realm === other ? keys[at]! : keyIn(other, keyOutOf(realm, keys[at]!)));
      if (slot >= 0) count = table.touch(slot, worths[at]!, sums, touched, count);
    }
    return count;
  }

  private nearest(count: number, own: number, isWanted: (bearer: number, nearness: number) => boolean): Nearest {
    const { sums, touched, best, bestName, met, found, columns } = this;
    let [top, bearers] = [0, 0];
    for (let at = 0; at < count; at += 1) {
      const name = touched[at]!;
      const nearness = sums[name]! / (own + Math.fround(columns.weights[name]!));
      sums[name] = 0;
      if (nearness < least) continue;
      const bearer = columns.bearers[name]!;
      if (best[bearer] === 0) met[bearers++] = bearer;
      if (nearness <= best[bearer]!) continue;
      best[bearer] = nearness;
      bestName[bearer] = name;
      if (nearness > top) top = nearness;
    }
    const enough = top >= certain ? faraway * top : least;
    found.count = 0;
    for (let at = 0; at < bearers; at += 1) {
      const bearer = met[at]!;
      if (best[bearer]! >= enough) this.offer(bearer, best[bearer]!, isWanted);
      best[bearer] = 0;
    }
    return found;
  }

  /** Takes a bearer among the nearest when it comes nearer than one of them; of two as near, the one with the lesser number. */
  private offer(bearer: number, nearness: number, isWanted: (bearer: number, nearness: number) => boolean): void {
    const { names, nearness: kept } = this.found;
    let at = this.found.count;
    while (at > 0 && (kept[at - 1]! < nearness || (kept[at - 1] === nearness && this.columns.bearers[names[at - 1]!]! > bearer))) at -= 1;
    if (at === mostNear || !isWanted(bearer, nearness)) return;
    const last = Math.min(this.found.count, mostNear - 1);
    for (let to = last; to > at; to -= 1) [names[to], kept[to]] = [names[to - 1]!, kept[to - 1]!];
    [names[at], kept[at]] = [this.bestName[bearer]!, nearness];
    this.found.count = last + 1;
  }
}

/** Returns a key as it is in a country: names of two countries do not meet. */
export function keyIn(realm: number, key: number): number {
  return realm === 0 ? key : Math.imul(key ^ Math.imul(realm, 0x9e3779b1), 0x85ebca6b);
}

/** Returns a key that is as it is in a country as it is in none. */
function keyOutOf(realm: number, key: number): number {
  return realm === 0 ? key : Math.imul(key, 0xa5cb9243) ^ Math.imul(realm, 0x9e3779b1);
}
