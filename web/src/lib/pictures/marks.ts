import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from 'd3';
import { kinds, type KindName } from '$graph/model/kinds/index.ts';
import { sides } from '$graph/model/sides.ts';

// Shapes of one area do not look of one size: those with points reach further and are drawn smaller.
const shares = { circle: 1, square: 1, diamond: 0.85, triangle: 0.85, star: 0.62, wye: 0.8, cross: 0.9 } as const;

const symbols = { circle: symbolCircle, square: symbolSquare, diamond: symbolDiamond, triangle: symbolTriangle, star: symbolStar, wye: symbolWye, cross: symbolCross } as const;

/** Returns the outline of the mark of a kind, centred on the origin, of about the given area. */
export function outlineOf(kind: KindName, area: number): string {
  const { shape } = kinds[kind];
  return symbol(symbols[shape], area * shares[shape])() ?? '';
}

/** Returns the style class that gives the hue and the weave of a side; what lies elsewhere shares one. */
export function sideClass(side: string | null): string {
  return side !== null && side in sides ? `side-${side}` : 'side-elsewhere';
}

/** Returns the sides that occur, in the order of the model, then other countries by code, then what has none. */
export function orderSides(found: Iterable<string | null>): (string | null)[] {
  const known: string[] = Object.keys(sides);
  const rank = (side: string | null) => (side === null ? Infinity : known.includes(side) ? known.indexOf(side) : known.length);
  return [...new Set(found)].sort((one, two) => rank(one) - rank(two) || (one ?? '').localeCompare(two ?? ''));
}

/** Returns counted sides in the order of the model, then other countries, those with the most first. */
export function orderCounted<Counted extends { value: string; count: number }>(found: Counted[]): Counted[] {
  const known: string[] = Object.keys(sides);
  const rank = ({ value }: Counted) => (known.includes(value) ? known.indexOf(value) : known.length);
  return [...found].sort((one, two) => rank(one) - rank(two) || two.count - one.count || (one.value < two.value ? -1 : 1));
}
