import { cutAt } from '../../graph/analyse/links/history/history.ts';
import type { History } from '../../graph/analyse/links/history/history.ts';
import { emptySheet, describeSource } from '../../graph/analyse/links/features/describe-source.ts';
import { landscapeOf } from '../../graph/analyse/links/features/landscape.ts';
import type { Landscape } from '../../graph/analyse/links/features/landscape.ts';
import { candidatesOf } from '../../graph/analyse/links/learn/candidates.ts';
import { likenessOf, takeAlike } from '../../graph/analyse/links/learn/look-alikes.ts';
import { endOf } from '../../graph/analyse/links/learn/lessons.ts';
import { newPartnersOf } from '../../graph/analyse/links/learn/new-partners.ts';
import { seededChance } from '../../graph/analyse/layout/seeded-chance.ts';

/** A pair whose outcome is known, to be told from its look-alikes. */
export type HardPair = { source: number; target: number; came: boolean };

/** A history cut in two: what a method may see, whom it is asked for, those of them who found anybody, in how many years, and whom they found. */
export type Split = { before: History; after: History; landscape: Landscape; asked: number[]; sources: number[]; years: number; came: Map<number, Set<number>>; hard: HardPair[] };

const alikePerFound = 5;

/** Returns a history cut at a year; hard negatives are five a new partner, of its country, its number of partners to the power of two, and its side of the two-hop line. */
export function splitAt(history: History, cut: number, asked: readonly string[]): Split {
  const years = endOf(history) - cut;
  const { before, after } = cutAt(history, cut, cut + years);
  const landscape = landscapeOf(before, cut);
  const found = newPartnersOf(landscape, after);
  const places = new Map(history.organisations.map((name, place) => [name, place]));
  const known = asked.flatMap((name) => places.get(name) ?? []).filter((place) => landscape.records.projects[place]! > 0);
  const sources = known.filter((place) => found.has(place));
  const came = new Map(sources.map((source) => [source, new Set(found.get(source))]));
  return { before, after, landscape, asked: known, sources, years, came, hard: hardPairs(landscape, came) };
}

function hardPairs(landscape: Landscape, came: Split['came']): HardPair[] {
  const chance = seededChance(1);
  const likeness = likenessOf(landscape);
  const sheet = emptySheet(landscape.size);
  return [...came].flatMap(([source, partners]) => {
    describeSource(landscape, source, sheet);
    const candidates = new Set(candidatesOf(landscape, source));
    return [...partners].flatMap((target) => {
      const others = takeAlike(likeness, sheet.columns, target, (other) => candidates.has(other) && !partners.has(other), alikePerFound, chance);
      return [{ source, target, came: true }, ...others.map((other) => ({ source, target: other, came: false }))];
    });
  });
}
