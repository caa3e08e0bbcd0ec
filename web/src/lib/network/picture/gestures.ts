import type { Corner } from '../ask/wish.ts';
import { toLayout } from './camera.ts';
import type { Stage } from './stage.ts';

/** What a hand on the picture asks for. */
export type Hand = {
  /** Something is pointed at, or nothing any more. */
  onPoint(point: { x: number; y: number } | null, reach: number): void;
  /** Something is chosen by a click or a tap. */
  onChoose(point: { x: number; y: number }, reach: number): void;
  /** The camera has moved. */
  onMove(): void;
  /** Whether a line is drawn now, and not the picture moved. */
  isDrawing(): boolean;
  /** A line is drawn around things, or has just been closed. */
  onDraw(line: readonly Corner[], isClosed: boolean): void;
};

type Held = { x: number; y: number; moved: number };

const finest = 5;

const clickWithin = 6;
const reaches = { mouse: 8, touch: 22 } as const;
const wheelStep = 0.0016;

/** Lets mouse, pen and fingers move and enlarge a picture; returns what ends it. */
export function takeGestures(frame: HTMLElement, stage: Stage, hand: Hand): () => void {
  const held = new Map<number, Held>();
  const end = new AbortController();
  let line: Corner[] | null = null;
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, take: (event: HTMLElementEventMap[Name]) => void) => frame.addEventListener(name, take, { signal: end.signal, passive: false });
  on('pointerdown', (event) => {
    if (event.button !== 0 || isControl(event.target)) return;
    if (hand.isDrawing() || event.shiftKey) line = [];
    held.set(event.pointerId, { ...pointOf(frame, event), moved: 0 });
    if (line || event.pointerType === 'mouse') frame.setPointerCapture(event.pointerId);
  });
  on('pointermove', (event) => {
    const before = held.get(event.pointerId);
    const point = pointOf(frame, event);
    if (!before) return event.pointerType === 'mouse' ? hand.onPoint(isControl(event.target) ? null : point, reaches.mouse) : undefined;
    if (line) return drawOn(line, before, point, stage, hand);
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    const moved = before.moved + Math.hypot(point.x - before.x, point.y - before.y);
    held.set(event.pointerId, { ...point, moved });
    if (other) pinch(stage, before, point, other);
    else if (moved > clickWithin) stage.drag(point.x - before.x, point.y - before.y);
    if (other || moved > clickWithin) hand.onMove();
  });
  on('pointerup', (event) => {
    const before = held.get(event.pointerId);
    held.delete(event.pointerId);
    const drawn = line;
    line = null;
    if (drawn && drawn.length > 2) return hand.onDraw(drawn, true);
    if (before && before.moved <= clickWithin && held.size === 0) hand.onChoose(pointOf(frame, event), event.pointerType === 'mouse' ? reaches.mouse : reaches.touch);
  });
  on('pointercancel', (event) => void (line = held.delete(event.pointerId) ? null : line));
  on('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && !held.has(event.pointerId)) hand.onPoint(null, 0);
  });
  on('wheel', (event) => turnWheel(frame, stage, event, hand));
  return () => end.abort();
}

function drawOn(line: Corner[], before: Held, point: { x: number; y: number }, stage: Stage, hand: Hand): void {
  if (Math.hypot(point.x - before.x, point.y - before.y) < finest) return;
  [before.x, before.y] = [point.x, point.y];
  const place = toLayout(stage.camera, stage.room, point.x, point.y);
  line.push([Math.round(place.x), Math.round(place.y)]);
  hand.onDraw(line, false);
}

/** Going away from the whole picture scrolls the page instead, so that nobody is held fast. */
function turnWheel(frame: HTMLElement, stage: Stage, event: WheelEvent, hand: Hand): void {
  const isWhole = stage.camera.scale <= stage.wholeCamera.scale * 1.001;
  if (isControl(event.target) || (event.deltaY > 0 && isWhole && !event.ctrlKey)) return;
  event.preventDefault();
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  stage.zoom(Math.exp(-event.deltaY * lines * wheelStep * (event.ctrlKey ? 6 : 1)), pointOf(frame, event));
  hand.onMove();
}

function pinch(stage: Stage, before: Held, point: { x: number; y: number }, other: Held): void {
  const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
  const apart = Math.hypot(before.x - other.x, before.y - other.y);
  stage.drag((point.x - before.x) / 2, (point.y - before.y) / 2);
  if (apart > 0) stage.zoom(Math.hypot(point.x - other.x, point.y - other.y) / apart, middle);
}

function pointOf(frame: HTMLElement, event: MouseEvent): { x: number; y: number } {
  const box = frame.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a') !== null;
}
