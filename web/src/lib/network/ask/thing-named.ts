import { foldText } from '$graph/derive/search-text.ts';
import { tiesInAll, type Woven } from './woven.ts';

const known = new WeakMap<Woven, string[]>();

/** Returns the things whose names have a text, most tied first: those of that very name, then those that begin with it, then all others. */
export function thingsNamed(woven: Woven, text: string): number[] {
  const folded = known.get(woven) ?? woven.network.things.name.map(foldText);
  known.set(woven, folded);
  const asked = foldText(text);
  if (asked === '') return [];
  const rank = (name: string) => (name === asked ? 2 : name.startsWith(asked) ? 1 : 0);
  return [...folded.keys()].filter((thing) => folded[thing]!.includes(asked)).sort((one, other) => rank(folded[other]!) - rank(folded[one]!) || tiesInAll(woven, other) - tiesInAll(woven, one) || one - other);
}

/** Returns the thing of an id, or else the one whose name comes nearest to a text; null when there is none. */
export function thingNamed(woven: Woven, text: string): number | null {
  return woven.byId.get(text) ?? thingsNamed(woven, text)[0] ?? null;
}
