import { familyOf, kindNames, type KindName } from '$graph/model/kinds/index.ts';
import { sides } from '$graph/model/sides.ts';
import { circleAround, coreWished, type Narrowing } from './circles.ts';
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

/** Returns the things that a wish lets through by kind, side, programme, theme and money. */
export function chooseThings(woven: Woven, wish: Pick<Wish, 'kinds' | 'sides' | Narrowing>): Mask {
  const kinds = kindsWished(wish.kinds);
  const isWished = woven.network.kinds.map((kind) => Number(kinds.has(kind)));
  const mask = Uint8Array.from(woven.network.things.kind, (kind) => isWished[kind]!);
  const core = coreWished(woven, wish);
  if (core) {
    const circle = circleAround(woven, core);
    mask.forEach((_, thing) => (mask[thing]! &= Number(circle.has(thing))));
    const programme = woven.byId.get(wish.programme ?? '');
    if (programme !== undefined) mask[programme] = 1;
  }
  return wish.sides.length === 0 ? mask : onSides(woven, mask, new Set(wish.sides));
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
