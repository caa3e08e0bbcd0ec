import type { Shown } from '../ask/choose-shown.ts';
import type { Woven } from '../ask/woven.ts';
import { mostTied, thingBeside, type Direction } from './nearest.ts';

/** What a key asks of the map: to go to a thing (null at the rim), to change the focus, the size, or to see the whole. */
export type Step = { thing: number | null } | { focus: number | null } | { zoom: number } | { whole: true };

/** A key and what is held down with it. */
export type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

const directions: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const zooms: Record<string, number> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5, _: 1 / 1.5 };

/** Returns what a key asks for, standing on a thing or on none; null for a key that is not the map's. */
export function walkOf({ key, ctrlKey, metaKey, altKey }: Pressed, woven: Woven, shown: Shown, from: number | null): Step | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = directions[key];
  if (direction) return { thing: from === null ? mostTied(shown) : thingBeside(woven, shown, from, direction) };
  if (key === 'Home') return { thing: mostTied(shown) };
  if ((key === 'Enter' || key === ' ') && from !== null) return { focus: from };
  if (key === 'Escape') return { focus: null };
  if (key === '0') return { whole: true };
  const zoom = zooms[key];
  return zoom === undefined ? null : { zoom };
}
