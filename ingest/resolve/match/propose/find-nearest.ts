import { mostNear } from './block-index.ts';
import type { PartyIndex } from './index-parties.ts';
import type { Party } from './party.ts';

/** Who comes near the names of parties: by name, the numbers of the names nearest to it, below zero where there are no more, and how near another must come to be among them. */
export type NearestNames = { nearest: Int32Array; bars: Float32Array };

/** Two that lie in two towns are one only when their names are whole in each other: what is less near than this is not. */
const nearEnough = 0.5;

/** Finds the names nearest to those of the parties that are asked. Of names whose nearest are known, only those are asked that are new, and those to which a new one may come nearer. */
export function findNearest(parties: readonly Party[], isAsked: (party: Party) => boolean, { index, columns }: PartyIndex, known?: NearestNames & { isNew: Uint8Array }): NearestNames {
  const names = columns.bearers.length;
  const { nearest, bars } = known ?? { nearest: new Int32Array(mostNear * names).fill(-1), bars: new Float32Array(names) };
  const isOpen = known ? known.isNew.slice() : Uint8Array.from(columns.bearers, (bearer) => Number(isAsked(parties[bearer]!)));
  for (let round = 0; round < (known ? 2 : 1); round += 1) {
    for (let name = 0; name < names; name += 1) {
      if (isOpen[name] !== 1) continue;
      isOpen[name] = 2;
      const at = columns.bearers[name]!;
      const party = parties[at]!;
      const near = index.near(name, (bearer, nearness) => bearer !== at && mayMeet(party, parties[bearer]!, nearness), known?.isNew[name] === 1 ? { bars, isOpen } : undefined);
      for (let rank = 0; rank < mostNear; rank += 1) nearest[mostNear * name + rank] = rank < near.count ? near.names[rank]! : -1;
      bars[name] = near.bar;
    }
  }
  return { nearest, bars };
}

const notTelling: ReadonlySet<string> = new Set(['domain', 'geonames']);

/** Bodies of two countries, or with two numbers of one register, are two; of two towns, those whose names are less near. */
function mayMeet(one: Party, other: Party, nearness: number): boolean {
  if (one.countries.length > 0 && other.countries.length > 0 && !one.countries.some((country) => other.countries.includes(country))) return false;
  if (nearness < nearEnough && one.towns.length > 0 && other.towns.length > 0 && !one.towns.some((town) => other.towns.includes(town))) return false;
  for (const register in one.ids) if (!notTelling.has(register) && (other.ids[register] ?? one.ids[register]) !== one.ids[register]) return false;
  return true;
}
