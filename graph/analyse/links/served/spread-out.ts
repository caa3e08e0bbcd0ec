import type { Suggestion } from './suggest-for.ts';

/** What a body counts for after each one of its own house that stands before it, and after each one that the same body would introduce. */
const again = { house: 0.5, introducer: 0.85 } as const;

/** Returns the best suggestions in an order that is not ten departments of one university: each one of a house that was named lowers the next of it (after Carbonell & Goldstein 1998). */
export function spreadOut(suggestions: readonly Suggestion[], most: number): Suggestion[] {
  const left = [...suggestions];
  const chosen: Suggestion[] = [];
  const [houses, introducers] = [new Map<string, number>(), new Map<string, number>()];
  const worth = (one: Suggestion): number => one.score * again.house ** Math.max(0, ...housesOf(one).map((house) => houses.get(house) ?? 0)) * again.introducer ** (introducers.get(introducerOf(one)) ?? 0);
  while (left.length > 0 && chosen.length < most) {
    const worths = left.map(worth);
    const [next] = left.splice(worths.indexOf(Math.max(...worths)), 1);
    chosen.push(next!);
    for (const house of housesOf(next!)) houses.set(house, (houses.get(house) ?? 0) + 1);
    const introducer = introducerOf(next!);
    if (introducer !== '') introducers.set(introducer, (introducers.get(introducer) ?? 0) + 1);
  }
  return chosen;
}

/** The house of a body: itself, what it is part of, and the part of its name before a department is named, at one place. */
function housesOf({ body: { id, parent, name, lat, lng } }: Suggestion): string[] {
  const stem = name.split(/ [-–—|/:] |, | \(/)[0]!.toLowerCase();
  return [id, ...(parent === null ? [] : [parent]), ...(lat === null ? [stem] : [`${stem} ${lat.toFixed(1)} ${lng!.toFixed(1)}`])];
}

function introducerOf({ reasons }: Suggestion): string {
  const first = reasons.find(({ kind }) => kind === 'introducer');
  return first && 'id' in first ? first.id : '';
}
