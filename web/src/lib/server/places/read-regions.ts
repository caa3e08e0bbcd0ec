import { ask } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { regionsOperation } from '../operations.ts';

/** Returns the region of NUTS that each thing sits in, by its id, of those that sit in one. */
export const readRegions = keepPerRelease(async (): Promise<ReadonlyMap<string, string>> => {
  const { things } = await ask<{ things: { id: string; nuts: string | null }[] }>(regionsOperation);
  return new Map(things.flatMap(({ id, nuts }) => (nuts === null ? [] : [[id, nuts] as const])));
});
