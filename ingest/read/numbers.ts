import { Refusal } from '../../ground/refusal.ts';

/** How a source writes numbers: which mark groups thousands and which parts decimals. */
export type NumberStyle = 'continental' | 'english';

const marks = { continental: { group: '[.\\u00a0\\u202f ]', decimal: ',' }, english: { group: ',', decimal: '\\.' } } as const;
const scales: Record<string, number> = { million: 1e6, millions: 1e6, miljoen: 1e6, m: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e9, miljard: 1e9, k: 1e3 };
const words: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10 };

/** Returns the number that a text writes, such as "6.000" (continental: 6000), "37 millions" or "three"; refuses what it cannot read whole. */
export function readNumber(text: string, style: NumberStyle): number {
  const written = text.trim().toLowerCase();
  const word = Object.hasOwn(words, written) ? words[written] : undefined;
  if (word !== undefined) return word;
  const { group, decimal } = marks[style];
  const match = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}(\\d+))?(?:\\s*(\\p{L}+))?$`, 'u').exec(written);
  const scale = match?.[3] === undefined ? 1 : Object.hasOwn(scales, match[3]) ? scales[match[3]] : undefined;
  if (!match?.[1] || scale === undefined) throw new Refusal('check', `number: expected a number written the ${style} way, found "${text}".`);
  const whole = match[1].replace(new RegExp(group, 'gu'), '');
  return Math.round(Number(`${whole}.${match[2] ?? '0'}`) * scale * 100) / 100;
}
