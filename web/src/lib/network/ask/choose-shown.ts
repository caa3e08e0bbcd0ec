import { chooseThings, type Mask } from './choose-things.ts';
import { coreWished } from './circles.ts';
import { nearWished, type Near } from './near.ts';
import type { Wish } from './wish.ts';
import { relationsOf, type Woven } from './woven.ts';

/** How a pair is drawn: not at all, as stated, as planned, or pale, because it is over or may be. */
export const tieState = { absent: 0, stated: 1, planned: 2, pale: 3 } as const;

/** How a thing is drawn: not at all, in full, or faintly, because it lies beyond the focus. */
export const thingState = { absent: 0, shown: 1, faint: 2 } as const;

/** What the map shows of a network, and how much of it. */
export type Shown = {
  things: Uint8Array;
  pairs: Uint8Array;
  /** How many ties of each thing are shown, and how many of them cross a border. */
  ties: Uint32Array;
  across: Uint32Array;
  count: { things: number; ties: number; across: number; planned: number; pale: number };
  /** Ties without any date that the wish would let through otherwise. */
  undated: number;
};

/** Returns what a wish shows of a network. */
export function chooseShown(woven: Woven, wish: Wish): Shown {
  const things = chooseThings(woven, wish);
  const focus = woven.byId.get(wish.focus ?? '');
  for (const kept of [focus, ...wish.picks.map((pick) => woven.byId.get(pick))]) if (kept !== undefined) things[kept] = 1;
  const { states, undated } = statesOf(woven, wish, things);
  const near = nearWished(woven, wish, things, states);
  if (near) return closeUp(woven, wish, things, states, near);
  const shown = countShown(woven, things, states, undated);
  if (wish.years !== null || wish.said !== null || wish.across) dropBelow(shown, 1);
  return wish.least === 0 ? shown : onlyTied(woven, wish, shown);
}

/** Returns the pairs that a wish lets through between things, as they are drawn, and how many without a date it would let through with one. */
export function statesOf(woven: Woven, wish: Wish, things: Mask): { states: Uint8Array; undated: number } {
  const { pairs, network: { ties } } = woven;
  const core = coreWished(woven, wish);
  const states = new Uint8Array(pairs.one.length);
  let undated = 0;
  for (let pair = 0; pair < states.length; pair += 1) {
    const [one, other] = [pairs.one[pair]!, pairs.other[pair]!];
    if (!things[one] || !things[other] || (wish.across && !pairs.crossing[pair]) || (core && !core.has(one) && !core.has(other))) continue;
    let isDated = false;
    for (let at = pairs.offsets[pair]!; at < pairs.offsets[pair + 1]!; at += 1) isDated ||= ties.start[pairs.relations[at]!]! > 0;
    if (!isDated) undated += 1;
    states[pair] = isDated || !wish.years ? stateOf(woven, pair, wish.years) : wish.undated ? stateOf(woven, pair, null) : tieState.absent;
  }
  return { states, undated };
}

/** Returns the relations of a pair that may have held in some years; all of them without years. */
export function relationsIn({ network: { ties }, pairs }: Woven, pair: number, years: Wish['years']): Int32Array {
  const relations = relationsOf(pairs, pair);
  return years ? relations.filter((relation) => mayHold(ties, relation, years)) : relations;
}

function stateOf({ network: { ties }, pairs }: Woven, pair: number, years: Wish['years']): number {
  let [isPlanned, isStated, isSure] = [false, false, false];
  for (let at = pairs.offsets[pair]!; at < pairs.offsets[pair + 1]!; at += 1) {
    const relation = pairs.relations[at]!;
    if (years && !mayHold(ties, relation, years)) continue;
    if (ties.planned[relation] === 1) isPlanned = true;
    else isStated = true;
    isSure ||= years ? ties.certainFrom[relation]! <= years.to && ties.certainTo[relation]! >= years.from : !ties.over[relation];
  }
  if (!isPlanned && !isStated) return tieState.absent;
  if (!isStated) return tieState.planned;
  return isSure ? tieState.stated : tieState.pale;
}

function mayHold(ties: Woven['network']['ties'], relation: number, years: NonNullable<Wish['years']>): boolean {
  return ties.start[relation]! > 0 && ties.start[relation]! <= years.to && ties.end[relation]! >= years.from;
}

/** What is looked at closely is shown in full whatever becomes of its ties; the rest stays faintly in its place. */
function closeUp(woven: Woven, wish: Wish, things: Mask, states: Uint8Array, near: Near): Shown {
  const { one, other } = woven.pairs;
  const inside = states.map((state, pair) => (near.things[one[pair]!] && near.things[other[pair]!] && near.ties(pair) ? state : tieState.absent));
  const { undated } = statesOf(woven, wish, near.things.map((isNear, thing) => isNear & things[thing]!));
  const shown = countShown(woven, near.things, inside, undated);
  things.forEach((isIn, thing) => {
    if (isIn && !near.things[thing]) shown.things[thing] = thingState.faint;
  });
  return shown;
}

/** What has fewer ties than are asked for is left out, with those ties. */
function onlyTied(woven: Woven, wish: Wish, all: Shown): Shown {
  dropBelow(all, wish.least);
  const { states, undated } = statesOf(woven, wish, all.things);
  return countShown(woven, all.things, states, undated);
}

function countShown({ pairs, size }: Woven, things: Mask, states: Uint8Array, undated: number): Shown {
  const shown: Shown = { things: things.slice(), pairs: states, ties: new Uint32Array(size), across: new Uint32Array(size), count: { things: things.reduce((sum, one) => sum + one, 0), ties: 0, across: 0, planned: 0, pale: 0 }, undated };
  states.forEach((state, pair) => {
    if (state === tieState.absent) return;
    const crosses = pairs.crossing[pair]!;
    shown.count.ties += 1;
    shown.count.across += crosses;
    if (state === tieState.planned) shown.count.planned += 1;
    if (state === tieState.pale) shown.count.pale += 1;
    for (const end of [pairs.one[pair]!, pairs.other[pair]!]) {
      shown.ties[end]! += 1;
      shown.across[end]! += crosses;
    }
  });
  return shown;
}

/** What has fewer ties than so many says nothing. */
function dropBelow(shown: Shown, least: number): void {
  shown.things.forEach((isIn, thing) => {
    if (!isIn || shown.ties[thing]! >= least) return;
    shown.things[thing] = thingState.absent;
    shown.count.things -= 1;
  });
}
