import { nthGreatest } from '../learn/nth-greatest.ts';
import type { Description, Sheet } from './describe-source.ts';
import { cosineBetween, likenessBetween } from './embedding.ts';
import type { FeatureName } from './feature-names.ts';
import type { Landscape } from './landscape.ts';

/** What means the same in each list: a column by its fiftieth value. */
const shares = [['rank', 'rankShare'], ['recentRank', 'recentRankShare'], ['walkThree', 'walkThreeShare'], ['adamicAdar', 'adamicAdarShare'], ['recentThemeActivity', 'activityShare'], ['lateThemeActivity', 'lateActivityShare']] as const satisfies [FeatureName, FeatureName][];
const fiftieth = 50;

/** Fills what else is known of some targets of a described source; candidates are all whom it could meet, the targets among them. */
export function describeTargets(landscape: Landscape, source: number, candidates: Int32Array, targets: Iterable<number>, { columns }: Sheet): void {
  const parts = shares.map(([of, share]) => [columns[of], columns[share], fiftiethOf(columns[of], candidates)] as const);
  for (const target of targets) {
    for (const [column, share, part] of parts) share[target] = column[target]! / part;
    fillWorths(landscape, source, target, columns);
    fillCompany(landscape, source, target, columns);
    fillRecords(landscape, source, target, columns);
    columns.nearness[target] = likenessBetween(landscape.weighted, source, target);
    columns.nearnessOfTies[target] = likenessBetween(landscape.plain, source, target);
    columns.nearnessCosine[target] = cosineBetween(landscape.weighted, source, target);
    columns.nearnessOfTiesCosine[target] = cosineBetween(landscape.plain, source, target);
  }
}

function fiftiethOf(column: Float32Array, candidates: Int32Array): number {
  const values = new Float32Array(candidates.length);
  for (let at = 0; at < candidates.length; at += 1) values[at] = column[candidates[at]!]!;
  const found = values.length > 0 ? nthGreatest(values, Math.min(fiftieth, values.length)) : 0;
  return found > 0 ? found : 1;
}

/** What was found of a target, by how much it does. */
function fillWorths({ consortia: { strengths }, degrees, records }: Landscape, source: number, target: number, columns: Description): void {
  const [own, degree, strength] = [degrees[source]!, Math.max(degrees[target]!, 1), strengths[target]! > 0 ? strengths[target]! : Infinity];
  columns.cosine[target] = columns.shared[target]! / Math.sqrt(Math.max(own, 1) * degree);
  columns.jaccard[target] = columns.shared[target]! / Math.max(own + degrees[target]! - columns.shared[target]!, 1);
  columns.rankByDegree[target] = columns.rank[target]! / degree;
  columns.recentRankByDegree[target] = columns.recentRank[target]! / degree;
  columns.rankByProjects[target] = columns.rank[target]! / Math.max(records.projects[target]!, 1);
  columns.walkTwoByStrength[target] = columns.walkTwo[target]! / strength;
  columns.farByStrength[target] = columns.farWalk[target]! / strength;
  columns.kindredShare[target] = columns.kindredPartners[target]! / strength;
  columns.likeShare[target] = columns.likePartners[target]! / strength;
}

/** Where the partners of both sit, and of what sort they are. */
function fillCompany({ history: { territoryOf, territories, sortOf, sorts }, partnersByTerritory, latePartnersByTerritory, partnersBySort, degrees }: Landscape, source: number, target: number, columns: Description): void {
  const [own, others] = [Math.max(degrees[source]!, 1), Math.max(degrees[target]!, 1)];
  const there = target * territories.length + territoryOf[source]!;
  columns.territoryOfSource[target] = partnersByTerritory[source * territories.length + territoryOf[target]!]! / own;
  columns.partnersThere[target] = partnersByTerritory[there]!;
  columns.lateThere[target] = latePartnersByTerritory[there]!;
  columns.territoryOfTarget[target] = partnersByTerritory[there]! / others;
  columns.sortOfSource[target] = partnersBySort[source * sorts.length + sortOf[target]!]! / own;
  columns.sortOfTarget[target] = partnersBySort[target * sorts.length + sortOf[source]!]! / others;
  columns.sameSort[target] = sortOf[target] === sortOf[source] ? 1 : 0;
}

function fillRecords({ records, degrees }: Landscape, source: number, target: number, columns: Description): void {
  columns.targetDegree[target] = degrees[target]!;
  columns.targetProjects[target] = records.projects[target]!;
  columns.targetRecent[target] = records.recent[target]!;
  columns.targetLastYear[target] = records.lastYear[target]!;
  columns.targetLateTies[target] = records.lateTies[target]!;
  columns.targetNewTies[target] = records.newTies[target]!;
  columns.targetLateSize[target] = records.lateSize[target]!;
  columns.targetAbroad[target] = records.abroad[target]!;
  columns.targetAge[target] = records.sinceLast[target]!;
  columns.targetFirst[target] = records.sinceFirst[target]!;
  columns.targetGrowth[target] = records.growth[target]!;
  columns.targetConsortium[target] = records.consortium[target]!;
  columns.targetSmall[target] = records.small[target]!;
  columns.targetLeads[target] = records.leads[target]!;
  columns.targetSort[target] = records.ofSort[target]!;
  columns.targetReach[target] = records.reach[target]!;
  columns.sourceDegree[target] = degrees[source]!;
  columns.sourceRecent[target] = records.recent[source]!;
  columns.sourceLastYear[target] = records.lastYear[source]!;
  columns.sourceConsortium[target] = records.consortium[source]!;
  columns.sourceSmall[target] = records.small[source]!;
  columns.sourceSort[target] = records.ofSort[source]!;
}
