import { expect, test } from 'vitest';
import { crossing, elsewhere, sides } from '../../graph/model/sides.ts';
import { colourSheet } from '../../web/model-colours.ts';

type Triple = [number, number, number];

const papers = { light: '#fdfdfb', dark: '#0f1318' } as const;
const themes = ['light', 'dark'] as const;

// Machado, Oliveira and Fernandes 2009: what is left of a colour without one kind of cone.
const visions: Record<string, Triple[]> = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

function linear(hex: string): Triple {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Triple;
}

function contrast(one: string, other: string): number {
  const [low, high] = [one, other].map((hex) => { const [red, green, blue] = linear(hex); return 0.2126 * red + 0.7152 * green + 0.0722 * blue; }).sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function seen(hex: string, vision: Triple[]): Triple {
  const [red, green, blue] = vision.map((weights) => Math.min(1, Math.max(0, weights.reduce((sum, weight, at) => sum + weight * linear(hex)[at]!, 0)))) as Triple;
  const [long, middle, short] = [0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue, 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue, 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue].map(Math.cbrt) as Triple;
  return [0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short, 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short, 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short];
}

test.for(themes)('every colour of the model reads as text on the %s paper', (theme) => {
  for (const colour of [...Object.values(sides), elsewhere, crossing]) expect(contrast(colour[theme], papers[theme]), colour[theme]).toBeGreaterThanOrEqual(4.5);
});

test.for(themes)('every kind of colour vision tells the three sides, elsewhere and the crossing apart on the %s paper', (theme) => {
  const told = [sides['hauts-de-france'], sides.wallonia, sides['west-flanders'], elsewhere, crossing].map((colour) => colour[theme]);

  for (const [name, vision] of Object.entries(visions)) {
    for (const [index, one] of told.entries()) {
      for (const other of told.slice(index + 1)) {
        const distance = Math.hypot(...seen(one, vision).map((part, at) => part - seen(other, vision)[at]!));
        expect(distance, `${one} and ${other} with ${name}`).toBeGreaterThan(0.055);
      }
    }
  }
});

test('the sides are told apart by their weave too', () => {
  const patterns = [...Object.values(sides), elsewhere].map((side) => side.pattern);

  expect(new Set(patterns).size).toBe(patterns.length);
});

test('the style sheet of the web has every colour of the model', () => {
  for (const colour of [...Object.values(sides), elsewhere, crossing]) expect(colourSheet()).toContain(`light-dark(${colour.light}, ${colour.dark})`);
});
