import { mostNames } from './index-parties.ts';
import type { PartyIndex } from './index-parties.ts';
import type { Party } from './party.ts';

/** Two names of two parties that are to be compared: the numbers of the parties, the lesser first, and which names of theirs. */
export type Candidate = { one: number; other: number; oneName: number; otherName: number };

const roomForNames = 16;
/** Two that lie in two towns are one only when their names are whole in each other: what is less near than this is not. */
const nearEnough = 0.5;

/** Returns who may be one, as numbers in order: for each party that is asked, those whose names come nearest to one of its own. Each pair of names once, whoever found the other. */
export function findCandidates(parties: readonly Party[], isAsked: (party: Party) => boolean, { index, columns, read }: PartyIndex): Float64Array {
  const firsts = firstNames(columns.bearers, parties.length);
  let [found, count] = [new Float64Array(4 * parties.length + 16), 0];
  for (const [at, party] of parties.entries()) {
    if (!isAsked(party)) continue;
    for (let name = 0; name < party.names.length && name < mostNames; name += 1) {
      const near = index.near(read(party.names[name]!), at, (bearer, nearness) => bearer !== at && mayMeet(party, parties[bearer]!, nearness));
      if (count + near.count > found.length) found = wider(found);
      for (let rank = 0; rank < near.count; rank += 1, count += 1) {
        const bearer = columns.bearers[near.names[rank]!]!;
        found[count] = candidateOf(parties.length, at, name, bearer, near.names[rank]! - firsts[bearer]!);
      }
    }
  }
  return distinct(found.subarray(0, count).sort());
}

/** Returns the candidate that a number of `findCandidates` stands for. */
export function readCandidate(number: number, parties: number): Candidate {
  const names = number % (roomForNames * roomForNames);
  const pair = (number - names) / (roomForNames * roomForNames);
  return { one: Math.floor(pair / parties), other: pair % parties, oneName: Math.floor(names / roomForNames), otherName: names % roomForNames };
}

function candidateOf(parties: number, at: number, name: number, bearer: number, otherName: number): number {
  const [pair, names] = at < bearer ? [at * parties + bearer, name * roomForNames + otherName] : [bearer * parties + at, otherName * roomForNames + name];
  return pair * roomForNames * roomForNames + names;
}

function firstNames(bearers: Int32Array, parties: number): Int32Array {
  const firsts = new Int32Array(parties);
  for (let name = bearers.length - 1; name >= 0; name -= 1) firsts[bearers[name]!] = name;
  return firsts;
}

function wider(found: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const room = new Float64Array(2 * found.length);
  room.set(found);
  return room;
}

function distinct(sorted: Float64Array): Float64Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at]!;
  return sorted.subarray(0, count);
}

const notTelling: ReadonlySet<string> = new Set(['domain', 'geonames']);

/** Bodies of two countries, or with two numbers of one register, are two; of two towns, those whose names are less near. */
function mayMeet(one: Party, other: Party, nearness: number): boolean {
  if (one.countries.length > 0 && other.countries.length > 0 && !one.countries.some((country) => other.countries.includes(country))) return false;
  if (nearness < nearEnough && one.towns.length > 0 && other.towns.length > 0 && !one.towns.some((town) => other.towns.includes(town))) return false;
  for (const register in one.ids) if (!notTelling.has(register) && (other.ids[register] ?? one.ids[register]) !== one.ids[register]) return false;
  return true;
}
