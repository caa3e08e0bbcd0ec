import { crossing, elsewhere, sides } from '$graph/model/sides.ts';
import type { Language } from '../../words/languages.ts';
import { mapWordsIn } from '../../words/map/index.ts';
import { groupName } from '../../words/map/group-name.ts';
import { wishWords } from '../../words/map/wish-words.ts';
import { sideLabel } from '../../words/sides.ts';
import type { Shown } from '../ask/choose-shown.ts';
import type { Wish } from '../ask/wish.ts';
import type { Woven } from '../ask/woven.ts';
import type { Border } from '../picture/land/border.ts';
import { canBeFigure, drawFigure } from '../picture/figure.ts';
import { regionsOf } from '../picture/land/regions.ts';
import { drawStatic } from '../picture/static-picture.ts';
import { escapeMarkup } from '../../share/escape-markup.ts';

const room = { width: 1400, height: 1090, ties: 20_000, things: 20_000, names: 60 } as const;
const foot = { first: 24, line: 20, letters: 200 } as const;
const ink = '#16181d';

/** Returns the picture of what is shown as a file of its own, in the colours of paper, with what was asked, what it shows and where it is from written under it. */
export function pictureFile(woven: Woven, shown: Shown, wish: Wish, border: Border, language: Language, address: string): string {
  const words = mapWordsIn(language);
  const regions = { regions: regionsOf(woven), groupName: (group: number) => groupName(woven.network, group, language, true) };
  const drawn = wish.figure && canBeFigure(wish, shown) ? drawFigure(woven, shown) : drawStatic(woven, shown, border, { ...room, ...regions, nameOf: (side) => sideLabel(side, language) ?? side });
  const { room: own } = drawn;
  const told = words.shown({ things: shown.count.things, ofThings: woven.size, ties: shown.count.ties, ofTies: woven.pairs.one.length });
  const lines = footOf(woven, shown, wish, drawn.drawn, language);
  const height = own.height + foot.first + foot.line * (lines.length + 1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${own.width} ${height}" width="${own.width}" height="${height}" lang="${language}">`,
    `<title>Lisière. ${escapeMarkup(told)}</title>`,
    `<style>${sheet()}</style>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...drawn.regions.map(({ look, path }) => `<path class="region ${look}" d="${path}"/>`),
    `<path class="hem" d="${drawn.border}"/><path class="border" d="${drawn.border}"/>`,
    ...drawn.ties.map(({ look, path }) => `<path class="tie ${look}" d="${path}"/>`),
    ...drawn.marks.map(({ look, path }) => `<path class="thing ${look}" d="${path}"/>`),
    ...drawn.territories.map(({ side, text, x, y }) => `<text class="territory side-${side}" x="${Math.round(x)}" y="${Math.round(y)}">${escapeMarkup(text)}</text>`),
    ...drawn.groups.map(({ look, text, x, y }) => `<text class="group ${look}" x="${Math.round(x)}" y="${Math.round(y)}">${escapeMarkup(text)}</text>`),
    ...drawn.labels.map(({ text, x, y, isRight }) => `<text class="name${drawn.isFigure ? ' figure' : ''}" x="${Math.round(x)}" y="${Math.round(y)}" text-anchor="${isRight ? 'start' : 'end'}">${escapeMarkup(text)}</text>`),
    ...[...lines, `Lisière, ${woven.network.release}. ${address}`].map((line, index) => `<text class="foot" x="24" y="${own.height + foot.first + foot.line * index}">${escapeMarkup(line)}</text>`),
    '</svg>',
  ].join('\n');
}

/** The lines under the picture: what was asked, how much is shown of how much, how much of it is undated or not drawn, and what silence means. */
function footOf(woven: Woven, shown: Shown, wish: Wish, drawn: number, language: Language): string[] {
  const words = mapWordsIn(language);
  const { things, ties } = shown.count;
  const undated = shown.undated === 0 ? [] : [wish.years === null ? words.undatedAmong(shown.undated) : words.undatedApart(shown.undated)];
  const partly = drawn < ties ? [words.drawn(drawn, ties)] : [];
  return [
    ...brokenAt(wishWords(woven, wish, language).join(' · '), foot.letters),
    [words.shown({ things, ofThings: woven.size, ties, ofTies: woven.pairs.one.length }), ...undated, ...partly].join(' '),
    words.silence,
  ];
}

/** Breaks a text between words into lines of so many letters at most. */
function brokenAt(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length === 0 || longer.length > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function sheet(): string {
  const hues = Object.entries(sides).map(([side, { light }]) => `.side-${side}{fill:${light}}`);
  return [
    'text{font-family:Helvetica,Arial,sans-serif;font-size:13px;dominant-baseline:central}',
    `.hem,.border{fill:none;stroke:${ink};stroke-linecap:round}.hem{stroke-width:11;opacity:.1}.border{stroke-width:2;stroke-dasharray:9 6}`,
    `.tie{fill:none;stroke:${ink};stroke-width:.9;opacity:.34}.tie.across{stroke:${crossing.light};stroke-width:1.25;opacity:.55}.tie.planned{stroke-dasharray:5 4}.tie.pale{opacity:.2}`,
    '.region{opacity:.1;fill-rule:evenodd}.group{font-style:italic;font-weight:600;font-size:16px;text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:5px;stroke-linejoin:round}',
    '.thing{stroke:#fff;stroke-width:1}',
    ...hues,
    `.side-elsewhere{fill:#fff;stroke:${elsewhere.light}}.thing.faint{opacity:.16}`,
    '.territory{font-size:24px;font-weight:500;text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:6px;stroke-linejoin:round}',
    `.name{fill:${ink};font-weight:500;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}`,
    `.name.figure{font-size:17px}.foot{fill:${elsewhere.light};font-size:12px}`,
  ].join('');
}
