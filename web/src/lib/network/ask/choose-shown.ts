import { chooseThings, coreOf, type Mask } from './choose-things.ts';
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
  const { states, undated } = statesOf(woven, wish, things);
  const focus = wish.focus === null ? undefined : woven.byId.get(wish.focus);
  if (focus !== undefined) return aroundFocus(woven, wish, focus);
  const shown = countShown(woven, things, states, undated);
  if (wish.years !== null || wish.across) dropLonely(shown, things);
  return shown;
}

/** Returns the pairs that a wish lets through between things, as they are drawn, and how many it would let through with a date. */
export function statesOf(woven: Woven, wish: Wish, things: Mask): { states: Uint8Array; undated: number } {
  const { pairs } = woven;
  const core = coreOf(woven, wish.programme);
  const states = new Uint8Array(pairs.one.length);
  let undated = 0;
  for (let pair = 0; pair < states.length; pair += 1) {
    const [one, other] = [pairs.one[pair]!, pairs.other[pair]!];
    if (!things[one] || !things[other] || (wish.across && !pairs.crossing[pair]) || (core && !core.has(one) && !core.has(other))) continue;
    const isDated = relationsOf(pairs, pair).some((relation) => woven.network.ties.start[relation]! > 0);
    if (!isDated) undated += 1;
    states[pair] = isDated || !wish.years ? stateOf(woven, pair, wish.years) : wish.undated ? stateOf(woven, pair, null) : tieState.absent;
  }
  return { states, undated };
}

/** Returns the relations of a pair that may have held in some years; all of them without years. */
export function relationsIn({ network: { ties }, pairs }: Woven, pair: number, years: Wish['years']): Int32Array {
  const relations = relationsOf(pairs, pair);
  return years ? relations.filter((relation) => ties.start[relation]! > 0 && ties.start[relation]! <= years.to && ties.end[relation]! >= years.from) : relations;
}

function stateOf(woven: Woven, pair: number, years: Wish['years']): number {
  const { ties } = woven.network;
  const holding = relationsIn(woven, pair, years);
  if (holding.length === 0) return tieState.absent;
  if (holding.every((relation) => ties.planned[relation] === 1)) return tieState.planned;
  const isSure = holding.some((relation) => (years ? ties.certainFrom[relation]! <= years.to && ties.certainTo[relation]! >= years.from : !ties.over[relation]));
  return isSure ? tieState.stated : tieState.pale;
}

/** A focus shows what lies around it whatever else is asked of things; the rest stays faintly in its place. */
function aroundFocus(woven: Woven, wish: Wish, focus: number): Shown {
  const things = chooseThings(woven, wish);
  things[focus] = 1;
  const { states } = statesOf(woven, wish, things);
  const near = new Uint8Array(woven.size);
  near[focus] = 1;
  let ring = [focus];
  for (let step = 0; step < wish.steps; step += 1) ring = ring.flatMap((thing) => joinNeighbours(woven, states, thing, near));
  const inside = states.map((state, pair) => (near[woven.pairs.one[pair]!] && near[woven.pairs.other[pair]!] ? state : tieState.absent));
  const { undated } = statesOf(woven, wish, near.map((isNear, thing) => isNear & things[thing]!));
  const shown = countShown(woven, near, inside, undated);
  things.forEach((isIn, thing) => {
    if (isIn && !near[thing]) shown.things[thing] = thingState.faint;
  });
  return shown;
}

function joinNeighbours(woven: Woven, states: Uint8Array, thing: number, near: Mask): number[] {
  const joined: number[] = [];
  for (let at = woven.starts[thing]!; at < woven.starts[thing + 1]!; at += 1) {
    const other = woven.neighbours[at]!;
    if (!states[woven.through[at]!] || near[other]) continue;
    near[other] = 1;
    joined.push(other);
  }
  return joined;
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

/** With years, or with nothing but crossings, a thing without a tie says nothing. */
function dropLonely(shown: Shown, things: Mask): void {
  things.forEach((isIn, thing) => {
    if (!isIn || shown.ties[thing]! > 0) return;
    shown.things[thing] = thingState.absent;
    shown.count.things -= 1;
  });
}
