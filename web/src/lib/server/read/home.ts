import { familyOf } from '$graph/model/kinds/index.ts';
import type { Whole } from '$graph/model/network.ts';
import { orderCounted } from '../../pictures/marks.ts';
import { isWeaving, weave, type ClothRow, type Weft } from '../../view/cloth.ts';
import { compare } from '../../view/order.ts';
import { siteOf } from '../../view/voice.ts';
import { ask } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { homeOperation } from '../operations.ts';
import { readWhole } from './whole.ts';
import type { PageRow } from '../records.ts';

/** What the home page shows, worked out once for each release. */
export type HomeView = {
  release: string;
  wefts: Weft[];
  pages: PageRow[];
  publishers: number;
  organisations: number;
  statements: number;
  lastRead: string | null;
  /** Statements without any date; organisations without a side; ties that one statement tells alone, and all ties. */
  unknown: { undated: number; sideless: number; single: number; ties: number };
  sides: { value: string; count: number }[];
};

type HomeAnswer = { pages: PageRow[]; sources: { statements: number; undated: number }[] };

/** Returns what the home page shows. */
export const readHome = keepPerRelease(makeHome);

async function makeHome(release: string): Promise<HomeView> {
  const [{ pages, sources }, whole] = await Promise.all([ask<HomeAnswer>(homeOperation), readWhole()]);
  const bodies = whole.things.filter((thing) => familyOf(thing.kind) === 'Organisation');
  return {
    release,
    wefts: weave(weavingTies(whole)),
    pages: [...pages].sort((one, two) => compare(two.published ?? '', one.published ?? '')),
    publishers: new Set(pages.map((page) => siteOf(page.url) ?? page.source.publisher)).size,
    organisations: bodies.length,
    statements: sum(sources.map((source) => source.statements)),
    lastRead: pages.map((page) => page.retrieved).sort().at(-1) ?? null,
    unknown: { undated: sum(sources.map((source) => source.undated)), sideless: bodies.filter((body) => body.side === null).length, ...countSingle(whole) },
    sides: countSides(whole),
  };
}

function* weavingTies({ things, ties }: Whole): Generator<ClothRow> {
  for (let index = 0; index < ties.length; index += 1) {
    const tie = ties.tie(index);
    if (isWeaving(tie.predicate)) yield { ...tie, subject: things[ties.from[index]!]!, object: things[ties.to[index]!]! };
  }
}

/** Counts the ties, each pair of things once as the map does, and those of them that one statement tells alone. */
function countSingle({ things, ties }: Whole): { single: number; ties: number } {
  const told = new Map<number, number>();
  for (let index = 0; index < ties.length; index += 1) {
    const { statements } = ties.tie(index);
    const [from, to] = [ties.from[index]!, ties.to[index]!];
    const key = Math.min(from, to) * things.length + Math.max(from, to);
    told.set(key, (told.get(key) ?? 0) + statements);
  }
  return { single: [...told.values()].filter((statements) => statements === 1).length, ties: told.size };
}

function countSides({ things }: Whole): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { side } of things) if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
  return orderCounted([...counts].map(([value, count]) => ({ value, count })));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
