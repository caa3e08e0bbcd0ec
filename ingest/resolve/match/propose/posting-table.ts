/** A key that more names have than this tells nothing: what is rare in them is asked instead, or two words together. */
const mostPostings = 400;
/** At most a bit for each eighth of a key, and 16 MB: what one name alone has needs no more room than that. */
const mostFilterBits = 27;

/** Which keys were met twice, as bits. */
type Filter = { bits: Int32Array; shift: number };

/** Which names have a key: a table of numbers, made at once from the keys of all names, those of a name after those of the one before. */
export class PostingTable {
  private readonly keys: Int32Array;
  private readonly starts: Int32Array;
  private readonly sizes: Uint16Array;
  private readonly postings: Int32Array;
  private readonly mask: number;

  /** `ends` tells where the keys of each name end. */
  constructor(keys: Int32Array, ends: Int32Array) {
    const shared = sharedIn(keys);
    const capacity = 2 ** Math.ceil(Math.log2(2.2 * shared.count + 16));
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity);
    const counts = new Int32Array(capacity);
    for (const key of keys) if (isIn(shared, key)) counts[this.place(key)]! += 1;
    this.starts = new Int32Array(capacity);
    this.sizes = new Uint16Array(capacity);
    let size = 0;
    for (let slot = 0; slot < capacity; slot += 1) {
      this.starts[slot] = size;
      if (counts[slot]! >= 2 && counts[slot]! <= mostPostings) size += counts[slot]!;
      else counts[slot] = 0;
    }
    this.postings = new Int32Array(size);
    this.fill(keys, ends, counts, shared);
  }

  /** Returns the slot of a key that some names have and not too many, or -1. */
  slotOf(key: number): number {
    const slot = this.find(key === 0 ? 1 : key);
    return this.keys[slot] === 0 || this.sizes[slot] === 0 ? -1 : slot;
  }

  /** Adds what a key is worth to the sum of each name that has it, and notes in `touched` the names met first; returns how many those are now. */
  touch(slot: number, worth: number, sums: Float32Array, touched: Int32Array, count: number): number {
    const end = this.starts[slot]! + this.sizes[slot]!;
    let met = count;
    for (let at = this.starts[slot]!; at < end; at += 1) {
      const name = this.postings[at]!;
      if (sums[name] === 0) {
        touched[met] = name;
        met += 1;
      }
      sums[name]! += worth;
    }
    return met;
  }

  private fill(keys: Int32Array, ends: Int32Array, counts: Int32Array, filter: Filter): void {
    let at = 0;
    for (let name = 0; name < ends.length; name += 1) {
      for (; at < ends[name]!; at += 1) {
        const key = keys[at]!;
        if (!isIn(filter, key)) continue;
        const slot = this.place(key);
        if (counts[slot] === 0) continue;
        this.postings[this.starts[slot]! + this.sizes[slot]!] = name;
        this.sizes[slot]! += 1;
      }
    }
  }

  /** The slot of a key, made when there was none. */
  private place(key: number): number {
    const kept = key === 0 ? 1 : key;
    const slot = this.find(kept);
    this.keys[slot] = kept;
    return slot;
  }

  private find(key: number): number {
    let slot = spread(key) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/** The keys that were met twice, and about how many they are. */
function sharedIn(keys: Int32Array): Filter & { count: number } {
  const size = Math.min(mostFilterBits, Math.ceil(Math.log2(8 * keys.length + 64)));
  const [once, bits, shift] = [new Int32Array(2 ** (size - 5)), new Int32Array(2 ** (size - 5)), 32 - size];
  let count = 0;
  for (const key of keys) {
    const bit = spread(key) >>> shift;
    const [word, mask] = [bit >>> 5, 1 << (bit & 31)];
    if ((once[word]! & mask) === 0) once[word]! |= mask;
    else if ((bits[word]! & mask) === 0) {
      bits[word]! |= mask;
      count += 1;
    }
  }
  return { bits, shift, count };
}

function isIn({ bits, shift }: Filter, key: number): boolean {
  const bit = spread(key) >>> shift;
  return (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** Bits of a number mixed, so that those of like keys lie far apart. */
function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
}
