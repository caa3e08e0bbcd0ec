/** Squares within squares around points, each with the mass and centre of what it holds (Barnes & Hut 1986). */
export type QuadTree = {
  cells: number;
  children: Int32Array;
  /** The point that a square alone holds; -1 for one that has been divided. */
  point: Int32Array;
  mass: Float64Array;
  x: Float64Array;
  y: Float64Array;
  width: Float64Array;
};

const deepest = 20;

/** Returns an empty tree with room for so many points. */
export function emptyTree(points: number): QuadTree {
  const room = (deepest + 2) * points;
  return { cells: 0, children: new Int32Array(4 * room), point: new Int32Array(room), mass: new Float64Array(room), x: new Float64Array(room), y: new Float64Array(room), width: new Float64Array(room) };
}

/** Fills a tree with points, in their own order. */
export function fillTree(tree: QuadTree, x: Float64Array, y: Float64Array, mass: Float64Array): void {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < x.length; index += 1) {
    left = Math.min(left, x[index]!);
    right = Math.max(right, x[index]!);
    top = Math.min(top, y[index]!);
    bottom = Math.max(bottom, y[index]!);
  }
  const width = Math.max(right - left, bottom - top, 1e-9);
  tree.cells = 0;
  if (x.length > 0) newCell(tree, 0, x, y, mass, width);
  for (let index = 1; index < x.length; index += 1) insert(tree, index, x, y, mass, (left + right) / 2, (top + bottom) / 2);
  for (let cell = 0; cell < tree.cells; cell += 1) {
    tree.x[cell]! /= tree.mass[cell]!;
    tree.y[cell]! /= tree.mass[cell]!;
  }
}

function insert(tree: QuadTree, index: number, x: Float64Array, y: Float64Array, mass: Float64Array, middleX: number, middleY: number): void {
  let [cell, centreX, centreY] = [0, middleX, middleY];
  for (let depth = 0; ; depth += 1) {
    const half = tree.width[cell]! / 2;
    const resident = tree.point[cell]!;
    if (resident >= 0 && depth < deepest) {
      tree.point[cell] = -1;
      const quarter = (x[resident]! >= centreX ? 1 : 0) + (y[resident]! >= centreY ? 2 : 0);
      tree.children[4 * cell + quarter] = newCell(tree, resident, x, y, mass, half);
    }
    tree.mass[cell]! += mass[index]!;
    tree.x[cell]! += mass[index]! * x[index]!;
    tree.y[cell]! += mass[index]! * y[index]!;
    if (tree.point[cell]! >= 0) return;
    const isRight = x[index]! >= centreX;
    const isLow = y[index]! >= centreY;
    const place = 4 * cell + (isRight ? 1 : 0) + (isLow ? 2 : 0);
    const child = tree.children[place]!;
    if (child < 0) {
      tree.children[place] = newCell(tree, index, x, y, mass, half);
      return;
    }
    centreX += isRight ? half / 2 : -half / 2;
    centreY += isLow ? half / 2 : -half / 2;
    cell = child;
  }
}

function newCell(tree: QuadTree, index: number, x: Float64Array, y: Float64Array, mass: Float64Array, width: number): number {
  const cell = tree.cells++;
  tree.children.fill(-1, 4 * cell, 4 * cell + 4);
  tree.point[cell] = index;
  tree.mass[cell] = mass[index]!;
  tree.x[cell] = mass[index]! * x[index]!;
  tree.y[cell] = mass[index]! * y[index]!;
  tree.width[cell] = width;
  return cell;
}
