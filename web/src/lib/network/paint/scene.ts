import { kinds } from '$graph/model/kinds/index.ts';
import type { Shown } from '../ask/choose-shown.ts';
import { kindOf, sideOf, sideWord } from '../ask/choose-things.ts';
import type { Woven } from '../ask/woven.ts';
import type { Camera, Room } from '../picture/camera.ts';
import { sideWords, type Colours } from './colours.ts';
import { shapes } from '../picture/outlines.ts';
import { radiiOf } from '../picture/sizes.ts';

/** What never changes while a network is on the screen: which mark each thing has, how large it is, and which comes first. */
export type Scene = { woven: Woven; shapes: Uint8Array; sides: Uint8Array; radii: Float32Array; order: Int32Array };

/** What draws ties and marks. */
export type Painter = {
  /** Whether it paints well within a frame. */
  isQuick: boolean;
  /** Takes what is shown from now on. */
  show(shown: Shown): void;
  /** Draws it as the camera sees it; a share below 1 is on the way from what was shown before. */
  paint(view: View): void;
  recolour(colours: Colours): void;
  close(): void;
};

/** One look at the picture: where from, how large, how fine the screen, how much larger the marks, how much the ties let through, how far the last change has come, and whether some things stand out while the rest is faint. */
export type View = { camera: Camera; room: Room; density: number; zoom: number; growth: number; alpha: number; share: number; isCloseUp: boolean };

/** How ties are drawn: their width in pixels and how much they let through, within a side and across a border. */
export const strokes = { within: { width: 0.9, alpha: 0.34 }, across: { width: 1.25, alpha: 0.52 }, pale: 0.4, planned: { dash: 5, gap: 4 } } as const;

const usualTies = 2_500;

/** How much of a thing beyond the focus is seen. */
export const faintAlpha = 0.16;

/** From which radius on a mark is seen in full, and how much of the smallest is: from afar the many are a shade, and the strong stand out. */
export const fineMarks = { full: 2.4, least: 0.9, alpha: 0.38 } as const;

/** Returns how much of a mark of a radius is seen. */
export function presenceOf(radius: number): number {
  const share = Math.max(0, Math.min(1, (radius - fineMarks.least) / (fineMarks.full - fineMarks.least)));
  return fineMarks.alpha + (1 - fineMarks.alpha) * share;
}

/** Returns how much stronger ties are drawn at a zoom: from afar they would cover one another. */
export function strengthAt(zoom: number): number {
  return Math.max(0.85, Math.min(1.45, zoom ** 0.22));
}

/** Returns how much ties let through, beside how they are drawn in a usual picture: thousands in one place would be a blot. */
export function alphaAt(ties: number, zoom: number): number {
  return Math.max(0.12, Math.min(1, (usualTies / Math.max(1, ties)) ** 0.75 * zoom));
}

/** Returns what never changes of a picture: marks with many ties lie beneath those with few. */
export function sceneOf(woven: Woven): Scene {
  const things = Array.from({ length: woven.size }, (_, thing) => thing);
  const word = (thing: number) => sideWord(sideOf(woven, thing));
  const radii = radiiOf(woven);
  return {
    woven,
    shapes: Uint8Array.from(things, (thing) => shapes.indexOf(kinds[kindOf(woven, thing)].shape)),
    sides: Uint8Array.from(things, (thing) => Math.max(0, sideWords.indexOf(word(thing) === 'none' ? 'elsewhere' : word(thing)))),
    radii,
    order: Int32Array.from([...things].sort((one, other) => radii[other]! - radii[one]! || one - other)),
  };
}
