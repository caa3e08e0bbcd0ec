import { familyOf } from '$graph/model/kinds/index.ts';
import { kindOf } from '../network/ask/choose-things.ts';
import type { Woven } from '../network/ask/woven.ts';

const numbered = /^(\d+(st|nd|rd|th|de|ste|er|re|e|eme)?)$/;
const ofEditions: ReadonlySet<string> = new Set(['edition', 'editie']);
const ofFestivals: ReadonlySet<string> = new Set(['festival']);

/** Returns the editions and parts of something that is done together: what is stated as a part of it, and events that bear its name with a number or a year. */
export function editionsOf(woven: Woven, thing: number): number[] {
  if (woven.families[thing] !== 'Collaboration') return [];
  const found = new Set([thing]);
  if (kindOf(woven, thing) === 'Event') for (const edition of namedAfter(woven, thing)) found.add(edition);
  for (const whole of found) for (const part of partsOf(woven, whole)) found.add(part);
  found.delete(thing);
  return [...found].sort((one, other) => one - other);
}

function partsOf({ families, network: { predicates, ties }, pairs, starts, neighbours, through }: Woven, whole: number): number[] {
  const partOf = predicates.indexOf('PART_OF');
  const found: number[] = [];
  for (let at = starts[whole]!; at < starts[whole + 1]!; at += 1) {
    const [other, pair] = [neighbours[at]!, through[at]!];
    const relations = pairs.relations.subarray(pairs.offsets[pair], pairs.offsets[pair + 1]);
    if (families[other] === 'Collaboration' && relations.some((relation) => ties.predicate[relation] === partOf && ties.to[relation] === whole)) found.push(other);
  }
  return found;
}

/** Where one of two names calls it a festival and the other does not, somebody must have been in both: a town has a festival, and years of its own. */
function namedAfter(woven: Woven, series: number): number[] {
  const { name, kind } = woven.network.things;
  const own = wordsOf(name[series]!);
  if (own.some((word) => numbered.test(word))) return [];
  const [whole, short] = [keyOf(own), keyOf(own, ofFestivals)];
  if (short === '') return [];
  return [...name.keys()].filter((thing) => {
    if (thing === series || kind[thing] !== kind[series]) return false;
    const words = wordsOf(name[thing]!);
    if (!words.some((word) => numbered.test(word))) return false;
    return keyOf(words) === whole || (keyOf(words, ofFestivals) === short && shareBody(woven, series, thing));
  });
}

function shareBody(woven: Woven, one: number, other: number): boolean {
  const bodies = (thing: number) => [...woven.neighbours.subarray(woven.starts[thing], woven.starts[thing + 1])].filter((body) => familyOf(kindOf(woven, body)) === 'Organisation');
  const known = new Set(bodies(one));
  return bodies(other).some((body) => known.has(body));
}

function wordsOf(name: string): string[] {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}@]+/gu) ?? [];
}

function keyOf(words: readonly string[], besides: ReadonlySet<string> = new Set()): string {
  return words.filter((word) => !numbered.test(word) && !ofEditions.has(word) && !besides.has(word)).join(' ');
}
