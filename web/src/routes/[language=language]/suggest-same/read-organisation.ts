import { familyOf } from '$graph/model/kinds/index.ts';
import { ask } from '$lib/server/graph.ts';
import { listOperation } from '$lib/server/operations.ts';
import type { Brief, Listed } from '$lib/server/records.ts';

/** Returns an organisation by its id, or nothing. */
export async function readOrganisation(id: string | null): Promise<Brief | null> {
  if (!id) return null;
  const { things } = await ask<{ things: Listed[] }>(listOperation, { ids: [id], limit: 1 });
  const [thing] = things;
  return thing && familyOf(thing.kind) === 'Organisation' ? { id: thing.id, name: thing.name, kind: thing.kind, side: thing.side } : null;
}
