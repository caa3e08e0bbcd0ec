import type { ThingRecord } from '../../model/records.ts';

/** Returns the last heir of each thing that has one: its line is followed as long as it does not part, and not at all when it leads back to itself. */
export function heirsOf(things: Iterable<Pick<ThingRecord, 'id' | 'succeeded_by'>>): Map<string, string> {
  const next = new Map<string, string>();
  for (const { id, succeeded_by } of things) if (succeeded_by.length === 1 && succeeded_by[0]!.id !== id) next.set(id, succeeded_by[0]!.id);
  return new Map([...next.keys()].flatMap((id) => {
    const heir = lastOf(id, next);
    return heir === null ? [] : [[id, heir] as const];
  }));
}

function lastOf(id: string, next: ReadonlyMap<string, string>): string | null {
  const met = new Set([id]);
  for (let at = id; ;) {
    const following = next.get(at);
    if (following === undefined) return at;
    if (met.has(following)) return null;
    met.add(following);
    at = following;
  }
}
