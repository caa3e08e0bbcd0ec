import { describe, expect, it } from 'vitest';
import { chooseShown } from '../../../web/src/lib/network/ask/choose-shown.ts';
import { weaveNetwork } from '../../../web/src/lib/network/ask/woven.ts';
import { borderOf } from '../../../web/src/lib/network/picture/land/border.ts';
import { cameraAt, fit, pan, toLayout, toPicture, viewOf, zoomAt } from '../../../web/src/lib/network/picture/camera.ts';
import { walkOf } from '../../../web/src/lib/network/picture/keys.ts';
import { placeLabels } from '../../../web/src/lib/network/picture/labels.ts';
import { mostTied, thingAt, thingBeside } from '../../../web/src/lib/network/picture/nearest.ts';
import { drawStatic } from '../../../web/src/lib/network/picture/static-picture.ts';
import { pictureFile } from '../../../web/src/lib/network/take/picture-file.ts';
import { moveYears, yearAt } from '../../../web/src/lib/view/time-steps.ts';
import { idsOf, smallNetwork, smallWoven, wishOf } from './small-network.ts';

const woven = smallWoven();
const shown = chooseShown(woven, wishOf(''));
const room = { width: 800, height: 600 };
const whole = fit({ left: -2000, right: 2000, top: -2000, bottom: 2000 }, room, 20);
const place = (id: string) => woven.byId.get(id)!;
const bare = { ctrlKey: false, metaKey: false, altKey: false };

describe('the camera', () => {
  it('sees a whole rectangle with its margin', () => {
    expect(toPicture(whole, room, 0, -2000)).toEqual({ x: 400, y: 20 });
  });

  it('keeps the point under the hand where it is, and stops at its limits', () => {
    const near = zoomAt(whole, whole, room, 3, 100, 50);
    const before = toLayout(whole, room, 100, 50);
    const after = toLayout(near, room, 100, 50);

    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
    expect(zoomAt(whole, whole, room, 1e6, 0, 0).scale).toBe(whole.scale * 40);
  });

  it('comes back from the address to where it looked, on a screen of any size; the whole needs no address', () => {
    const moved = pan(zoomAt(whole, whole, room, 2, 400, 300), 100, 0);
    const smaller = fit({ left: -2000, right: 2000, top: -2000, bottom: 2000 }, { width: 360, height: 400 }, 20);
    const view = viewOf(moved, whole)!;

    expect(cameraAt(view, smaller)).toEqual({ x: Math.round(moved.x), y: 0, scale: smaller.scale * 2 });
    expect(viewOf(whole, whole)).toBeNull();
  });
});

describe('the keys', () => {
  it('begin at the thing with the most ties and go to the nearest in a direction', () => {
    expect(walkOf({ key: 'ArrowRight', ...bare }, woven, shown, null)).toEqual({ thing: place('demo') });
    expect(walkOf({ key: 'ArrowRight', ...bare }, woven, shown, place('demo'))).toEqual({ thing: place('atelier') });
    expect(walkOf({ key: 'ArrowUp', ...bare }, woven, shown, place('demo'))).toEqual({ thing: place('ecole') });
    expect(thingBeside(woven, shown, place('ecole'), 'up')).toBeNull();
    expect(mostTied(shown)).toBe(place('demo'));
  });

  it('choose, leave and enlarge, and leave all others to the browser', () => {
    expect(walkOf({ key: 'Enter', ...bare }, woven, shown, 3)).toEqual({ focus: 3 });
    expect(walkOf({ key: 'Enter', ...bare }, woven, shown, null)).toBeNull();
    expect(walkOf({ key: 'Escape', ...bare }, woven, shown, 3)).toEqual({ focus: null });
    expect(walkOf({ key: '+', ...bare }, woven, shown, 3)).toEqual({ zoom: 1.5 });
    expect(walkOf({ key: 'ArrowLeft', ...bare, altKey: true }, woven, shown, 3)).toBeNull();
    expect(walkOf({ key: 'q', ...bare }, woven, shown, 3)).toBeNull();
  });

  it('move the years by one, make the period longer with Shift, and stay within what there is', () => {
    const bounds = { first: 2001, last: 2026 };

    expect(moveYears(null, 'ArrowRight', false, bounds)).toEqual({ from: 2001, to: 2001 });
    expect(moveYears({ from: 2010, to: 2012 }, 'ArrowRight', false, bounds)).toEqual({ from: 2011, to: 2013 });
    expect(moveYears({ from: 2010, to: 2012 }, 'ArrowRight', true, bounds)).toEqual({ from: 2010, to: 2013 });
    expect(moveYears({ from: 2010, to: 2010 }, 'ArrowLeft', true, bounds)).toEqual({ from: 2010, to: 2010 });
    expect(moveYears({ from: 2025, to: 2026 }, 'PageUp', false, bounds)).toEqual({ from: 2025, to: 2026 });
    expect(moveYears({ from: 2001, to: 2002 }, 'ArrowLeft', false, bounds)).toEqual({ from: 2001, to: 2002 });
    expect(moveYears({ from: 2010, to: 2012 }, 'End', true, bounds)).toEqual({ from: 2010, to: bounds.last });
    expect(moveYears(null, 'x', false, bounds)).toBeNull();
    expect([yearAt(0, bounds), yearAt(0.5, bounds), yearAt(1, bounds)]).toEqual([2001, 2014, 2026]);
  });
});

describe('the picture', () => {
  it('finds what is pointed at by the edge of its mark, and nothing out of reach', () => {
    const radii = new Float32Array(woven.size).fill(4);
    const point = toPicture(whole, room, 900, 0);

    expect(thingAt(woven, shown, whole, room, radii, { x: point.x + 9, y: point.y }, 8)).toBe(place('atelier'));
    expect(thingAt(woven, shown, whole, room, radii, { x: point.x + 30, y: point.y }, 8)).toBeNull();
  });

  it('sets names that do not touch, the wanted one first', () => {
    const crowd = smallNetwork();
    crowd.things.x.fill(0);
    crowd.things.y.forEach((_, thing) => (crowd.things.y[thing] = thing * 30));
    const dense = weaveNetwork(crowd);
    const lettering = { widthOf: (text: string) => text.length * 7, height: 16, most: 20, longest: 20 };
    const labels = placeLabels(dense, chooseShown(dense, wishOf('')), [...crowd.things.id.keys()], whole, room, new Float32Array(9).fill(3), lettering, [5]);
    const boxes = labels.map(({ text, x, y, isRight }) => ({ left: isRight ? x : x - text.length * 7, right: isRight ? x + text.length * 7 : x, top: y - 8, bottom: y + 8 }));

    expect(idsOf(dense, [labels[0]!.thing])).toEqual(['fonds']);
    expect(labels.length).toBeGreaterThan(1);
    expect(boxes.some((one, index) => boxes.some((other, at) => at > index && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom))).toBe(false);
  });

  it('draws a border between the things of two countries, and none when there are too few', () => {
    const many = smallNetwork();
    const count = 40;
    const row = Array.from({ length: count }, (_, index) => index);
    many.things = { id: row.map((index) => `t${index}`), name: row.map((index) => `T ${index}`), kind: row.map(() => 1), side: row.map((index) => index % 2), x: row.map((index) => (index % 2 === 0 ? -500 : 500) + (index % 5) * 200), y: row.map((index) => index * 200), euro: row.map(() => 0), group: row.map(() => -1) };
    many.ties = { from: [], to: [], predicate: [], planned: [], crossing: [], over: [], start: [], end: [], certainFrom: [], certainTo: [] };
    const lines = borderOf(weaveNetwork(many));

    expect(lines).toHaveLength(1);
    expect(lines[0]!.every(([x]) => Math.abs(x - 400) < 700)).toBe(true);
    expect(borderOf(woven)).toEqual([]);
  });

  it('is, without script, one path for each look, and says how many ties it left out', () => {
    const drawn = drawStatic(woven, shown, [], { ...room, ties: 4, things: 100, names: 5, nameOf: (side) => side });

    expect(drawn.drawn).toBe(4);
    expect(drawn.ties.map(({ look }) => look)).toEqual(['within pale', 'across stated', 'across planned']);
    expect(drawn.ties.filter(({ look }) => look.startsWith('across')).map(({ path }) => path.split('M').length - 1).reduce((sum, one) => sum + one, 0)).toBe(3);
    expect(drawn.marks.map(({ look }) => look)).toEqual(['side-elsewhere', 'side-hauts-de-france', 'side-wallonia', 'side-west-flanders']);
  });

  it('goes out as a file that names what it shows and where it is from', () => {
    const file = pictureFile(woven, shown, wishOf('?side=wallonia&from=2012&to=2014'), [], 'nl', 'https://lisiere.example/nl/map?a=1&b=2');

    expect(file.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(file).toContain('8 van 9');
    expect(file).toContain('map?a=1&amp;b=2');
    expect(file).toContain('Wallonië · Jaren: 2012–2014');
    expect(file).toMatch(/zonder datum/);
    expect(file).not.toMatch(/NaN|undefined/);
  });
});
