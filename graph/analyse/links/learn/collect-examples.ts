import { describeSource, emptySheet } from '../features/describe-source.ts';
import type { Sheet } from '../features/describe-source.ts';
import { describeTargets } from '../features/describe-targets.ts';
import type { Landscape } from '../features/landscape.ts';
import type { Examples } from '../trees/boost.ts';
import { candidatesOf, shortlist, shortlisted } from './candidates.ts';
import { ExampleTable } from './example-table.ts';
import { likenessOf, takeAlike } from './look-alikes.ts';
import type { Likeness } from './look-alikes.ts';
import type { NewPartners } from './new-partners.ts';

/** A moment to learn from: what was known then, whom bodies then found, and the sources to learn of. */
export type Lesson = { landscape: Landscape; found: NewPartners; sources: Int32Array; chance: () => number };

const mostRefused = 200;
const mostAlike = 150;
const alikePerFound = 4;

/** Returns examples of what would be ranked, in a list for each source. */
export function collectLists({ landscape, found, sources, chance }: Lesson): Examples {
  const examples = new ExampleTable();
  const sheet = emptySheet(landscape.size);
  for (const source of sources) {
    const isFound = new Set(found.get(source));
    describeSource(landscape, source, sheet);
    const candidates = candidatesOf(landscape, source);
    const listed = shortlist(candidates, sheet.columns, shortlisted);
    const within = listed.filter((target) => isFound.has(target));
    if (within.length === 0) continue;
    const refused = draw(listed.filter((target) => !isFound.has(target)), mostRefused, chance);
    describeTargets(landscape, source, candidates, [...within, ...refused], sheet);
    for (const target of within) examples.add(sheet.columns, target, 1, 1);
    for (const target of refused) examples.add(sheet.columns, target, 0, 1);
    examples.endList();
  }
  return examples.examples();
}

/** Returns examples of pairs whose targets look alike: of one territory, size and distance. */
export function collectAlike(lesson: Lesson): Examples {
  const examples = new ExampleTable();
  const sheet = emptySheet(lesson.landscape.size);
  const likeness = likenessOf(lesson.landscape);
  for (const source of lesson.sources) {
    describeSource(lesson.landscape, source, sheet);
    const candidates = candidatesOf(lesson.landscape, source);
    const alikes = alikesOf(lesson, source, candidates, likeness, sheet);
    describeTargets(lesson.landscape, source, candidates, new Set(alikes.flatMap(({ target, others }) => [target, ...others])), sheet);
    for (const { target, others } of alikes) {
      examples.add(sheet.columns, target, 1, 1);
      for (const other of others) examples.add(sheet.columns, other, 0, alikePerFound / others.length);
    }
  }
  return examples.examples();
}

function alikesOf({ found, chance }: Lesson, source: number, candidates: Int32Array, likeness: Likeness, { columns }: Sheet): { target: number; others: number[] }[] {
  const partners = found.get(source)!;
  const mayBe = new Set(candidates);
  for (const partner of partners) mayBe.delete(partner);
  const alikes = Array.from(draw(partners, mostAlike, chance), (target) => ({ target, others: takeAlike(likeness, columns, target, (other) => mayBe.has(other), alikePerFound, chance) }));
  return alikes.filter(({ others }) => others.length > 0);
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
