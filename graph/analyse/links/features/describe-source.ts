import { spread, walkFrom } from './consortia.ts';
import { fillLikeness } from './embedding.ts';
import { featureList } from './feature-names.ts';
import type { FeatureName } from './feature-names.ts';
import type { Landscape } from './landscape.ts';
import { fillActivity, fillCosine, fillLift, fillMeanCosine, sharesOf } from './profiles.ts';
import { fillShared } from './shared-partners.ts';

/** The columns of one source: for each feature, its value for every target. */
export type Description = Record<FeatureName, Float32Array>;

/** Returns columns to be filled again and again; they take their room once. */
export function emptyDescription(size: number): Description {
  return Object.fromEntries(featureList.map((name) => [name, new Float32Array(size)])) as Description;
}

/** Fills what is known of one source with every target. */
export function describeSource(landscape: Landscape, source: number, filled: Description): void {
  fillShared(landscape, source, filled);
  fillWalks(landscape, source, filled);
  fillLikeness(landscape.weighted, source, filled.nearness);
  fillLikeness(landscape.plain, source, filled.nearnessOfTies);
  fillTopics(landscape, source, filled);
  fillKindred(landscape, source, filled);
  fillCompany(landscape, source, filled);
  fillRecords(landscape, source, filled);
}

function fillWalks({ consortia, lateConsortia, records, degrees }: Landscape, source: number, filled: Description): void {
  const all = walkFrom(consortia, source);
  const late = walkFrom(lateConsortia, source);
  filled.walkTwo.set(all.two);
  filled.walkThree.set(all.three);
  filled.rank.set(all.rank);
  filled.recentWalkTwo.set(late.two);
  filled.recentRank.set(late.rank);
  for (let target = 0; target < filled.rank.length; target += 1) {
    const degree = Math.max(degrees[target]!, 1);
    filled.rankByDegree[target] = all.rank[target]! / degree;
    filled.rankByProjects[target] = all.rank[target]! / Math.max(records.projects[target]!, 1);
    filled.farWalk[target] = consortia.strengths[target]! > 0 ? all.far[target]! / consortia.strengths[target]! : 0;
    filled.recentRankByDegree[target] = late.rank[target]! / degree;
  }
}

function fillTopics({ themes, schemes }: Landscape, source: number, filled: Description): void {
  const shares = sharesOf(themes, source, false);
  fillCosine(themes, source, filled.themeCosine);
  fillActivity(themes, shares, false, filled.themeActivity);
  fillActivity(themes, shares, true, filled.recentThemeActivity);
  fillActivity(themes, sharesOf(themes, source, true), true, filled.lateThemeActivity);
  const schemeShares = sharesOf(schemes, source, false);
  fillCosine(schemes, source, filled.schemeCosine);
  fillActivity(schemes, schemeShares, false, filled.schemeActivity);
  fillActivity(schemes, schemeShares, true, filled.recentSchemeActivity);
}

/** How the themes and the sorts of one end suit those whom the other end works with. */
function fillKindred({ history: { territoryOf, sortOf }, themes, consortia, ties }: Landscape, source: number, filled: Description): void {
  const { strengths } = consortia;
  const reached = new Float64Array(strengths.length);
  const like = new Float64Array(strengths.length);
  for (let one = 0; one < like.length; one += 1) if (territoryOf[one] === territoryOf[source] && sortOf[one] === sortOf[source]) like[one] = 1;
  const byStrength = (column: Float32Array): void => {
    for (let target = 0; target < column.length; target += 1) column[target] = strengths[target]! > 0 ? reached[target]! / strengths[target]! : 0;
  };
  spread(consortia, new Float64Array(filled.themeCosine), reached);
  byStrength(filled.kindredPartners);
  spread(consortia, like, reached);
  byStrength(filled.likePartners);
  fillMeanCosine(themes, ties.neighbours.subarray(ties.offsets[source], ties.offsets[source + 1]), filled.partnersKindred);
  fillLift(themes, sharesOf(themes, source, false), filled.themeLift);
}

/** Where the partners of both sit, and of what sort they are. */
function fillCompany({ history: { territoryOf, territories, sortOf, sorts }, partnersByTerritory, partnersBySort, degrees }: Landscape, source: number, filled: Description): void {
  const own = Math.max(degrees[source]!, 1);
  for (let target = 0; target < degrees.length; target += 1) {
    const others = Math.max(degrees[target]!, 1);
    filled.territoryOfSource[target] = partnersByTerritory[source * territories.length + territoryOf[target]!]! / own;
    filled.partnersThere[target] = partnersByTerritory[target * territories.length + territoryOf[source]!]!;
    filled.territoryOfTarget[target] = filled.partnersThere[target]! / others;
    filled.sortOfSource[target] = partnersBySort[source * sorts.length + sortOf[target]!]! / own;
    filled.sortOfTarget[target] = partnersBySort[target * sorts.length + sortOf[source]!]! / others;
    filled.sameSort[target] = sortOf[target] === sortOf[source] ? 1 : 0;
  }
}

function fillRecords({ records, degrees }: Landscape, source: number, filled: Description): void {
  filled.targetDegree.set(degrees);
  filled.targetProjects.set(records.projects);
  filled.targetRecent.set(records.recent);
  filled.targetLastYear.set(records.lastYear);
  filled.targetAge.set(records.sinceLast);
  filled.targetFirst.set(records.sinceFirst);
  filled.targetGrowth.set(records.growth);
  filled.targetConsortium.set(records.consortium);
  filled.targetSmall.set(records.small);
  filled.targetLeads.set(records.leads);
  filled.targetSort.set(records.ofSort);
  filled.targetReach.set(records.reach);
  filled.sourceDegree.fill(degrees[source]!);
  filled.sourceRecent.fill(records.recent[source]!);
  filled.sourceLastYear.fill(records.lastYear[source]!);
  filled.sourceConsortium.fill(records.consortium[source]!);
  filled.sourceSmall.fill(records.small[source]!);
  filled.sourceSort.fill(records.ofSort[source]!);
}
