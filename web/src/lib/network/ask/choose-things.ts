import { familyOf, kindNames, type KindName } from '$graph/model/kinds/index.ts';
import { sides } from '$graph/model/sides.ts';
import { usualFamilies, type Wish } from './wish.ts';
import type { Woven } from './woven.ts';

/** A mask over all things or pairs: 1 where it is meant. */
export type Mask = Uint8Array;

/** Returns the kinds that a wish lets through: a kind narrows its family. */
export function kindsWished(words: readonly string[]): ReadonlySet<KindName> {
  const asked = words.length === 0 ? usualFamilies : words;
  const narrowed = new Set(asked.filter((word) => isNarrow(word)).map((word) => familyOf(word as KindName)));
  return new Set(kindNames.filter((kind) => (narrowed.has(familyOf(kind)) ? kind !== familyOf(kind) && asked.includes(kind) : asked.includes(familyOf(kind)))));
}

/** Returns words for kinds without a family that nobody asks for any more: the kinds that narrowed it go with it. */
export function withoutFamily(words: readonly string[], family: string): string[] {
  const kept = words.filter((word) => !isNarrow(word) || familyOf(word as KindName) !== family);
  return kept.length > 0 ? kept : ['none'];
}

/** Returns the word by which a side is asked for: its own, "elsewhere" for other countries, "none" where nobody stated one. */
export function sideWord(side: string | null): string {
  return side === null ? 'none' : side in sides ? side : 'elsewhere';
}

/** Returns the side of a thing, or null. */
export function sideOf({ network }: Woven, thing: number): string | null {
  return network.sides[network.things.side[thing]!] ?? null;
}

/** Returns the kind of a thing. */
export function kindOf({ network }: Woven, thing: number): KindName {
  return network.kinds[network.things.kind[thing]!]!;
}

/** Returns the things that a wish lets through by kind, side and programme. */
export function chooseThings(woven: Woven, wish: Pick<Wish, 'kinds' | 'sides' | 'programme'>): Mask {
  const kinds = kindsWished(wish.kinds);
  const byKind = Uint8Array.from({ length: woven.size }, (_, thing) => Number(kinds.has(kindOf(woven, thing))));
  const core = coreOf(woven, wish.programme);
  const circle = core && circleAround(woven, core);
  if (circle) byKind.forEach((_, thing) => (byKind[thing]! &= Number(circle.has(thing))));
  if (circle) byKind[woven.byId.get(wish.programme!)!] = 1;
  return wish.sides.length === 0 ? byKind : onSides(woven, byKind, new Set(wish.sides));
}

/** Returns a programme and what it carries; null when none is asked for. */
export function coreOf(woven: Woven, programme: string | null): ReadonlySet<number> | null {
  const start = programme === null ? undefined : woven.byId.get(programme);
  if (start === undefined) return null;
  const core = new Set<number>();
  const waiting = [start];
  for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) {
    if (core.has(thing)) continue;
    core.add(thing);
    if (woven.families[thing] !== 'Programme') continue;
    for (let at = woven.starts[thing]!; at < woven.starts[thing + 1]!; at += 1) {
      const other = woven.neighbours[at]!;
      if (isCarried(woven, thing, other, woven.through[at]!)) waiting.push(other);
    }
  }
  return core;
}

/** What a programme carries: what it funds, runs, selects or labels together, and what is a part of it; never what it is itself a part of. */
function isCarried({ families, network, pairs }: Woven, programme: number, other: number, pair: number): boolean {
  if (!['Collaboration', 'Call', 'Instrument', 'Programme'].includes(families[other]!)) return false;
  const relations = pairs.relations.subarray(pairs.offsets[pair], pairs.offsets[pair + 1]);
  return relations.some((relation) => {
    const isUpward = network.predicates[network.ties.predicate[relation]!] === 'PART_OF';
    return isUpward ? network.ties.from[relation] === other : network.ties.from[relation] === programme || families[other] !== 'Programme';
  });
}

/** Returns what a programme carries with all that is tied to it. */
export function circleAround(woven: Woven, core: ReadonlySet<number>): ReadonlySet<number> {
  const circle = new Set(core);
  for (const thing of core) for (let at = woven.starts[thing]!; at < woven.starts[thing + 1]!; at += 1) circle.add(woven.neighbours[at]!);
  return circle;
}

/** What has no side of its own, such as a project of two sides, stays where it is tied to something that stays. */
function onSides(woven: Woven, mask: Mask, wished: ReadonlySet<string>): Mask {
  const kept = mask.map((isIn, thing) => Number(isIn === 1 && wished.has(sideWord(sideOf(woven, thing)))));
  const own = kept.slice();
  mask.forEach((isIn, thing) => {
    if (!isIn || own[thing] || sideOf(woven, thing) !== null) return;
    const near = woven.neighbours.subarray(woven.starts[thing], woven.starts[thing + 1]);
    if (woven.families[thing] !== 'Organisation' && near.some((other) => own[other] === 1)) kept[thing] = 1;
  });
  return kept;
}

function isNarrow(word: string): boolean {
  return kindNames.some((kind) => kind === word && familyOf(kind) !== kind);
}
