/** A pair of names by their numbers, with how surely they are one body's, 0 to 1. */
export type ScoredPair = { left: number; right: number; score: number };

/** A pair that a person parted, or that must not meet for another reason: by the numbers of its names. */
export type PartedPair = { left: number; right: number };

const even = 0.5;

/**
 * Groups names into bodies from pairs, cautiously: the surest pairs first, two groups meet only when all that is known of their
 * names together speaks more for one body than against it (correlation clustering, greedy), and never across a parted pair.
 * A pair that nobody compared speaks mildly against, so that one bad pair cannot chain two bodies. Returns the group of each name, named by its least number.
 */
export function clusterPairs(names: number, pairs: readonly ScoredPair[], parted: readonly PartedPair[] = []): Int32Array {
  const groups = new Groups(names, pairs, parted);
  const surest = pairs.filter(({ score }) => score >= even).sort((one, other) => other.score - one.score || one.left - other.left || one.right - other.right);
  for (const { left, right } of surest) groups.meet(left, right);
  return groups.groupOf;
}

/** What a pair that nobody compared counts: the candidates of a name are its nearest, so that it was probably not near. */
const uncompared = -0.15;

class Groups {
  readonly groupOf: Int32Array;
  private readonly members = new Map<number, readonly number[]>();
  /** By name, where its pairs start; of each pair, the other name and what the pair counts: nothing ever outweighs a parted one. */
  private readonly starts: Int32Array;
  private readonly others: Int32Array;
  private readonly counts: Float64Array;

  constructor(names: number, pairs: readonly ScoredPair[], parted: readonly PartedPair[]) {
    this.groupOf = Int32Array.from({ length: names }, (_name, index) => index);
    this.starts = new Int32Array(names + 1);
    for (const known of [pairs, parted]) for (const { left, right } of known) [left, right].forEach((name) => (this.starts[name + 1]! += 1));
    for (let name = 0; name < names; name += 1) this.starts[name + 1]! += this.starts[name]!;
    const free = this.starts.slice();
    this.others = new Int32Array(this.starts[names]!);
    this.counts = new Float64Array(this.starts[names]!);
    for (const { left, right } of parted) this.note(left, right, -Infinity, free);
    for (const { left, right, score } of pairs) this.note(left, right, score - even, free);
  }

  /** Makes two names' groups one when their names speak for it together. */
  meet(left: number, right: number): void {
    const [one, other] = [this.groupOf[left]!, this.groupOf[right]!];
    if (one === other) return;
    const [kept, gone] = one < other ? [one, other] : [other, one];
    const [some, more] = [this.membersOf(kept), this.membersOf(gone)];
    if (this.speaks(some.length <= more.length ? some : more, some.length <= more.length ? gone : kept, some.length * more.length) <= 0) return;
    for (const name of more) this.groupOf[name] = kept;
    this.members.delete(gone);
    this.members.set(kept, [...some, ...more]);
  }

  /** What the pairs of some names with those of another group count together. */
  private speaks(names: readonly number[], group: number, all: number): number {
    let [sum, met] = [0, 0];
    for (const name of names) {
      for (let at = this.starts[name]!; at < this.starts[name + 1]!; at += 1) {
        if (this.groupOf[this.others[at]!] !== group) continue;
        sum += this.counts[at]!;
        met += 1;
      }
    }
    return sum + (all - met) * uncompared;
  }

  private membersOf(group: number): readonly number[] {
    return this.members.get(group) ?? [group];
  }

  private note(left: number, right: number, count: number, free: Int32Array): void {
    for (const [name, other] of [[left, right], [right, left]] as const) {
      this.others[free[name]!] = other;
      this.counts[free[name]!] = count;
      free[name]! += 1;
    }
  }
}
