import { familyOf } from '$graph/model/kinds/index.ts';
import { weave, type ClothRow, type Weft } from '../view/cloth.ts';
import { ask, servedRelease } from './graph.ts';
import { homeOperation } from './operations.ts';
import type { Brief, PageRow } from './records.ts';

/** What the home page shows, worked out once for each release. */
export type HomeView = {
  release: string;
  wefts: Weft[];
  pages: PageRow[];
  publishers: number;
  organisations: number;
  statements: number;
  lastRead: string | null;
  unknown: { undated: number; sideless: number; single: number; facts: number };
  sides: { side: string; count: number }[];
};

type HomeAnswer = {
  releases: { version: string }[];
  pages: PageRow[];
  things: (Brief & { from: string | null })[];
  statements: ClothRow[];
};

let kept: Promise<HomeView> | null = null;
let keptFor: string | null = null;

/** Returns what the home page shows; it is worked out again only when another release is served. */
export async function readHome(): Promise<HomeView> {
  const release = await servedRelease();
  if (kept === null || keptFor !== release) {
    keptFor = release;
    kept = makeHome(release);
    kept.catch(() => (kept = null));
  }
  return kept;
}

async function makeHome(release: string): Promise<HomeView> {
  const { pages, things, statements } = await ask<HomeAnswer>(homeOperation);
  const bodies = things.filter((thing) => familyOf(thing.kind) === 'Organisation');
  const facts = new Map<string, Set<string>>();
  for (const row of statements) {
    const key = [row.subject.id, row.predicate, row.object?.id].join(' ');
    facts.set(key, (facts.get(key) ?? new Set()).add(row.page.id));
  }
  return {
    release,
    wefts: weave(statements),
    pages: pages.sort((one, two) => (two.published ?? '').localeCompare(one.published ?? '')),
    publishers: new Set(pages.map((page) => page.source.publisher)).size,
    organisations: bodies.length,
    statements: statements.length,
    lastRead: pages.map((page) => page.retrieved).sort().at(-1) ?? null,
    unknown: {
      undated: statements.filter((row) => row.from === null && row.to === null && row.published === null).length,
      sideless: bodies.filter((body) => body.side === null).length,
      single: [...facts.values()].filter((said) => said.size === 1).length,
      facts: facts.size,
    },
    sides: countSides(things),
  };
}

function countSides(things: Brief[]): { side: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { side } of things) if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
  return [...counts].map(([side, count]) => ({ side, count }));
}
