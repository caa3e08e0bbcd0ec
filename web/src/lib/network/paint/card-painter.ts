import type { Shown } from '../ask/choose-shown.ts';
import { sharesOf, sideWords, type Colours } from './colours.ts';
import { bindColumns, linkProgram, type Column, type Program } from './programs.ts';
import { faintAlpha, fineMarks, strengthAt, strokes, type Painter, type Scene, type View } from './scene.ts';
import { markShader, tieShader } from './shaders.ts';
import { shapes } from '../picture/outlines.ts';
import { drawSprites, sprite, weaveFrom } from './sprites.ts';

/** Returns a painter on the graphics card, or null where there is none: every tie and mark is one instance, so that a move costs two calls whatever their number. */
export function cardPainter(canvas: HTMLCanvasElement, scene: Scene, first: Colours): Painter | null {
  const card = hasCard() ? canvas.getContext('webgl2', { antialias: false, premultipliedAlpha: true }) : null;
  if (!card) return null;
  const ties = linkProgram(card, tieShader, [0, -1, 0, 1, 1, -1, 1, 1]);
  const marks = linkProgram(card, markShader, [-1, -1, -1, 1, 1, -1, 1, 1]);
  const tieCount = scene.woven.pairs.one.length;
  const columns = columnsOf(card, scene, ties, marks);
  let colours = first;
  let before: Shown | null = null;
  const texture = card.createTexture();
  takeSprites(card, texture, colours);
  return {
    isQuick: true,
    show(next) {
      columns.ties.fill(paired((pair) => before?.pairs[pair] ?? 0, (pair) => next.pairs[pair]!, tieCount));
      columns.things.fill(paired((at) => before?.things[scene.order[at]!] ?? 0, (at) => next.things[scene.order[at]!]!, scene.order.length));
      before = next;
    },
    recolour(next) {
      colours = next;
      takeSprites(card, texture, next);
    },
    paint(view) {
      card.viewport(0, 0, canvas.width, canvas.height);
      card.clearColor(0, 0, 0, 0);
      card.clear(card.COLOR_BUFFER_BIT);
      card.enable(card.BLEND);
      card.blendFunc(card.ONE, card.ONE_MINUS_SRC_ALPHA);
      drawTies(card, ties, view, colours, tieCount);
      drawMarks(card, marks, view, scene.order.length);
    },
    close: () => card.getExtension('WEBGL_lose_context')?.loseContext(),
  };
}

/** Tells a graphics card from a processor that imitates one: the flat painter is three times as quick as that (measured 2026-11, SwiftShader). */
function hasCard(): boolean {
  const card = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (!card) return false;
  const known = card.getExtension('WEBGL_debug_renderer_info');
  const name = String(card.getParameter(known ? known.UNMASKED_RENDERER_WEBGL : card.RENDERER));
  card.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

function columnsOf(card: WebGL2RenderingContext, scene: Scene, ties: Program, marks: Program): { ties: Column; things: Column } {
  const { pairs, network } = scene.woven;
  const { x, y } = network.things;
  bindColumns(card, ties, 'ends', 4, Float32Array.from({ length: pairs.one.length * 4 }, (_, at) => endOf(at, pairs, x, y)));
  bindColumns(card, ties, 'crossing', 1, pairs.crossing);
  bindColumns(card, marks, 'place', 2, placesOf(scene));
  bindColumns(card, marks, 'mark', 3, Float32Array.from([...scene.order].flatMap((thing) => [scene.shapes[thing]!, scene.sides[thing]!, scene.radii[thing]!])));
  return { ties: bindColumns(card, ties, 'states', 2, new Uint8Array(pairs.one.length * 2)), things: bindColumns(card, marks, 'states', 2, new Uint8Array(scene.order.length * 2)) };
}

function endOf(at: number, { one, other }: Scene['woven']['pairs'], x: number[], y: number[]): number {
  const thing = (at % 4 < 2 ? one : other)[Math.floor(at / 4)]!;
  return at % 2 === 0 ? x[thing]! : y[thing]!;
}

function placesOf({ order, woven }: Scene): Float32Array {
  const { x, y } = woven.network.things;
  return Float32Array.from([...order].flatMap((thing) => [x[thing]!, y[thing]!]));
}

function paired(before: (at: number) => number, now: (at: number) => number, count: number): Uint8Array {
  return Uint8Array.from({ length: count * 2 }, (_, at) => (at % 2 === 0 ? before(at >> 1) : now(at >> 1)));
}

function takeSprites(card: WebGL2RenderingContext, texture: WebGLTexture, colours: Colours): void {
  card.bindTexture(card.TEXTURE_2D, texture);
  card.pixelStorei(card.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  card.texImage2D(card.TEXTURE_2D, 0, card.RGBA, card.RGBA, card.UNSIGNED_BYTE, drawSprites(colours));
  card.generateMipmap(card.TEXTURE_2D);
  card.texParameteri(card.TEXTURE_2D, card.TEXTURE_MIN_FILTER, card.LINEAR_MIPMAP_LINEAR);
}

function lookThrough(card: WebGL2RenderingContext, program: Program, { camera, room, density, share }: View): void {
  card.useProgram(program.program);
  card.bindVertexArray(program.columns);
  card.uniform2f(program.at('middle'), camera.x, camera.y);
  card.uniform2f(program.at('room'), room.width * density, room.height * density);
  card.uniform1f(program.at('scale'), camera.scale * density);
  card.uniform1f(program.at('share'), share);
}

function drawTies(card: WebGL2RenderingContext, program: Program, view: View, colours: Colours, count: number): void {
  const strength = strengthAt(view.zoom);
  const { within, across, planned, pale } = strokes;
  lookThrough(card, program, view);
  card.uniform2f(program.at('widths'), within.width * strength * view.density, across.width * strength * view.density);
  card.uniform2f(program.at('alphas'), view.alpha * Math.min(1, within.alpha * strength), view.alpha * Math.min(1, across.alpha * strength));
  card.uniform3f(program.at('dash'), planned.dash * view.density, planned.gap * view.density, pale);
  card.uniform3f(program.at('ink'), ...sharesOf(colours.ink));
  card.uniform3f(program.at('accent'), ...sharesOf(colours.crossing));
  card.drawArraysInstanced(card.TRIANGLE_STRIP, 0, 4, count);
}

function drawMarks(card: WebGL2RenderingContext, program: Program, view: View, count: number): void {
  lookThrough(card, program, view);
  card.uniform4f(program.at('sheet'), 1 / (2 * shapes.length), 1 / sideWords.length, 0, 0);
  card.uniform4f(program.at('size'), view.growth * view.density, weaveFrom * view.density, shapes.length, sprite.cell / 2 / sprite.radius);
  card.uniform1f(program.at('faint'), faintAlpha);
  card.uniform3f(program.at('fine'), fineMarks.full, fineMarks.least, fineMarks.alpha);
  card.uniform1f(program.at('density'), view.density);
  card.drawArraysInstanced(card.TRIANGLE_STRIP, 0, 4, count);
}
