import type { Family, KindName } from '$graph/model/kinds/index.ts';
import type { Shown } from './choose-shown.ts';
import { circleAround, coreOfProgramme } from './circles.ts';
import { kindOf, sideOf, sideWord } from './choose-things.ts';
import { usualFamilies, type Wish } from './wish.ts';
import type { Woven } from './woven.ts';

/** A programme that the map can be narrowed to, and how many things belong to it. */
export type ProgrammeOffer = { id: string; name: string; count: number };

/** Returns how many things there are of each kind and family. */
export function countKinds(woven: Woven): { kinds: Map<KindName, number>; families: Map<Family, number> } {
  const kinds = new Map<KindName, number>();
  const families = new Map<Family, number>();
  woven.families.forEach((family, thing) => {
    families.set(family, (families.get(family) ?? 0) + 1);
    kinds.set(kindOf(woven, thing), (kinds.get(kindOf(woven, thing)) ?? 0) + 1);
  });
  return { kinds, families };
}

/** Returns the words of the sides that occur. */
export function sidesOffered(woven: Woven): string[] {
  return [...new Set(Array.from({ length: woven.size }, (_, thing) => sideWord(sideOf(woven, thing))))];
}

const offered = new WeakMap<Woven, ProgrammeOffer[]>();

/** Returns the programmes that carry something, by name, with how many things of the usual kinds belong to each; worked out once for a network. */
export function programmesOf(woven: Woven): ProgrammeOffer[] {
  const known = offered.get(woven) ?? findProgrammes(woven);
  offered.set(woven, known);
  return known;
}

function findProgrammes(woven: Woven): ProgrammeOffer[] {
  const { id, name } = woven.network.things;
  const programmes = [...woven.families.keys()].filter((thing) => woven.families[thing] === 'Programme');
  const offers = programmes.map((thing) => {
    const core = coreOfProgramme(woven, id[thing]!)!;
    const circle = core.size > 1 ? circleAround(woven, core) : core;
    return { thing, count: [...circle].filter((one) => usualFamilies.includes(woven.families[one]!)).length };
  });
  return offers.filter(({ count }) => count > 2).map(({ thing, count }) => ({ id: id[thing]!, name: name[thing]!, count }));
}

/** Returns how many parts of a wish narrow what is shown. */
export function countFilters(wish: Wish): number {
  return [wish.kinds.length > 0, wish.sides.length > 0, wish.programme !== null, wish.theme !== null, wish.euro > 0, wish.least > 0, wish.across].filter(Boolean).length;
}

/** Says whether anything is asked of the map beyond how it opens. */
export function isFiltered(wish: Wish): boolean {
  return countFilters(wish) > 0 || wish.years !== null || wish.said !== null || wish.focus !== null || isSelected(wish);
}

/** Says whether some things were picked, one by one or by an area. */
export function isSelected(wish: Wish): boolean {
  return wish.picks.length > 0 || wish.area !== null;
}

/** Says whether nothing but what was picked is shown. */
export function isAlone(wish: Wish): boolean {
  return wish.area !== null || (wish.alone && wish.picks.length > 0);
}

/** Returns the kinds of what is shown in full, in the order of the model. */
export function kindsShown({ network }: Woven, shown: Shown): KindName[] {
  const seen = new Uint8Array(network.kinds.length);
  shown.things.forEach((state, thing) => (seen[network.things.kind[thing]!]! |= Number(state === 1)));
  return network.kinds.filter((_, kind) => seen[kind] === 1);
}
