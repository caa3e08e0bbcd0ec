import { familyOf } from '$graph/model/kinds/index.ts';
import { time } from '$graph/model/predicates/time.ts';
import { orderCounted } from '../pictures/marks.ts';
import { weave, type ClothRow, type Weft } from '../view/cloth.ts';
import { compare } from '../view/order.ts';
import { siteOf } from '../view/voice.ts';
import { ask } from './graph.ts';
import { keepPerRelease } from './keep-per-release.ts';
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
  sides: { value: string; count: number }[];
};

type Told = { predicate: string; from: string | null; to: string | null; value: string | null; published: string | null; subject: { id: string }; object: { id: string } | null; page: { id: string } };
type HomeAnswer = { pages: PageRow[]; things: Brief[]; woven: ClothRow[]; statements: Told[] };

/** Returns what the home page shows. */
export const readHome = keepPerRelease(makeHome);

async function makeHome(release: string): Promise<HomeView> {
  const { pages, things, woven, statements } = await ask<HomeAnswer>(homeOperation);
  const bodies = things.filter((thing) => familyOf(thing.kind) === 'Organisation');
  const facts = new Map<string, Set<string>>();
  for (const row of statements) {
    const key = [row.subject.id, row.predicate, row.object?.id ?? row.value].join(' ');
    facts.set(key, (facts.get(key) ?? new Set()).add(row.page.id));
  }
  return {
    release,
    wefts: weave(woven),
    pages: [...pages].sort((one, two) => compare(two.published ?? '', one.published ?? '')),
    publishers: new Set(pages.map((page) => siteOf(page.url) ?? page.source.publisher)).size,
    organisations: bodies.length,
    statements: statements.length,
    lastRead: pages.map((page) => page.retrieved).sort().at(-1) ?? null,
    unknown: {
      undated: statements.filter((row) => row.from === null && row.to === null && row.published === null && !isDated(row)).length,
      sideless: bodies.filter((body) => body.side === null).length,
      single: [...facts.values()].filter((said) => said.size === 1).length,
      facts: facts.size,
    },
    sides: countSides(things),
  };
}

function isDated(row: Told): boolean {
  return row.predicate in time && row.value !== null;
}

function countSides(things: Brief[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { side } of things) if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
  return orderCounted([...counts].map(([value, count]) => ({ value, count })));
}
