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
  return groups.named();
}

/** What a pair that nobody compared counts: the candidates of a name are its nearest, so that it was probably not near. */
const uncompared = -0.15;

class Groups {
  private readonly groupOf: Int32Array;
  private readonly members = new Map<number, number[]>();
  private readonly known = new Map<number, Map<number, number>>();
  private readonly apart = new Map<number, Set<number>>();

  constructor(names: number, pairs: readonly ScoredPair[], parted: readonly PartedPair[]) {
    this.groupOf = Int32Array.from({ length: names }, (_name, index) => index);
    for (const { left, right, score } of pairs) {
      this.note(left, right, score - even);
      this.note(right, left, score - even);
    }
    for (const { left, right } of parted) {
      this.part(left, right);
      this.part(right, left);
    }
  }

  /** Makes two names' groups one when their names speak for it together. */
  meet(left: number, right: number): void {
    const [one, other] = [this.groupOf[left]!, this.groupOf[right]!];
    if (one === other) return;
    const [few, many] = [this.membersOf(one), this.membersOf(other)];
    let sum = 0;
    for (const name of few) {
      for (const another of many) {
        if (this.apart.get(name)?.has(another)) return;
        sum += this.known.get(name)?.get(another) ?? uncompared;
      }
    }
    if (sum <= 0) return;
    const [kept, gone] = one < other ? [one, other] : [other, one];
    const joined = [...this.membersOf(kept), ...this.membersOf(gone)];
    for (const name of this.membersOf(gone)) this.groupOf[name] = kept;
    this.members.delete(gone);
    this.members.set(kept, joined);
  }

  /** Returns the group of each name, named by its least number. */
  named(): Int32Array {
    return this.groupOf;
  }

  private membersOf(group: number): number[] {
    return this.members.get(group) ?? [group];
  }

  private note(one: number, other: number, weight: number): void {
    const known = this.known.get(one) ?? new Map<number, number>();
    this.known.set(one, known.set(other, weight));
  }

  private part(one: number, other: number): void {
    this.apart.set(one, (this.apart.get(one) ?? new Set<number>()).add(other));
  }
}
