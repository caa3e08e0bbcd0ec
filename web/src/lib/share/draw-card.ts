import { crossing, elsewhere, homeSides, sides } from '$graph/model/sides.ts';
import { widthOf } from '../pictures/lettering.ts';
import { escapeMarkup } from './escape-markup.ts';

/** What is drawn to stand for a page where it is shared: its title, what it says of itself, the release, and a picture at its right. */
export type Card = { title: string; told: string; release: string; picture: string };

/** The size that every service shows whole. */
export const cardRoom = { width: 1200, height: 630 } as const;

/** Where the picture at the right lies. */
export const pictureRoom = { left: 690, top: 76, width: 470, height: 484 } as const;

const ink = '#16181d';
const soft = '#54585f';
const left = 56;
const room = pictureRoom.left - left - 40;

/** Returns a card as SVG, on paper, under the woven edge of the site. */
export function drawCard({ title, told, release, picture }: Card): string {
  const size = [64, 52, 42, 34].find((one) => linesOf(title, one, 9).length <= 3) ?? 34;
  const name = linesOf(title, size, 4);
  const from = 150 + name.length * size * 1.16;
  const said = linesOf(told, 26, Math.max(2, Math.floor((540 - from) / 36) + 1));
  const line = (text: string, y: number, look: string) => `<text x="${left}" y="${Math.round(y)}" ${look}>${escapeMarkup(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardRoom.width}" height="${cardRoom.height}">`,
    `<rect width="100%" height="100%" fill="#fdfdfb"/>`,
    selvedge(),
    picture,
    ...name.map((text, index) => line(text, 96 + size * (0.9 + index * 1.16), `font-family="Literata" font-size="${size}" fill="${ink}"`)),
    ...said.map((text, index) => line(text, from + index * 36, `font-family="Instrument Sans" font-size="26" fill="${soft}"`)),
    line('Lisière', 588, `font-family="Literata" font-size="34" fill="${ink}"`),
    release ? `<text x="${left + 128}" y="587" font-family="Instrument Sans" font-size="18" fill="${soft}">${escapeMarkup(release)}</text>` : '',
    '</svg>',
  ].join('\n');
}

/** Returns the colour of a side on paper. */
export function hueOf(side: string | null): string {
  return side !== null && side in sides ? sides[side as keyof typeof sides].light : elsewhere.light;
}

/** The colour of what crosses a border, on paper. */
export const crossingHue = crossing.light;

function selvedge(): string {
  const rows = homeSides.map((side, index) => {
    const y = 14 + index * 14;
    const shift = index === 1 ? 12 : 0;
    return `<path d="M0 ${y}H1200" stroke="${hueOf(side)}" stroke-width="4" stroke-dasharray="28 20" stroke-dashoffset="${shift}" fill="none"/>`;
  });
  return `${rows.join('')}<path d="M0 56H1200" stroke="${ink}" stroke-width="1.500" opacity=".5"/>`;
}

function linesOf(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length === 0 || widthOf(longer, size) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/[.,;:]$/, '')}…`];
}
