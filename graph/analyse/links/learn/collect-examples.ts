import { describeSource, emptyDescription } from '../features/describe-source.ts';
import type { Landscape } from '../features/landscape.ts';
import type { Examples } from '../trees/boost.ts';
import { candidatesOf, shortlist, shortlisted } from './candidates.ts';
import { ExampleTable } from './example-table.ts';
import { likenessOf, takeAlike } from './look-alikes.ts';
import type { NewPartners } from './new-partners.ts';

/** Examples to learn from: of what would be ranked, in a list for each source, and of pairs whose targets look alike (one territory, size and distance). */
export type Lessons = { ranking: Examples; alike: Examples };

const mostRefused = 300;
const mostAlike = 400;
const alikePerFound = 4;

/** Returns what the new partners of some sources teach. */
export function collectExamples(landscape: Landscape, found: NewPartners, sources: readonly number[], chance: () => number): Lessons {
  const [ranking, alike] = [new ExampleTable(), new ExampleTable()];
  const described = emptyDescription(landscape.size);
  const likeness = likenessOf(landscape);
  const mayBe = new Uint8Array(landscape.size);
  for (const source of sources) {
    const partners = found.get(source)!;
    const isFound = new Set(partners);
    describeSource(landscape, source, described);
    const candidates = candidatesOf(landscape, source);
    mayBe.fill(0);
    for (const candidate of candidates) mayBe[candidate] = 1;
    const listed = shortlist(candidates, described, shortlisted);
    const within = listed.filter((target) => isFound.has(target));
    if (within.length > 0) {
      for (const target of within) ranking.add(described, target, 1, 1);
      for (const target of draw(listed.filter((target) => !isFound.has(target)), mostRefused, chance)) ranking.add(described, target, 0, 1);
      ranking.endList();
    }
    for (const target of draw(partners, mostAlike, chance)) {
      const others = takeAlike(likeness, described, target, (other) => mayBe[other] === 1 && !isFound.has(other), alikePerFound, chance);
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
