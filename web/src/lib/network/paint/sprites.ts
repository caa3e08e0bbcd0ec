import { elsewhere, sides, type Side } from '$graph/model/sides.ts';
import { corners, shapes, type Shape } from '../picture/outlines.ts';
import { sideWords, type Colours } from './colours.ts';

/** How large a sprite is on its sheet, and how large the mark in it. */
export const sprite = { cell: 64, radius: 16 } as const;

/** Marks below this radius are drawn in their plain hue: a weave would not be seen. */
export const weaveFrom = 5.5;
/** How much is seen of the plain mark of what lies elsewhere: it is the ground from which the sides of the border stand out. */
const bareAlpha = 0.5;

/** Returns the column and row of a sprite: woven ones to the left, plain ones to the right. */
export function cellOf(shape: number, side: number, isWoven: boolean): { column: number; row: number } {
  return { column: shape + (isWoven ? 0 : shapes.length), row: side };
}

/** Returns a sheet with the mark of every shape and side, woven and plain, each on a rim of paper. */
export function drawSprites(colours: Colours): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = 2 * shapes.length * sprite.cell;
  sheet.height = sideWords.length * sprite.cell;
  const brush = sheet.getContext('2d')!;
  sideWords.forEach((side, row) => {
    const hue = colours.sides[side]!;
    const weave = weaveOf(brush, side, hue, colours.paper);
    shapes.forEach((shape, index) => {
      for (const isWoven of [true, false]) {
        const { column } = cellOf(index, row, isWoven);
        brush.setTransform(1, 0, 0, 1, (column + 0.5) * sprite.cell, (row + 0.5) * sprite.cell);
        drawMark(brush, shape, isWoven ? { rim: 11, paper: colours.paper, hue, fill: weave } : { rim: 6, paper: colours.paper, hue, fill: hue, alpha: weave === colours.paper ? bareAlpha : 1 });
      }
    });
  });
  return sheet;
}

function drawMark(brush: CanvasRenderingContext2D, shape: Shape, { rim, paper, hue, fill, alpha = 1 }: { rim: number; paper: string; hue: string; fill: string | CanvasPattern; alpha?: number }): void {
  const outline = new Path2D();
  if (shape === 'circle') outline.arc(0, 0, sprite.radius, 0, 2 * Math.PI);
  else corners[shape].forEach(([x, y]) => outline.lineTo(x * sprite.radius, y * sprite.radius));
  outline.closePath();
  brush.lineJoin = 'round';
  brush.strokeStyle = paper;
  brush.lineWidth = rim;
  brush.stroke(outline);
  brush.globalAlpha = alpha;
  brush.fillStyle = fill;
  brush.fill(outline);
  brush.strokeStyle = hue;
  brush.lineWidth = 4;
  brush.stroke(outline);
  brush.globalAlpha = 1;
}

function weaveOf(brush: CanvasRenderingContext2D, word: string, hue: string, paper: string): string | CanvasPattern {
  const pattern: Side['pattern'] = word in sides ? sides[word as keyof typeof sides].pattern : elsewhere.pattern;
  if (pattern === 'solid') return hue;
  if (pattern === 'none') return paper;
  const tile = document.createElement('canvas');
  tile.width = tile.height = 12;
  const thread = tile.getContext('2d')!;
  thread.fillStyle = paper;
  thread.fillRect(0, 0, 12, 12);
  thread.fillStyle = thread.strokeStyle = hue;
  thread.lineWidth = 4;
  if (pattern === 'stripe') thread.fillRect(0, 3, 12, 6);
  if (pattern === 'dot') thread.fill(new Path2D('M10 6a4 4 0 1 1 -8 0a4 4 0 1 1 8 0'));
  if (pattern === 'hatch' || pattern === 'grid') thread.stroke(new Path2D('M-3 3L3 -3M0 12L12 0M9 15L15 9'));
  if (pattern === 'grid') thread.stroke(new Path2D('M-3 9L3 15M0 0L12 12M9 -3L15 3'));
  return brush.createPattern(tile, 'repeat') ?? hue;
}
