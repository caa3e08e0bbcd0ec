/** Two names of one body in two languages, as stems of their telling words. */
export type ParallelNames = { one: readonly string[]; other: readonly string[] };

type Table = Map<string, Map<string, number>>;

const rounds = 8;
const nobody = '';

/** Learns which stems translate each other from parallel names, by expectation maximisation in both directions (Brown et al. 1993, model 1); returns the pairs that both directions support. */
export function learnLexicon(pairs: readonly ParallelNames[]): { one: string; other: string; strength: number }[] {
  const forth = learn(pairs);
  const back = learn(pairs.map(({ one, other }) => ({ one: other, other: one })));
  const seen = new Map<string, { one: string; other: string; strength: number }>();
  for (const [one, row] of forth.chances) {
    for (const [other, chance] of row) {
      if (one === nobody || one === other) continue;
      const strength = Math.sqrt(chance * (back.chances.get(other)?.get(one) ?? 0)) * trust(Math.min(forth.expected.get(one)?.get(other) ?? 0, back.expected.get(other)?.get(one) ?? 0));
      const [first, second] = one < other ? [one, other] : [other, one];
      const key = `${first} ${second}`;
      if (strength >= 0.08 && strength > (seen.get(key)?.strength ?? 0)) seen.set(key, { one: first, other: second, strength });
    }
  }
  return [...seen.values()].sort((a, b) => (a.one === b.one ? (a.other < b.other ? -1 : 1) : a.one < b.one ? -1 : 1));
}

/** What was seen once is trusted half. */
function trust(count: number): number {
  return count / (count + 0.7);
}

/** The chance that a stem of the one name stands for a stem of the other, and how often it was expected to. */
function learn(pairs: readonly ParallelNames[]): { chances: Table; expected: Table } {
  let chances: Table = new Map();
  let expected: Table = new Map();
  for (let round = 0; round < rounds; round += 1) {
    expected = new Map();
    for (const { one, other } of pairs) expect(one, other, chances, expected, round === 0);
    chances = new Map([...expected].map(([stem, row]) => [stem, normalised(row)]));
  }
  return { chances, expected };
}

function expect(one: readonly string[], other: readonly string[], chances: Table, expected: Table, isFirst: boolean): void {
  const sources = [...one, nobody];
  for (const target of other) {
    const shares = sources.map((source) => (isFirst ? (source === target ? 3 : 1) : (chances.get(source)?.get(target) ?? 0)));
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (total === 0) continue;
    sources.forEach((source, index) => {
      const row = expected.get(source) ?? new Map<string, number>();
      expected.set(source, row.set(target, (row.get(target) ?? 0) + shares[index]! / total));
    });
  }
}

function normalised(row: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...row.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...row].filter(([, count]) => count / total > 0.002).map(([stem, count]) => [stem, count / total]));
}
