import { mostNear } from './block-index.ts';
import type { PartyIndex } from './index-parties.ts';
import type { Party } from './party.ts';

/** Two that lie in two towns are one only when their names are whole in each other: what is less near than this is not. */
const nearEnough = 0.5;

/** Finds the names nearest to those of the parties that are asked: by name, the numbers of those, below zero where there are no more. */
export function findNearest(parties: readonly Party[], isAsked: (party: Party) => boolean, { index, columns }: PartyIndex): Int32Array {
  const nearest = new Int32Array(mostNear * columns.bearers.length).fill(-1);
  columns.bearers.forEach((at, name) => {
    const party = parties[at]!;
    if (!isAsked(party)) return;
    const near = index.near(name, (bearer, nearness) => bearer !== at && mayMeet(party, parties[bearer]!, nearness));
    nearest.set(near.names.subarray(0, near.count), mostNear * name);
  });
  return nearest;
}

const notTelling: ReadonlySet<string> = new Set(['domain', 'geonames']);

/** Bodies of two countries, or with two numbers of one register, are two; of two towns, those whose names are less near. */
function mayMeet(one: Party, other: Party, nearness: number): boolean {
  if (one.countries.length > 0 && other.countries.length > 0 && !one.countries.some((country) => other.countries.includes(country))) return false;
  if (nearness < nearEnough && one.towns.length > 0 && other.towns.length > 0 && !one.towns.some((town) => other.towns.includes(town))) return false;
  for (const register in one.ids) if (!notTelling.has(register) && (other.ids[register] ?? one.ids[register]) !== one.ids[register]) return false;
  return true;
}
