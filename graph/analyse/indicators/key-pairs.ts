import { Refusal } from '../../../ground/refusal.ts';

/** Returns values by the names of two, parted by a bar; refuses names in which the bar makes two pairs look like one. */
export function keyPairs<Value>(pairs: Iterable<readonly [string, string, Value]>): Record<string, Value> {
  const byKey = new Map<string, Value>();
  for (const [one, other, value] of pairs) {
    const key = `${one}|${other}`;
    if (byKey.has(key)) throw new Refusal('usage', `participations: expected names that "|" can part, found two pairs that both read "${key}".`, 'Rename one of them.');
    byKey.set(key, value);
  }
  return Object.fromEntries(byKey);
}
