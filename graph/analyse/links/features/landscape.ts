import { project } from '../../adjacency.ts';
import type { Adjacency, Projection } from '../../adjacency.ts';
import type { History, HistoricProject } from '../history/history.ts';
import { consortiaOf, spread } from './consortia.ts';
import type { Consortia } from './consortia.ts';
import { embed } from './embedding.ts';
import type { Embedding } from './embedding.ts';
import { profilesOf } from './profiles.ts';
import type { Profiles } from './profiles.ts';
import { recordsOf } from './records-of.ts';
import type { Records } from './records-of.ts';

/** Everything that is known up to a moment, made ready to describe pairs. */
export type Landscape = {
  history: History;
  size: number;
  /** Who worked with whom, and the root of how often. */
  ties: Adjacency & { roots: Float64Array };
  /** Who worked with whom in the last year. */
  lateTies: Adjacency;
  degrees: Float64Array;
  consortia: Consortia;
  lateConsortia: Consortia;
  themes: Profiles;
  /** Themes told apart by the size of consortia. */
  schemes: Profiles;
  weighted: Embedding;
  plain: Embedding;
  records: Records;
  /** How many partners each organisation has in each territory, and of each sort: rows of organisations. */
  partnersByTerritory: Float32Array;
  latePartnersByTerritory: Float32Array;
  partnersBySort: Float32Array;
};

const width = 24;

/** Returns what is known of a history up to a moment, in years. */
export function landscapeOf(history: History, now: number): Landscape {
  const size = history.organisations.length;
  const lateness = (start: number): number => (Number.isNaN(start) ? 0 : Math.exp(-Math.max(0, now - start)));
  const tiesWhere = (isAmong: (start: number) => boolean): Projection => project(size, history.projects.filter(({ start }) => isAmong(start)).map(({ members }) => members));
  const [ties, lateTies, oldTies] = [tiesWhere(() => true), tiesWhere((start) => now - start <= 1), tiesWhere((start) => !(now - start <= 1))];
  const consortia = consortiaOf(history, () => 1);
  const degrees = Float64Array.from({ length: size }, (_, one) => ties.offsets[one + 1]! - ties.offsets[one]!);
  return {
    history, size, degrees, consortia, lateTies,
    ties: { ...ties, roots: Float64Array.from(ties.together, Math.sqrt) },
    lateConsortia: consortiaOf(history, lateness),
    themes: profilesOf(size, history.themes.length, history.projects.map(({ members, themes, start }) => ({ members, topics: [...themes], lateness: lateness(start) }))),
    schemes: profilesOf(size, history.themes.length * sizeClasses, history.projects.map((one) => ({ members: one.members, topics: schemesOf(one), lateness: lateness(one.start) }))),
    weighted: embed(size, width, multiplyConsortia(consortia)),
    plain: embed(size, width, multiplyTies(ties)),
    records: recordsOf(history, { degrees, ties, lateTies, oldTies }, now, lateness),
    partnersByTerritory: partnersBy(ties, history.territoryOf, history.territories.length),
    latePartnersByTerritory: partnersBy(lateTies, history.territoryOf, history.territories.length),
    partnersBySort: partnersBy(ties, history.sortOf, history.sorts.length),
  };
}

const sizeClasses = 4;

/** The size of a consortium tells apart the instruments of one programme: mobility of one person, small, usual and large projects. */
function schemesOf({ members: { length }, themes }: HistoricProject): number[] {
  const sizeClass = length <= 3 ? 0 : length <= 8 ? 1 : length <= 15 ? 2 : 3;
  return [...themes].map((theme) => theme * sizeClasses + sizeClass);
}

/** The weighted network, each tie by the root of what both ends are tied by. */
function multiplyConsortia(consortia: Consortia): (column: Float64Array, product: Float64Array) => void {
  const roots = consortia.strengths.map((strength) => 1 / Math.sqrt(Math.max(strength, 1)));
  return (column, product) => {
    spread(consortia, column.map((value, one) => value * roots[one]!), product);
    for (let one = 0; one < product.length; one += 1) product[one]! *= roots[one]!;
  };
}

function multiplyTies({ offsets, neighbours }: Adjacency): (column: Float64Array, product: Float64Array) => void {
  return (column, product) => {
    for (let one = 0; one < product.length; one += 1) {
      let sum = 0;
      for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) sum += column[neighbours[at]!]!;
      product[one] = sum;
    }
  };
}

function partnersBy({ offsets, neighbours }: Adjacency, classOf: Int32Array, classes: number): Float32Array {
  const counts = new Float32Array(classOf.length * classes);
  for (let one = 0; one < classOf.length; one += 1) {
    for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) counts[one * classes + classOf[neighbours[at]!]!]! += 1;
  }
  return counts;
}
