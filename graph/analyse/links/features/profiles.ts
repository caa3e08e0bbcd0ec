import type { Adjacency } from '../../adjacency.ts';

/** How often each organisation stands with each topic, and how often of late: rows by organisation and by topic. */
export type Profiles = {
  byOrganisation: Adjacency & { counts: Float64Array; recent: Float64Array };
  byTopic: Adjacency & { counts: Float64Array; recent: Float64Array };
  totals: Float64Array;
  recentTotals: Float64Array;
  /** The length of each organisation's profile, rare topics counting more. */
  lengths: Float64Array;
  rarities: Float64Array;
};

/** A project by its members, its topics, and how late it is. */
export type TopicalProject = { members: Int32Array; topics: readonly number[]; lateness: number };

/** Returns the profiles that projects make. */
export function profilesOf(size: number, topics: number, projects: readonly TopicalProject[]): Profiles {
  const found = new Map<number, { count: number; recent: number }>();
  for (const { members, topics: ofProject, lateness } of projects) {
    for (const member of members) {
      for (const topic of ofProject) {
        const cell = found.get(member * topics + topic);
        if (cell) {
          cell.count += 1;
          cell.recent += lateness;
        } else found.set(member * topics + topic, { count: 1, recent: lateness });
      }
    }
  }
  const cells = [...found].map(([key, cell]) => ({ organisation: Math.floor(key / topics), topic: key % topics, ...cell })).sort((one, other) => one.organisation - other.organisation || one.topic - other.topic);
  return finish(size, topics, cells);
}

/** Adds, for every organisation, its counts of the topics of one profile, each weighed. */
export function fillActivity({ byTopic }: Profiles, weights: ReadonlyMap<number, number>, late: boolean, filled: Float32Array): void {
  filled.fill(0);
  const values = late ? byTopic.recent : byTopic.counts;
  for (const [topic, weight] of weights) {
    for (let at = byTopic.offsets[topic]!; at < byTopic.offsets[topic + 1]!; at += 1) filled[byTopic.neighbours[at]!]! += weight * values[at]!;
  }
}

/** Returns the share that each topic has of the work of one organisation, of all of it or of late. */
export function sharesOf({ byOrganisation, totals, recentTotals }: Profiles, organisation: number, late: boolean): Map<number, number> {
  const { offsets, neighbours, counts, recent } = byOrganisation;
  const [values, total] = late ? [recent, recentTotals[organisation]!] : [counts, totals[organisation]!];
  const shares = new Map<number, number>();
  for (let at = offsets[organisation]!; at < offsets[organisation + 1]!; at += 1) shares.set(neighbours[at]!, total > 0 ? values[at]! / total : 0);
  return shares;
}

/** Fills the cosine of one organisation's profile with every other, rare topics counting more (TF-IDF). */
export function fillCosine(profiles: Profiles, source: number, filled: Float32Array): void {
  const { byOrganisation: { offsets, neighbours, counts }, rarities, lengths } = profiles;
  const weights = new Map<number, number>();
  for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) weights.set(neighbours[at]!, counts[at]! * rarities[neighbours[at]!]! ** 2);
  fillActivity(profiles, weights, false, filled);
  for (let target = 0; target < filled.length; target += 1) filled[target] = filled[target]! > 0 ? filled[target]! / (lengths[source]! * lengths[target]!) : 0;
}

/** Fills the mean cosine of the profiles of some organisations with every other. */
export function fillMeanCosine(profiles: Profiles, organisations: Int32Array, filled: Float32Array): void {
  const { byOrganisation: { offsets, neighbours, counts }, rarities, lengths } = profiles;
  const weights = new Map<number, number>();
  for (const one of organisations) {
    if (lengths[one] === 0) continue;
    for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) {
      const topic = neighbours[at]!;
      weights.set(topic, (weights.get(topic) ?? 0) + (counts[at]! * rarities[topic]! ** 2) / (lengths[one]! * organisations.length));
    }
  }
  fillActivity(profiles, weights, false, filled);
  for (let target = 0; target < filled.length; target += 1) filled[target] = lengths[target]! > 0 ? filled[target]! / lengths[target]! : 0;
}

/** Fills how much likelier a share of topics is with each organisation than with all of them together. */
export function fillLift(profiles: Profiles, shares: ReadonlyMap<number, number>, filled: Float32Array): void {
  fillActivity(profiles, new Map([...shares].map(([topic, share]) => [topic, share * Math.exp(profiles.rarities[topic]!)])), false, filled);
  for (let target = 0; target < filled.length; target += 1) filled[target] = filled[target]! / Math.max(profiles.totals[target]!, 1);
}

type Cell = { organisation: number; topic: number; count: number; recent: number };

function finish(size: number, topics: number, cells: readonly Cell[]): Profiles {
  const byOrganisation = rowsBy(cells, size, (cell) => [cell.organisation, cell.topic]);
  const byTopic = rowsBy([...cells].sort((one, other) => one.topic - other.topic || one.organisation - other.organisation), topics, (cell) => [cell.topic, cell.organisation]);
  const [totals, recentTotals, squares, ofTopic] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(topics)];
  for (const { organisation, topic, count, recent } of cells) {
    totals[organisation]! += count;
    recentTotals[organisation]! += recent;
    ofTopic[topic]! += count;
  }
  const all = totals.reduce((sum, total) => sum + total, 0);
  const rarities = ofTopic.map((count) => Math.log((1 + all) / (1 + count)));
  for (const { organisation, topic, count } of cells) squares[organisation]! += (count * rarities[topic]!) ** 2;
  return { byOrganisation, byTopic, totals, recentTotals, lengths: squares.map(Math.sqrt), rarities };
}

function rowsBy(cells: readonly Cell[], size: number, endsOf: (cell: Cell) => [number, number]): Profiles['byTopic'] {
  const offsets = new Int32Array(size + 1);
  for (const cell of cells) offsets[endsOf(cell)[0] + 1]! += 1;
  for (let row = 0; row < size; row += 1) offsets[row + 1]! += offsets[row]!;
  return { offsets, neighbours: Int32Array.from(cells, (cell) => endsOf(cell)[1]), counts: Float64Array.from(cells, ({ count }) => count), recent: Float64Array.from(cells, ({ recent }) => recent) };
}
