import { open, type Bounds } from '$graph/model/edtf.ts';
import type { KindName } from '$graph/model/kinds/index.ts';
import type { DescentStep } from '../profile/descent.ts';
import type { Brief } from '../server/records.ts';
import type { Table } from '../share/table-file.ts';
import { compareNames } from '../view/order.ts';

/** The life of a thing in years: from when to when for certain, and when it may have begun and ended; null where nobody tells. */
export type LifeLine = { thing: Brief; from: number | null; surely: number | null; until: number | null; to: number | null };

/** Life lines in the order in which they are drawn, those that became one another together, and the steps between them. */
export type LifeLines = { lines: LifeLine[]; steps: DescentStep[]; count: number };

/** The kinds whose lives are told: places of work, money and programmes. */
export const livingKinds: readonly KindName[] = ['Hub', 'Cluster', 'Fund', 'Programme'];

/** Returns the lives of hubs, clusters, funds and programmes: those that became others, and what they became, first; then the others whose beginning is told, in order of time. */
export function lifeLinesOf(things: readonly (Brief & Bounds)[], steps: readonly DescentStep[], most: number): LifeLines {
  const living = things.filter(({ kind }) => livingKinds.includes(kind));
  const known = new Map(living.map((thing) => [thing.id, lineOf(thing)]));
  const within = steps.filter(({ id, afterId }) => known.has(id) && known.has(afterId));
  const groups = familiesOf(within).map((ids) => ids.map((id) => known.get(id)!).sort(byStart));
  const grouped = new Set(groups.flat().map(({ thing }) => thing.id));
  const single = [...known.values()].filter(({ thing, from }) => !grouped.has(thing.id) && from !== null).sort(byStart);
  const lines = [...groups.sort(([one], [two]) => byStart(one!, two!)).flat(), ...single];
  const shown = lines.slice(0, most);
  const drawn = new Set(shown.map(({ thing }) => thing.id));
  return { lines: shown, steps: within.filter(({ id, afterId }) => drawn.has(id) && drawn.has(afterId)), count: lines.length };
}

/** Returns the life lines as a table to take away: a row for each, and one more for each thing that it became beyond the first. */
export function livesTable({ lines, steps }: LifeLines): Table {
  const rows = lines.flatMap(({ thing, from, surely, until, to }) => {
    const became = steps.filter(({ id }) => id === thing.id);
    return (became.length > 0 ? became : [null]).map((step) => [thing.id, thing.name, thing.kind, thing.side, from, surely, until, to, step?.how ?? null, step?.afterId ?? null, step?.after ?? null, step?.date ?? null]);
  });
  return { columns: ['id', 'name', 'kind', 'side', 'from', 'surely_from', 'surely_until', 'to', 'how', 'became_id', 'became', 'date'], rows };
}

function lineOf({ id, name, kind, side, fromMin, fromMax, toMin, toMax }: Brief & Bounds): LifeLine {
  return { thing: { id, name, kind, side }, from: yearOf(fromMin), surely: yearOf(fromMax), until: yearOf(toMin), to: yearOf(toMax) };
}

function yearOf(day: string | null): number | null {
  return day === null || day === open.start || day === open.end ? null : Number(day.slice(0, 4));
}

/** Returns the ids of what became one another, each family once. */
function familiesOf(steps: readonly DescentStep[]): string[][] {
  const family = new Map<string, Set<string>>();
  for (const { id, afterId } of steps) {
    const joined = new Set([id, afterId, ...(family.get(id) ?? []), ...(family.get(afterId) ?? [])]);
    for (const one of joined) family.set(one, joined);
  }
  return [...new Set(family.values())].map((ids) => [...ids]);
}

function byStart(one: LifeLine, two: LifeLine): number {
  const start = ({ from, until }: LifeLine) => from ?? until ?? Infinity;
  return start(one) - start(two) || compareNames(one.thing.name, two.thing.name);
}
