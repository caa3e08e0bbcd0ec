import { sides } from '$graph/model/sides.ts';
import type { Years } from '../view/time-steps.ts';

/** What is compared: a side, a period, or a thing by its id. */
export type Compared = { sort: 'side'; side: string } | { sort: 'period'; years: Years } | { sort: 'thing'; id: string };

/** The periods that are offered: those in which European programmes run. */
export const periodsOffered: readonly Years[] = [2000, 2007, 2014, 2021].map((from) => ({ from, to: from + 6 }));

/** Returns what one end of a comparison asks for: "side:wallonia", "period:2007-2013", or the id of a thing; null for nothing, and for a side or a period that is none. */
export function readCompared(text: string | null): Compared | null {
  const asked = text?.trim() ?? '';
  if (asked === '') return null;
  const [, sort, rest = ''] = /^(side|period):(.*)$/.exec(asked) ?? [];
  if (sort === 'side') return rest in sides || /^[A-Z]{2}$/.test(rest) ? { sort, side: rest } : null;
  if (sort === undefined) return { sort: 'thing', id: asked };
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(rest) ?? [];
  return from !== undefined && to !== undefined && from <= to ? { sort: 'period', years: { from: Number(from), to: Number(to) } } : null;
}

/** Returns what is compared as an address tells it. */
export function writeCompared(compared: Compared): string {
  if (compared.sort === 'thing') return compared.id;
  return compared.sort === 'side' ? `side:${compared.side}` : `period:${compared.years.from}-${compared.years.to}`;
}

/** Returns the query of the address that compares two; a part that is null is left out. */
export function compareQuery(parts: { one: string | null; two: string | null; years?: Years | null }): string {
  const asked = new URLSearchParams();
  if (parts.one) asked.set('one', parts.one);
  if (parts.two) asked.set('two', parts.two);
  if (parts.years) for (const end of ['from', 'to'] as const) asked.set(end, String(parts.years[end]));
  return `?${asked}`;
}
