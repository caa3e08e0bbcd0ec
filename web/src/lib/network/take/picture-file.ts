import { crossing, elsewhere, sides } from '$graph/model/sides.ts';
import type { Language } from '../../words/languages.ts';
import { mapWordsIn } from '../../words/map/index.ts';
import { sideLabel } from '../../words/sides.ts';
import type { Shown } from '../ask/choose-shown.ts';
import type { Woven } from '../ask/woven.ts';
import type { Border } from '../picture/border.ts';
import { drawStatic } from '../picture/static-picture.ts';

const room = { width: 1400, height: 1090, ties: 20_000, things: 20_000, names: 60 } as const;
const foot = 64;
const ink = '#16181d';

/** Returns the picture of what is shown as a file of its own, in the colours of paper, with what it shows and where it is from written under it. */
export function pictureFile(woven: Woven, shown: Shown, border: Border, language: Language, address: string): string {
  const words = mapWordsIn(language);
  const drawn = drawStatic(woven, shown, border, { ...room, nameOf: (side) => sideLabel(side, language) ?? side });
  const told = words.shown({ things: shown.count.things, ofThings: woven.size, ties: shown.count.ties, ofTies: woven.pairs.one.length });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${room.width} ${room.height + foot}" width="${room.width}" height="${room.height + foot}" lang="${language}">`,
    `<title>Lisière. ${escape(told)}</title>`,
    `<style>${sheet()}</style>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<path class="hem" d="${drawn.border}"/><path class="border" d="${drawn.border}"/>`,
    ...drawn.territories.map(({ side, text, x, y }) => `<text class="territory side-${side}" x="${Math.round(x)}" y="${Math.round(y)}">${escape(text)}</text>`),
    ...drawn.ties.map(({ look, path }) => `<path class="tie ${look}" d="${path}"/>`),
    ...drawn.marks.map(({ look, path }) => `<path class="thing ${look}" d="${path}"/>`),
    ...drawn.labels.map(({ text, x, y, isRight }) => `<text class="name" x="${Math.round(x)}" y="${Math.round(y)}" text-anchor="${isRight ? 'start' : 'end'}">${escape(text)}</text>`),
    `<text class="foot" x="24" y="${room.height + 22}">${escape(told)} ${escape(words.silence)}</text>`,
    `<text class="foot" x="24" y="${room.height + 44}">Lisière, ${escape(woven.network.release)}. ${escape(address)}</text>`,
    '</svg>',
  ].join('\n');
}

function sheet(): string {
  const hues = Object.entries(sides).map(([side, { light }]) => `.side-${side}{fill:${light}}`);
  return [
    'text{font-family:Helvetica,Arial,sans-serif;font-size:13px;dominant-baseline:central}',
    `.hem,.border{fill:none;stroke:${ink};stroke-linecap:round}.hem{stroke-width:11;opacity:.1}.border{stroke-width:2;stroke-dasharray:9 6}`,
    `.tie{fill:none;stroke:${ink};stroke-width:.9;opacity:.34}.tie.across{stroke:${crossing.light};stroke-width:1.25;opacity:.55}.tie.planned{stroke-dasharray:5 4}.tie.pale{opacity:.2}`,
    '.thing{stroke:#fff;stroke-width:1}',
    ...hues,
    `.side-elsewhere{fill:#fff;stroke:${elsewhere.light}}.thing.faint{opacity:.16}`,
    '.territory{font-size:24px;font-weight:500;text-anchor:middle;opacity:.85}',
    `.name{fill:${ink};font-weight:500;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}`,
    `.foot{fill:${elsewhere.light};font-size:12px}`,
  ].join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}
