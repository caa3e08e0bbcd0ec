import { thingState, type Shown } from '../ask/choose-shown.ts';
import { type Camera, cameraOf, type Extent, fit, type Flight, flightTime, type Room, isWithin, zoomAt, pan } from './camera.ts';
import { readColours, type Colours } from '../paint/colours.ts';
import { drawGround, type Ground } from '../paint/draw-ground.ts';
import { drawNames, type Pointed } from '../paint/draw-names.ts';
import { cardPainter } from '../paint/card-painter.ts';
import { flatPainter } from '../paint/flat-painter.ts';
import { miniMap, type MiniMap } from '../paint/mini-map.ts';
import { freshSheet, joinSheets } from '../paint/join-sheets.ts';
import { growthAt } from './sizes.ts';
import { alphaAt, type Painter, type Scene, type View } from '../paint/scene.ts';

/** The three sheets that a picture is drawn on, one above the other, and the small one beside them. */
export type Sheets = { ground: HTMLCanvasElement; net: HTMLCanvasElement; names: HTMLCanvasElement; mini: HTMLCanvasElement };

const fade = 200;
const margin = 28;
const finest = 2;

/** A picture of a network on the screen: it draws what it is told to show, from where it is told to look, and never moves by itself. */
export class Stage {
  readonly #frame: HTMLElement;
  readonly #sheets: Sheets;
  readonly #scene: Scene;
  readonly #ground: Ground;
  readonly #whole: Extent;
  readonly #isStill: () => boolean;
  #painter: Painter;
  #colours: Colours;
  #shown: Shown | null = null;
  #order: number[] = [];
  #pointed: Pointed = { at: null, focus: null, picks: [], area: null };
  readonly #mini: MiniMap;
  #isCloseUp = false;
  #room: Room = { width: 1, height: 1 };
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #changed = 0;
  #flight: Flight | null = null;
  #asked = 0;
  readonly #end = new AbortController();

  constructor(frame: HTMLElement, sheets: Sheets, scene: Scene, ground: Ground, whole: Extent, isStill: () => boolean) {
    this.#frame = frame;
    this.#sheets = sheets;
    this.#scene = scene;
    this.#ground = ground;
    this.#whole = whole;
    this.#isStill = isStill;
    this.#colours = readColours(frame);
    this.#painter = cardPainter(sheets.net, scene, this.#colours) ?? flatPainter(sheets.net, scene, this.#colours);
    this.#mini = miniMap(sheets.mini, scene, ground.regions, whole);
    sheets.net.addEventListener('webglcontextlost', () => this.#paintFlat(), { signal: this.#end.signal });
    this.measure();
    this.#camera = this.wholeCamera;
  }

  /** The room that the picture has, in pixels. */
  get room(): Room {
    return this.#room;
  }

  /** Where the picture looks now. */
  get camera(): Camera {
    return this.#flight?.to ?? this.#camera;
  }

  /** Where it looks when it shows everything. */
  get wholeCamera(): Camera {
    return fit(this.#whole, this.#room, margin);
  }

  /** The radius of every mark in pixels, as it is drawn now. */
  get radii(): Float32Array {
    return this.#scene.radii.map((radius) => radius * growthAt(this.#zoom, this.#room));
  }

  get #zoom(): number {
    return this.#camera.scale / this.wholeCamera.scale;
  }

  /** Shows other things and ties; they fade where they stand. */
  show(shown: Shown): void {
    this.#painter.show(shown);
    this.#mini.show(shown, this.#colours);
    this.#isCloseUp = shown.things.includes(thingState.faint);
    this.#order = [...shown.things.keys()].filter((thing) => shown.things[thing] === thingState.shown).sort((one, other) => shown.ties[other]! - shown.ties[one]! || one - other);
    this.#changed = this.#shown === null ? -fade : performance.now();
    this.#shown = shown;
    this.draw();
  }

  /** Marks what is pointed at and what is in focus. */
  point(pointed: Pointed): void {
    if (pointed.at === this.#pointed.at && pointed.focus === this.#pointed.focus && pointed.picks === this.#pointed.picks && pointed.area === this.#pointed.area) return;
    this.#pointed = pointed;
    this.#paintNames();
  }

  /** Looks elsewhere: at once, or with a short way there. */
  look(camera: Camera, isGradual = false): void {
    this.#flight = isGradual && !this.#isStill() ? { from: this.#camera, to: camera, began: performance.now() } : null;
    if (!this.#flight) this.#camera = camera;
    this.draw();
  }

  /** Looks at a point of the small picture, from as near as before. */
  lookThere(x: number, y: number): void {
    this.look({ ...this.#camera, ...this.#mini.placeAt(x, y) });
  }

  /** Moves the picture by pixels, as a hand does. */
  drag(across: number, down: number): void {
    this.look(pan(this.#camera, across, down));
  }

  /** Comes closer by a factor; the given point stays where it is, or else the middle. */
  zoom(factor: number, point = { x: this.#room.width / 2, y: this.#room.height / 2 }, isGradual = false): void {
    this.look(zoomAt(this.camera, this.wholeCamera, this.#room, factor, point.x, point.y), isGradual);
  }

  /** Says whether a thing stands well inside the picture. */
  isSeen = (thing: number): boolean => isWithin(this.camera, this.#room, this.#scene.woven.network.things.x[thing]!, this.#scene.woven.network.things.y[thing]!, margin);

  /** Takes the size of its frame, and keeps the middle in the middle. */
  measure(): void {
    const before = this.wholeCamera.scale;
    this.#room = { width: Math.max(1, this.#frame.clientWidth), height: Math.max(1, this.#frame.clientHeight) };
    const density = Math.min(finest, window.devicePixelRatio || 1);
    for (const sheet of [this.#sheets.ground, this.#sheets.net, this.#sheets.names]) {
      sheet.width = Math.round(this.#room.width * density);
      sheet.height = Math.round(this.#room.height * density);
    }
    this.#camera = { ...this.#camera, scale: this.#camera.scale * (this.wholeCamera.scale / before) };
    this.paint();
  }

  /** Reads the colours of the theme again. */
  recolour(): void {
    this.#colours = readColours(this.#frame);
    this.#painter.recolour(this.#colours);
    if (this.#shown) this.#mini.show(this.#shown, this.#colours);
    this.draw();
  }

  /** Asks for a drawing at the next frame; a slow painter waits until that frame has answered the hand. */
  draw(): void {
    this.#asked ||= requestAnimationFrame(() => (this.#painter.isQuick ? this.paint() : setTimeout(() => this.paint())));
  }

  /** Draws at once. */
  paint(): void {
    this.#asked = 0;
    if (!this.#shown || this.#end.signal.aborted) return;
    const now = performance.now();
    this.#fly(now);
    const view = this.#viewAt(now);
    drawGround(this.#sheets.ground.getContext('2d')!, this.#ground, view, this.#colours);
    this.#painter.paint(view);
    this.#paintNames(view);
    this.#mini.paint(view, this.#colours);
    if (view.share < 1 || this.#flight) this.draw();
  }

  #paintNames(view = this.#viewAt(performance.now())): void {
    if (this.#shown) drawNames(this.#sheets.names.getContext('2d')!, this.#scene, { shown: this.#shown, order: this.#order, ground: this.#ground }, this.#pointed, view, this.#colours);
  }

  #viewAt(now: number): View {
    const share = this.#isStill() ? 1 : Math.min(1, Math.max(0, (now - this.#changed) / fade));
    const [zoom, growth] = [this.#zoom, growthAt(this.#zoom, this.#room)];
    return { camera: this.#camera, room: this.#room, density: this.#sheets.net.width / this.#room.width, zoom, growth, alpha: alphaAt(this.#shown?.count.ties ?? 0, zoom), share, isCloseUp: this.#isCloseUp };
  }

  /** Returns what is seen as a picture; a graphics card keeps one until the next frame alone, so it is drawn and copied in one go. */
  pictureOf(): Promise<Blob> {
    this.paint();
    return joinSheets([this.#sheets.ground, this.#sheets.net, this.#sheets.names], this.#colours.paper);
  }

  /** Stops drawing and gives back what the graphics card held. */
  close(): void {
    cancelAnimationFrame(this.#asked);
    this.#end.abort();
    this.#painter.close();
  }

  #fly(now: number): void {
    if (!this.#flight) return;
    this.#camera = cameraOf(this.#flight, now);
    if (now >= this.#flight.began + flightTime) this.#flight = null;
  }

  /** When the graphics card is gone, a fresh sheet takes the place of the dead one. */
  #paintFlat(): void {
    this.#sheets.net = freshSheet(this.#sheets.net);
    this.#painter = flatPainter(this.#sheets.net, this.#scene, this.#colours);
    if (this.#shown) this.show(this.#shown);
  }
}
