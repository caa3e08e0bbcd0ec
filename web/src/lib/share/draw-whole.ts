import type { StaticPicture } from '../network/picture/static-picture.ts';
import { crossingHue, hueOf, pictureRoom } from './draw-card.ts';

/** Returns the whole network as it lies at the right of a card: its ties, those across the border on top, its marks by side, and the border. */
export function drawWhole({ ties, marks, border }: StaticPicture): string {
  const { left, top } = pictureRoom;
  return [
    `<g transform="translate(${left} ${top})" fill="none">`,
    ...ties.map(({ look, path }) => `<path d="${path}" stroke="${look.startsWith('across') ? crossingHue : '#16181d'}" stroke-width="${look.startsWith('across') ? 0.9 : 0.6}" opacity="${look.startsWith('across') ? 0.5 : 0.22}"/>`),
    `<path d="${border}" stroke="#16181d" stroke-width="2" stroke-dasharray="8 5"/>`,
    ...marks.map(({ look, path }) => `<path d="${path}" fill="${hueOf(/side-([\w-]+)/.exec(look)?.[1] ?? null)}" opacity="${look.includes('faint') ? 0.2 : 0.95}"/>`),
    '</g>',
  ].join('\n');
}
