import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import textMore from '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2?inline';
import text from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?inline';
import apparatusMore from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2?inline';
import apparatus from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2?inline';

let isReady: Promise<void> | null = null;
const fontBuffers = [text, apparatus, textMore, apparatusMore].map((address) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));

/** Returns a drawing as PNG, in the site's own letters; no browser and no network has part in it. */
export async function paintPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await (isReady ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Literata' } });
  const image = drawing.render();
  try {
    return new Uint8Array(image.asPng());
  } finally {
    image.free();
    drawing.free();
  }
}
