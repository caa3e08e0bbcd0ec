/** A point of the plane. */
export type Point = { x: number; y: number };

/** Where each side lies, seen from the middle of the picture: as on a map, x to the east and y to the south. */
export const homesOfSides: Readonly<Record<string, Point>> = {
  'hauts-de-france': { x: -0.65, y: 0.5 },
  wallonia: { x: 0.8, y: 0.25 },
  'west-flanders': { x: -0.25, y: -0.8 },
  flanders: { x: 0.4, y: -0.75 },
  brussels: { x: 0.5, y: -0.25 },
  FR: { x: -0.6, y: 0.9 },
  NL: { x: 0.5, y: -1.1 },
  DE: { x: 1.15, y: -0.25 },
  LU: { x: 1.05, y: 0.65 },
  GB: { x: -1.1, y: -0.9 },
};

/** The middle, where what has no side of its own is drawn. */
export const middle: Point = { x: 0, y: 0 };
