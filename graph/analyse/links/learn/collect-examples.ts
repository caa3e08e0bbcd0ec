import { describeSource, emptyDescription } from '../features/describe-source.ts';
import type { Description } from '../features/describe-source.ts';
import { featureList } from '../features/feature-names.ts';
import type { Landscape } from '../features/landscape.ts';
import type { Examples } from '../trees/boost.ts';
import { candidatesOf, shortlist, shortlisted } from './candidates.ts';
import { likenessOf, takeAlike } from './look-alikes.ts';
import type { NewPartners } from './new-partners.ts';

/** Examples to learn from: of what would be ranked, and of pairs whose targets look alike (one territory, size and distance). */
export type Lessons = { ranking: Examples; alike: Examples };

const mostRefused = 150;
const mostFound = 200;
const mostAlike = 200;
const alikePerFound = 4;

/** Returns what the new partners of some sources teach. */
export function collectExamples(landscape: Landscape, found: NewPartners, sources: readonly number[], chance: () => number): Lessons {
  const [ranking, alike] = [new Table(), new Table()];
  const described = emptyDescription(landscape.size);
  const likeness = likenessOf(landscape);
  for (const source of sources) {
    const partners = found.get(source)!;
    const isFound = new Set(partners);
    describeSource(landscape, source, described);
    const candidates = candidatesOf(landscape, source);
    const isCandidate = new Set(candidates);
    const listed = shortlist(candidates, described, shortlisted);
    const within = listed.filter((target) => isFound.has(target));
    const refused = listed.filter((target) => !isFound.has(target));
    const taken = draw(within, mostFound, chance);
    const shown = draw(refused, mostRefused, chance);
    const share = 1 / Math.sqrt(Math.max(within.length, 1));
    for (const target of taken) ranking.add(described, target, 1, (share * within.length) / taken.length);
    for (const target of shown) ranking.add(described, target, 0, (share * refused.length) / shown.length);
    for (const target of draw(partners, mostAlike, chance)) {
      const others = takeAlike(likeness, described, target, (other) => !isFound.has(other) && isCandidate.has(other), alikePerFound, chance);
      if (others.length === 0) continue;
      alike.add(described, target, 1, 1);
      for (const other of others) alike.add(described, other, 0, alikePerFound / others.length);
    }
  }
  return { ranking: ranking.examples(), alike: alike.examples() };
}

/** Returns some of the numbers, each at most once, in a random order. */
export function draw(numbers: Int32Array, most: number, chance: () => number): Int32Array {
  const drawn = numbers.slice();
  const count = Math.min(most, drawn.length);
  for (let at = 0; at < count; at += 1) {
    const other = at + Math.floor(chance() * (drawn.length - at));
    [drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!];
  }
  return drawn.slice(0, count);
}

/** Returns the examples of several moments together. */
export function joinExamples(all: readonly Examples[]): Examples {
  const count = all.reduce((sum, examples) => sum + examples.count, 0);
  const width = featureList.length;
  const joined = { width, count, values: new Float32Array(count * width), outcomes: new Uint8Array(count), weights: new Float32Array(count) };
  let at = 0;
  for (const { values, outcomes, weights, count: more } of all) {
    joined.values.set(values, at * width);
    joined.outcomes.set(outcomes, at);
    joined.weights.set(weights, at);
    at += more;
  }
  return joined;
}

/** Examples that grow row by row. */
class Table {
  private readonly rows: number[] = [];
  private readonly outcomes: number[] = [];
  private readonly weights: number[] = [];

  add(described: Description, target: number, outcome: 0 | 1, weight: number): void {
    for (const name of featureList) this.rows.push(described[name][target]!);
    this.outcomes.push(outcome);
    this.weights.push(weight);
  }

  examples(): Examples {
    return { width: featureList.length, count: this.outcomes.length, values: Float32Array.from(this.rows), outcomes: Uint8Array.from(this.outcomes), weights: Float32Array.from(this.weights) };
  }
}
