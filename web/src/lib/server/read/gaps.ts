import { error } from '@sveltejs/kit';
import { familyOf } from '$graph/model/kinds/index.ts';
import type { MissingLinks } from '$graph/model/missing.ts';
import { homeSides } from '$graph/model/sides.ts';
import { registeredSite } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import type { Brief } from '../records.ts';
import { suggestThings } from '../search-things.ts';
import { readHome } from './home.ts';
import { readWhole } from './whole.ts';

/** A body that could introduce two others: what it did with each. */
export type ShownIntroducer = { body: Brief; here: Brief[]; there: Brief[] };

/** A missing link as its page shows it. */
export type ShownGap = { other: Brief; common: number; introducers: ShownIntroducer[] };

/** The missing links of an organisation, perhaps to one side only. */
export type GapsView = { thing: Brief; only: string | null; found: Omit<MissingLinks, 'links'>; gaps: ShownGap[] };

const most = { found: 12, examplesOfSide: 4 } as const;

const readBriefs = keepPerRelease(async () => new Map((await readWhole()).things.map(({ id, name, kind, side }): [string, Brief] => [id, { id, name, kind, side }])));

/** Returns the missing links of an organisation, perhaps to one side only; what is no organisation is not found. */
export async function readGaps(id: string, only: string | null): Promise<GapsView> {
  const briefs = await readBriefs();
  const thing = briefs.get(id);
  if (!thing || familyOf(thing.kind) !== 'Organisation') error(404, 'gaps: expected the id of an organisation, found none.');
  const { links, ...found } = await (await registeredSite()).missing(id, only);
  const named = (ids: readonly string[]) => ids.flatMap((one) => briefs.get(one) ?? []);
  const gaps = links.map(({ id: other, common, introducers }) => ({
    other: briefs.get(other)!,
    common,
    introducers: introducers.map((one) => ({ body: briefs.get(one.id)!, here: named(one.here), there: named(one.there) })),
  }));
  return { thing, only, found, gaps };
}

/** Returns the organisations whose names come nearest to a text. */
export async function findOrganisations(text: string): Promise<Brief[]> {
  const found = await suggestThings(text, 60);
  return found.filter(({ kind }) => familyOf(kind) === 'Organisation').slice(0, most.found);
}

/** Returns some organisations of each side of the home border, those that met others across it most often. */
export const readExamples = keepPerRelease(async (): Promise<Brief[]> => {
  const met = new Map<string, { body: Brief; count: number }>();
  for (const { knots, isCrossing } of (await readHome()).wefts) {
    for (const body of isCrossing ? knots : []) met.set(body.id, { body, count: (met.get(body.id)?.count ?? 0) + 1 });
  }
  const ranked = [...met.values()].sort((one, other) => other.count - one.count || (one.body.id < other.body.id ? -1 : 1)).map(({ body }) => body);
  return homeSides.flatMap((side) => ranked.filter((body) => body.side === side).slice(0, most.examplesOfSide));
});
