import type { Suggestion } from './suggest-for.ts';

/** What a body counts for after each one of its own house that stands before it, and after each one that the same body would introduce, or the same theme alone brings. */
const again = { house: 0.5, reason: 0.85 } as const;

/** Returns the best suggestions in an order that is not ten departments of one university: each one of a house, an introducer or a theme that was named lowers the next of it (after Carbonell & Goldstein 1998). */
export function spreadOut(suggestions: readonly Suggestion[], most: number): Suggestion[] {
  const left = [...suggestions];
  const chosen: Suggestion[] = [];
  const [houses, reasons] = [new Map<string, number>(), new Map<string, number>()];
  const worth = (one: Suggestion): number => one.score * again.house ** Math.max(0, ...housesOf(one).map((house) => houses.get(house) ?? 0)) * again.reason ** (reasons.get(firstReasonOf(one)) ?? 0);
  while (left.length > 0 && chosen.length < most) {
    const worths = left.map(worth);
    const [next] = left.splice(worths.indexOf(Math.max(...worths)), 1);
    chosen.push(next!);
    for (const house of housesOf(next!)) houses.set(house, (houses.get(house) ?? 0) + 1);
    const reason = firstReasonOf(next!);
    if (reason !== '') reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return chosen;
}

/** The house of a body: itself, what it is part of, and the part of its name before a department is named, at one place. */
function housesOf({ body: { id, parents, name, lat, lng } }: Suggestion): string[] {
  const stem = name.split(/ [-–—|/:] |, | \(/)[0]!.toLowerCase();
  return [id, ...parents, ...(lat === null ? [stem] : [`${stem} ${lat.toFixed(1)} ${lng!.toFixed(1)}`])];
}

function firstReasonOf({ reasons }: Suggestion): string {
  const first = reasons.find(({ kind }) => kind === 'introducer') ?? reasons.find(({ kind }) => kind === 'theme');
  return first && 'name' in first ? `${first.kind} ${first.name}` : '';
}
