import type { Plugin } from 'vite';
import { crossing, elsewhere, sides } from '../graph/model/sides.ts';

const sheet = /\/styles\/model\.css(?=$|\?)/;

/** Returns a Vite plugin that fills styles/model.css with the model's colours, so that no colour of a side is written twice. */
export function modelColours(): Plugin {
  return { name: 'model-colours', enforce: 'pre', transform: (_code, id) => (sheet.test(id) ? colourSheet() : undefined) };
}

/** Returns the style sheet that declares each colour once, for light and dark. */
export function colourSheet(): string {
  const pairs = { ...Object.fromEntries(Object.entries(sides).map(([id, side]) => [`side-${id}`, side])), 'side-elsewhere': elsewhere, crossing };
  const lines = Object.entries(pairs).map(([key, pair]) => `  --${key}: light-dark(${pair.light}, ${pair.dark});`);
  const marks = [...Object.keys(sides), 'elsewhere'].map((id) => `.side-${id} { --hue: var(--side-${id}); --weave: url(#weave-${id}); }`);
  return [':root {', ...lines, '}', ...marks, ''].join('\n');
}
