/** What a table keeps under an id: a hash of 16 hexadecimal digits, and a small number that the caller gives a meaning. */
export type Kept = { hash: string | null; mark: number };

const hex = /^[0-9a-f]{16}$/;
const [keyLow, hashHigh, hashLow, markAt, stateAt, width] = [1, 2, 3, 4, 5, 6];
const [taken, seen] = [1, 2];

/** A table from ids of 16 hexadecimal digits to hashes in 24 bytes an entry: a million of them fit where a Map holds a tenth. Other ids find their place in a Map. */
export class IdTable {
  private cells = new Uint32Array(1024 * width);
  private count = 0;
  private readonly others = new Map<string, Kept & { isSeen: boolean }>();

  /** How many ids it keeps. */
  get size(): number {
    return this.count + this.others.size;
  }

  /** Keeps a hash and a mark under an id. */
  set(id: string, hash: string | null, mark = 0): void {
    if (!hex.test(id) || hash === null || !hex.test(hash)) {
      this.others.set(id, { hash, mark, isSeen: false });
      return;
    }
    this.others.delete(id);
    if ((this.count + 1) * width * 1.5 > this.cells.length) this.grow();
    const at = this.find(id);
    if (this.cells[at + stateAt] === 0) this.count += 1;
    this.cells.set([high(id), low(id), high(hash), low(hash), mark, taken], at);
  }

  /** Returns what is kept under an id, or null. */
  get(id: string): Kept | null {
    const other = this.others.get(id);
    if (other) return other;
    if (!hex.test(id)) return null;
    const at = this.find(id);
    return this.cells[at + stateAt] === 0 ? null : { hash: text(this.cells[at + hashHigh]!, this.cells[at + hashLow]!), mark: this.cells[at + markAt]! };
  }

  /** Notes that an id was seen. */
  see(id: string): void {
    const other = this.others.get(id);
    if (other) other.isSeen = true;
    if (other || !hex.test(id)) return;
    const at = this.find(id);
    if (this.cells[at + stateAt] !== 0) this.cells[at + stateAt] = seen;
  }

  /** Returns the ids that were not seen, with their marks. */
  *unseen(): Generator<{ id: string; mark: number }> {
    for (let at = 0; at < this.cells.length; at += width) {
      if (this.cells[at + stateAt] === taken) yield { id: text(this.cells[at]!, this.cells[at + keyLow]!), mark: this.cells[at + markAt]! };
    }
    for (const [id, { mark: kept, isSeen }] of this.others) if (!isSeen) yield { id, mark: kept };
  }

  /** Returns the cell of an id, or the free one where it belongs. */
  private find(id: string): number {
    const [one, two] = [high(id), low(id)];
    const slots = this.cells.length / width;
    for (let slot = one % slots; ; slot = (slot + 1) % slots) {
      const at = slot * width;
      if (this.cells[at + stateAt] === 0 || (this.cells[at] === one && this.cells[at + keyLow] === two)) return at;
    }
  }

  private grow(): void {
    const before = this.cells;
    this.cells = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += width) {
      if (before[at + stateAt] === 0) continue;
      const entry = before.subarray(at, at + width);
      this.cells.set(entry, this.find(text(entry[0]!, entry[1]!)));
    }
  }
}

function high(id: string): number {
  return parseInt(id.slice(0, 8), 16);
}

function low(id: string): number {
  return parseInt(id.slice(8), 16);
}

function text(one: number, two: number): string {
  return one.toString(16).padStart(8, '0') + two.toString(16).padStart(8, '0');
}
