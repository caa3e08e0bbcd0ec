/** How well groups meet the truth, counted in pairs of names. */
export type Worth = { precision: number; recall: number; f1: number };

/** Returns how well groups of names meet the bodies that the names are of. */
export function worthOf(groups: ArrayLike<number>, bodies: ArrayLike<number>): Worth {
  const [both, told, truth] = [new Map<string, number>(), new Map<number, number>(), new Map<number, number>()];
  for (let at = 0; at < bodies.length; at += 1) {
    const [group, body] = [groups[at]!, bodies[at]!];
    count(both, `${group} ${body}`);
    count(told, group);
    count(truth, body);
  }
  const [precision, recall] = [pairsIn(both) / Math.max(1, pairsIn(told)), pairsIn(both) / Math.max(1, pairsIn(truth))];
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  let pairs = 0;
  for (const size of counts.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
