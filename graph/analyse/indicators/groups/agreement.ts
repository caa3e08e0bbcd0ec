/** Returns how alike two divisions of the same things are, beyond chance: the adjusted Rand index (Hubert and Arabie 1985); 1 when they are the same. */
export function agreementOf(one: readonly number[], other: readonly number[]): number {
  const [cells, rows, columns] = [new Map<string, number>(), new Map<number, number>(), new Map<number, number>()];
  one.forEach((group, at) => {
    count(cells, `${group} ${other[at]!}`);
    count(rows, group);
    count(columns, other[at]!);
  });
  const [both, inOne, inOther, all] = [pairsIn(cells), pairsIn(rows), pairsIn(columns), (one.length * (one.length - 1)) / 2];
  const byChance = all === 0 ? 0 : (inOne * inOther) / all;
  const most = (inOne + inOther) / 2;
  return most === byChance ? 1 : (both - byChance) / (most - byChance);
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
