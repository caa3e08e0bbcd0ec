import { tieState } from './choose-shown.ts';
import type { Mask } from './choose-things.ts';
import { isAlone } from './offers.ts';
import { thingNamed } from './thing-named.ts';
import type { Corner, Wish } from './wish.ts';
import type { Woven } from './woven.ts';

/** What a wish looks at closely: some things, and of the ties between them all or those of a way alone. */
export type Near = { things: Mask; ties: (pair: number) => boolean };

/** The shortest ways between two things: how many steps they take, how many there are, and how far each thing on one of them is from their start. */
export type Ways = { steps: number; count: number; from: number; to: number; far: ReadonlyMap<number, number> };

/** Returns what a wish looks at closely among some things and pairs: what lies around its focus, the ways from there to another thing, or what was picked; null when it looks at the whole. */
export function nearWished(woven: Woven, wish: Wish, things: Mask, states: Uint8Array): Near | null {
  const focus = woven.byId.get(wish.focus ?? '');
  const ways = waysWished(woven, wish, states);
  if (ways) return onWays(woven, ways);
  if (focus !== undefined) return { things: around(woven, focus, wish.steps, states), ties: () => true };
  if (!isAlone(wish)) return null;
  return { things: selected(woven, wish, things), ties: () => true };
}

/** Returns the shortest ways from the focus of a wish to where it wants to go, by the ties that are let through; null when it wants to go nowhere, and of no steps when there is no way. */
export function waysWished(woven: Woven, wish: Wish, states: Uint8Array): Ways | null {
  const from = woven.byId.get(wish.focus ?? '');
  const to = wish.to === null ? null : thingNamed(woven, wish.to);
  if (from === undefined || to === null || from === to) return null;
  const [ahead, back] = [distances(woven, from, states), distances(woven, to, states)];
  const steps = ahead[to]!;
  if (steps < 0) return { steps: 0, count: 0, from, to, far: new Map([[from, 0], [to, 0]]) };
  const on = [...ahead.keys()].filter((thing) => ahead[thing]! >= 0 && back[thing]! >= 0 && ahead[thing]! + back[thing]! === steps).sort((one, other) => ahead[one]! - ahead[other]! || one - other);
  const far = new Map(on.map((thing) => [thing, ahead[thing]!]));
  const counts = new Map([[from, 1]]);
  for (const thing of on) for (const other of neighboursBy(woven, thing, states)) if (far.get(other) === far.get(thing)! + 1) counts.set(other, (counts.get(other) ?? 0) + (counts.get(thing) ?? 0));
  return { steps, count: counts.get(to)!, from, to, far };
}

function onWays(woven: Woven, { far }: Ways): Near {
  const things = new Uint8Array(woven.size);
  for (const thing of far.keys()) things[thing] = 1;
  const { one, other } = woven.pairs;
  return { things, ties: (pair) => Math.abs((far.get(one[pair]!) ?? NaN) - (far.get(other[pair]!) ?? NaN)) === 1 };
}

function around(woven: Woven, focus: number, steps: number, states: Uint8Array): Mask {
  const near = new Uint8Array(woven.size);
  near[focus] = 1;
  let ring = [focus];
  for (let step = 0; step < steps; step += 1) {
    const next: number[] = [];
    for (const thing of ring) {
      for (const other of neighboursBy(woven, thing, states)) {
        if (near[other]) continue;
        near[other] = 1;
        next.push(other);
      }
    }
    ring = next;
  }
  return near;
}

/** Picks stay whatever else is asked; an area has of what lies in it what is asked for. */
function selected(woven: Woven, { picks, area }: Wish, things: Mask): Mask {
  const { x, y } = woven.network.things;
  const near = area === null ? new Uint8Array(woven.size) : things.map((isIn, thing) => isIn & Number(isInside(area, x[thing]!, y[thing]!)));
  for (const pick of picks) if (woven.byId.has(pick)) near[woven.byId.get(pick)!] = 1;
  return near;
}

/** Says whether a place lies inside an area: a line from it to the right crosses the rim an odd number of times. */
export function isInside(area: readonly Corner[], x: number, y: number): boolean {
  let isIn = false;
  area.forEach(([left, top], corner) => {
    const [right, bottom] = area[(corner + 1) % area.length]!;
    if (top > y !== bottom > y && x < ((right - left) * (y - top)) / (bottom - top) + left) isIn = !isIn;
  });
  return isIn;
}

function distances(woven: Woven, from: number, states: Uint8Array): Int32Array {
  const far = new Int32Array(woven.size).fill(-1);
  far[from] = 0;
  const waiting = [from];
  for (let at = 0; at < waiting.length; at += 1) {
    for (const other of neighboursBy(woven, waiting[at]!, states)) {
      if (far[other]! >= 0) continue;
      far[other] = far[waiting[at]!]! + 1;
      waiting.push(other);
    }
  }
  return far;
}

function neighboursBy({ starts, neighbours, through }: Woven, thing: number, states: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = starts[thing]!; at < starts[thing + 1]!; at += 1) if (states[through[at]!] !== tieState.absent) found.push(neighbours[at]!);
  return found;
}
