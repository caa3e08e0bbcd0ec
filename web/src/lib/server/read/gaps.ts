import { error } from '@sveltejs/kit';
import { familyOf } from '$graph/model/kinds/index.ts';
import { homeSides, sides } from '$graph/model/sides.ts';
import type { SuggestedPair, Suggestions } from '$graph/model/site/suggestions.ts';
import { registeredSite } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import type { Brief } from '../records.ts';
import { suggestThings } from '../search-things.ts';
import { readHome } from './home.ts';
import { readWhole } from './whole.ts';

/** Whom an organisation should meet, perhaps on one side only; what is found is null while the release is being prepared. */
export type GapsView = { thing: Brief; only: string | null; found: Suggestions | null };

/** Who should meet, of a theme, of a programme or of two sides; pairs are null while the release is being prepared. */
export type PairsView = { theme: string | null; programme: string | null; sides: [string, string] | null; pairs: SuggestedPair[] | null };

const most = { found: 12, examplesOfSide: 4 } as const;

const readBriefs = keepPerRelease(async () => new Map((await readWhole()).things.map(({ id, name, kind, side }): [string, Brief] => [id, { id, name, kind, side }])));

/** Returns whom an organisation should meet, perhaps on one side only; what is no organisation is not found. */
export async function readGaps(id: string, only: string | null): Promise<GapsView> {
  const briefs = await readBriefs();
  const thing = briefs.get(id);
  if (!thing || familyOf(thing.kind) !== 'Organisation') error(404, 'gaps: expected the id of an organisation, found none.');
  const found = await (await registeredSite()).suggestions(id, only);
  if (found === 'nobody') error(404, 'gaps: expected the id of an organisation, found none.');
  return { thing: (found && briefs.get(found.id)) ?? thing, only, found };
}

/** Returns who should meet across the border, of a theme, of a programme, of two home sides parted by a comma, or several of these. */
export async function readPairs({ theme, programme, between }: { theme: string | null; programme: string | null; between: string | null }): Promise<PairsView> {
  const [one, other, ...more] = between?.split(',') ?? [];
  if (between !== null && (!one || !other || more.length > 0 || !(one in sides) || !(other in sides))) error(400, 'gaps: expected "sides" to be two sides parted by a comma, such as wallonia,west-flanders.');
  const asked = one && other ? ([one, other] as [string, string]) : null;
  return { theme, programme, sides: asked, pairs: await (await registeredSite()).pairs({ theme, programme, sides: asked }) };
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
