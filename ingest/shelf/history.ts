import type { Statement } from '../../graph/model/statement.ts';
import type { ShelvedPage } from './shelf.ts';

/** A fetch as far as its place in a history goes. */
export type Fetch = Pick<ShelvedPage, 'source' | 'url' | 'sha256' | 'retrieved'>;

/**
 * Returns the fetches of several lists as one history: by address, then by day, and within a day as the list has them that knows most of it.
 * The order of the lists does not matter; what the preferred list tells of a fetch stands over what others tell of it.
 */
export function historyOf<Item extends { fetched: Fetch }>(preferred: readonly Item[], others: readonly (readonly Item[])[]): Item[] {
  const days = new Map<string, Item[][]>();
  for (const list of [preferred, ...others]) {
    for (const [day, items] of grouped(list)) days.set(day, [...(days.get(day) ?? []), items]);
  }
  const told = new Map(preferred.map((item) => [fetchKey(item.fetched), item]));
  return [...days.keys()].sort().flatMap((day) => mergedDay(days.get(day)!)).map((item) => told.get(fetchKey(item.fetched)) ?? item);
}

/** Returns the statements with those of a page retracted on the day when another version of it was fetched; nothing is deleted. */
export function retract(statements: readonly Statement[], history: readonly Fetch[]): Statement[] {
  const ends = new Map<string, string>();
  const latest = new Map<string, Fetch>();
  for (const fetched of history) {
    const address = JSON.stringify([fetched.source, fetched.url ?? fetched.sha256]);
    const before = latest.get(address);
    if (before && before.sha256 !== fetched.sha256) ends.set(versionKey(before), fetched.retrieved);
    ends.delete(versionKey(fetched));
    latest.set(address, fetched);
  }
  return statements.map((statement) => {
    const { source, url, page } = statement.evidence;
    return { ...statement, retracted: page === null ? null : (ends.get(versionKey({ source, url, sha256: page })) ?? null) };
  });
}

/** Returns what tells a version of a page from all others: its source, its address and its bytes. */
export function versionKey({ source, url, sha256 }: Omit<Fetch, 'retrieved'>): string {
  return JSON.stringify([source, url, sha256]);
}

/** Returns what tells a fetch from all others: a version of a page, and the day on which it was seen. */
export function fetchKey({ source, url, sha256, retrieved }: Fetch): string {
  return JSON.stringify([source, url, sha256, retrieved]);
}

function grouped<Item extends { fetched: Fetch }>(list: readonly Item[]): Map<string, Item[]> {
  const days = new Map<string, Item[]>();
  for (const item of list) {
    const { source, url, sha256, retrieved } = item.fetched;
    const day = JSON.stringify([source, url ?? sha256, retrieved]);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return days;
}

function mergedDay<Item extends { fetched: Fetch }>(lists: readonly Item[][]): Item[] {
  const [longest = [], ...others] = [...lists].sort((one, other) => other.length - one.length || (textOf(one) < textOf(other) ? -1 : 1));
  const merged = [...longest];
  for (const item of others.flat()) if (!merged.some(({ fetched }) => fetched.sha256 === item.fetched.sha256)) merged.push(item);
  return merged;
}

function textOf(items: readonly { fetched: Fetch }[]): string {
  return JSON.stringify(items.map(({ fetched }) => fetched));
}
