import { emptyWalks, spread, walkFrom } from './consortia.ts';
import type { Walks } from './consortia.ts';
import { featureList } from './feature-names.ts';
import type { FeatureName } from './feature-names.ts';
import type { Landscape } from './landscape.ts';
import { fillActivity, fillCosine, fillLift, fillMeanCosine, sharesOf } from './profiles.ts';
import { fillShared } from './shared-partners.ts';

/** The columns of one source: for each feature, its value for every target that was described. */
export type Description = Record<FeatureName, Float32Array>;

/** Columns to be filled again and again, and the room that filling them takes: they take it once. */
export type Sheet = { columns: Description; walks: Walks; mass: Float64Array; reached: Float64Array };

/** Returns a sheet for so many targets. */
export function emptySheet(size: number): Sheet {
  const columns = Object.fromEntries(featureList.map((name) => [name, new Float32Array(size)])) as Description;
  return { columns, walks: emptyWalks(size), mass: new Float64Array(size), reached: new Float64Array(size) };
}

/** Fills what is found of all targets of a source at once: walks, shared partners, themes. What belongs to a target is filled by `describeTargets`, for those that matter. */
export function describeSource(landscape: Landscape, source: number, sheet: Sheet): void {
  const { columns } = sheet;
  fillShared(landscape, source, columns);
  fillWalks(landscape, source, sheet);
  fillTopics(landscape, source, columns);
  fillKindred(landscape, source, sheet);
}

function fillWalks({ consortia, lateConsortia }: Landscape, source: number, { columns, walks }: Sheet): void {
  walkFrom(consortia, lateConsortia, source, walks);
  columns.walkTwo.set(walks.one.two);
  columns.walkThree.set(walks.one.three);
  columns.rank.set(walks.one.rank);
  columns.farWalk.set(walks.one.far);
  columns.recentWalkTwo.set(walks.other.two);
  columns.recentRank.set(walks.other.rank);
}

function fillTopics({ themes, schemes }: Landscape, source: number, columns: Description): void {
  const shares = sharesOf(themes, source, false);
  fillCosine(themes, source, columns.themeCosine);
  fillLift(themes, shares, columns.themeLift);
  fillActivity(themes, shares, false, columns.themeActivity);
  fillActivity(themes, shares, true, columns.recentThemeActivity);
  fillActivity(themes, sharesOf(themes, source, true), true, columns.lateThemeActivity);
  const schemeShares = sharesOf(schemes, source, false);
  fillCosine(schemes, source, columns.schemeCosine);
  fillActivity(schemes, schemeShares, false, columns.schemeActivity);
  fillActivity(schemes, schemeShares, true, columns.recentSchemeActivity);
}

/** How the themes and the sorts of one end suit those whom the other end works with. */
function fillKindred({ history: { territoryOf, sortOf }, themes, consortia, ties }: Landscape, source: number, { columns, mass, reached }: Sheet): void {
  mass.set(columns.themeCosine);
  spread(consortia, mass, reached);
  columns.kindredPartners.set(reached);
  for (let one = 0; one < mass.length; one += 1) mass[one] = territoryOf[one] === territoryOf[source] && sortOf[one] === sortOf[source] ? 1 : 0;
  spread(consortia, mass, reached);
  columns.likePartners.set(reached);
  fillMeanCosine(themes, ties.neighbours.subarray(ties.offsets[source], ties.offsets[source + 1]), columns.partnersKindred);
}
