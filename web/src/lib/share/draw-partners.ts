import { sideOf } from '../network/ask/choose-things.ts';
import { tiesInAll, type Woven } from '../network/ask/woven.ts';
import { clip } from '../pictures/lettering.ts';
import { crossingHue, hueOf, pictureRoom } from './draw-card.ts';
import { escapeMarkup } from './escape-markup.ts';

type Partner = { thing: number; isCrossing: boolean };

const most = 11;
const { left, top, width, height } = pictureRoom;
const gap = height / (most + 1);

/** Returns the threads between a thing and those it is tied to most: across the border first, each with its name in the hue of its side. */
export function drawPartners(woven: Woven, thing: number): string {
  const all = partnersOf(woven, thing);
  const shown = all.slice(0, most);
  if (shown.length === 0) return '';
  const own = hueOf(sideOf(woven, thing));
  const start = top + (height - gap * (shown.length - 1)) / 2;
  const rows = shown.map(({ thing: other, isCrossing }, index) => {
    const y = Math.round(start + index * gap);
    const name = clip(woven.network.things.name[other]!, width - 110, 22);
    return [
      `<path d="M${left} ${y - 14}V${y - 10}Q${left} ${y} ${left + 10} ${y}H${left + 66}" fill="none" stroke="${isCrossing ? crossingHue : own}" stroke-width="2.500"/>`,
      `<circle cx="${left + 76}" cy="${y}" r="9" fill="${hueOf(sideOf(woven, other))}"/>`,
      `<text x="${left + 98}" y="${y + 8}" font-family="Literata" font-size="22" fill="#16181d">${escapeMarkup(name)}</text>`,
    ].join('');
  });
  const last = Math.round(start + (shown.length - 1) * gap);
  const rest = all.length > shown.length ? `<text x="${left + 98}" y="${last + 44}" font-family="Instrument Sans" font-size="20" fill="#54585f">+ ${all.length - shown.length}</text>` : '';
  return [`<path d="M${left} ${Math.round(start) - 34}V${last - 10}" stroke="${own}" stroke-width="5" stroke-linecap="round"/>`, ...rows, rest].join('\n');
}

function partnersOf(woven: Woven, thing: number): Partner[] {
  const { starts, neighbours, through, pairs } = woven;
  const all = Array.from({ length: tiesInAll(woven, thing) }, (_, at) => ({ thing: neighbours[starts[thing]! + at]!, isCrossing: pairs.crossing[through[starts[thing]! + at]!] === 1 }));
  return all.sort((one, other) => Number(other.isCrossing) - Number(one.isCrossing) || tiesInAll(woven, other.thing) - tiesInAll(woven, one.thing) || one.thing - other.thing);
}
