import type { KindName } from '../../../../graph/model/kinds/index.ts';
import type { ThingRecord } from '../../../../graph/model/records.ts';

/** A body as the matcher meets it: its names, the most used first, and what stands beside them. */
export type Party = { id: string; names: readonly string[]; countries: readonly string[]; towns: readonly string[]; kinds: readonly KindName[]; ids: Readonly<Record<string, string>> };

/** Returns a thing of a release as a party; the country and the town are told by the one who knows where it lies. */
export function partyOfThing({ id, name, names, kinds, ids }: Pick<ThingRecord, 'id' | 'name' | 'names' | 'kinds' | 'ids'>, countries: readonly string[] = [], towns: readonly string[] = []): Party {
  return { id, names: [...new Set([name, ...names.map((other) => other.name)])], countries, towns, kinds, ids };
}
