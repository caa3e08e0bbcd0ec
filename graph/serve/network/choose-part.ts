import { familyOf, type Family } from '../../model/kinds/index.ts';
import type { Whole } from '../../model/network.ts';
import { homeSides } from '../../model/sides.ts';

/** How many things and ties a picture can hold: beyond that it is neither read nor drawn with pleasure. */
export const mostDrawn = { things: 20_000, ties: 40_000 } as const;

/** Which things and ties of a release a network shows, by their places. */
export type Part = { things: number[]; ties: number[] };

const home: ReadonlySet<string> = new Set(homeSides);
const usualFamilies: ReadonlySet<Family> = new Set<Family>(['Organisation', 'Collaboration', 'Programme']);

/**
 * Returns the part of a release that a network shows; all of it when it fits.
 * First what lies on a side of the home border, then what is tied to that, then the rest: of each the organisations,
 * collaborations and programmes first, and of these those with the most ties. The same release gives the same part.
 */
export function choosePart(whole: Pick<Whole, 'things' | 'ties'>, most: { things: number; ties: number } = mostDrawn): Part {
  const { things, ties } = whole;
  const ranks = rankThings(whole);
  const chosen = [...things.keys()].sort((one, other) => ranks[one]! - ranks[other]! || one - other).slice(0, most.things);
  const isIn = new Uint8Array(things.length);
  for (const thing of chosen) isIn[thing] = 1;
  const between = [...Array(ties.length).keys()].filter((tie) => isIn[ties.from[tie]!] === 1 && isIn[ties.to[tie]!] === 1);
  const rankOf = (tie: number) => Math.max(ranks[ties.from[tie]!]!, ranks[ties.to[tie]!]!);
  const kept = between.length <= most.ties ? between : between.sort((one, other) => rankOf(one) - rankOf(other) || one - other).slice(0, most.ties).sort((one, other) => one - other);
  return { things: chosen.sort((one, other) => one - other), ties: kept };
}

/** A low rank is shown first: nearness to the home border counts most, then the family, then the number of ties. */
function rankThings({ things, ties }: Pick<Whole, 'things' | 'ties'>): Float64Array {
  const isHome = Uint8Array.from(things, ({ side }) => (side !== null && home.has(side) ? 1 : 0));
  const isTied = new Uint8Array(things.length);
  const degrees = new Int32Array(things.length);
  for (let tie = 0; tie < ties.length; tie += 1) {
    const [from, to] = [ties.from[tie]!, ties.to[tie]!];
    degrees[from]! += 1;
    degrees[to]! += 1;
    if (isHome[from]) isTied[to] = 1;
    if (isHome[to]) isTied[from] = 1;
  }
  const least = ties.length * 2 + 1;
  return Float64Array.from(things, ({ kind }, thing) => {
    const distance = isHome[thing] ? 0 : isTied[thing] ? 1 : 2;
    return (2 * distance + (usualFamilies.has(familyOf(kind)) ? 0 : 1)) * least + (least - 1 - degrees[thing]!);
  });
}
