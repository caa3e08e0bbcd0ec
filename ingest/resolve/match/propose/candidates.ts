import { mostNear } from './block-index.ts';
import { firstNames } from './index-parties.ts';
import type { Party } from './party.ts';

/** Two parties whose names came near each other, by their numbers, the lesser first, and which names did: each as sixteen times that of the one and that of the other. */
export type Met = { one: number; other: number; names: number[] };

const roomForNames = 16;
const roomForPairs = roomForNames * roomForNames;

/** Goes through the parties whose names came near each other, in the order of the parties, each two once, whoever found the other. */
export function* metParties(parties: readonly Party[], nearest: Int32Array, bearers: Int32Array): Generator<Met> {
  const [firsts, many] = [firstNames(parties), parties.length];
  let [found, count] = [new Float64Array(nearest.length), 0];
  for (let at = 0; at < nearest.length; at += 1) {
    const other = nearest[at]!;
    if (other < 0) continue;
    const name = Math.floor(at / mostNear);
    const [bearer, otherBearer] = [bearers[name]!, bearers[other]!];
    const [written, otherWritten] = [name - firsts[bearer]!, other - firsts[otherBearer]!];
    found[count++] = bearer < otherBearer ? (bearer * many + otherBearer) * roomForPairs + written * roomForNames + otherWritten : (otherBearer * many + bearer) * roomForPairs + otherWritten * roomForNames + written;
  }
  found = found.subarray(0, count).sort();
  for (let at = 0; at < count; ) {
    const pair = Math.floor(found[at]! / roomForPairs);
    const names: number[] = [];
    for (; at < count && Math.floor(found[at]! / roomForPairs) === pair; at += 1) if (found[at] !== found[at - 1]) names.push(found[at]! % roomForPairs);
    yield { one: Math.floor(pair / many), other: pair % many, names };
  }
}

/** Returns the names that a number of `Met` stands for. */
export function namesOf(names: number, one: Party, other: Party): readonly [one: string, other: string] {
  return [one.names[Math.floor(names / roomForNames)]!, other.names[names % roomForNames]!];
}
