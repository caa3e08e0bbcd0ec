import { familyOf } from '../../../graph/model/kinds/index.ts';
import type { RelationRecord, ThingRecord } from '../../../graph/model/records.ts';
import { judgeCreative } from './judge-creative.ts';

/** Tells of each body, and of what bodies do together, whether it is cultural or creative, and why; of a work, that it is one by its kind. `activities` are the codes that records give, by thing. */
export function inferCreativity(things: readonly ThingRecord[], relations: Iterable<RelationRecord>, activities: ReadonlyMap<string, readonly string[]>): void {
  const themes = themesOf(things, relations);
  for (const thing of things) {
    const families = new Set(thing.kinds.map(familyOf));
    if (!families.has('Organisation') && !families.has('Collaboration')) continue;
    const described = { isBody: families.has('Organisation'), names: [...new Set([thing.name, ...thing.names.map(({ name }) => name)])], activities: activities.get(thing.id) ?? [], themes: themes.get(thing.id) ?? [], registers: Object.keys(thing.ids) };
    const { creative, because } = thing.kinds[0] === 'Work' ? ({ creative: 'yes', because: 'kind: Work' } as const) : judgeCreative(described);
    thing.inferred = { placed: null, placedOn: null, ...thing.inferred, creative, creativeBecause: because };
  }
}

function themesOf(things: readonly ThingRecord[], relations: Iterable<RelationRecord>): Map<string, string[]> {
  const names = new Map(things.filter(({ kinds }) => kinds[0] === 'Theme').map(({ id, name }) => [id, name]));
  const themes = new Map<string, string[]>();
  for (const { type, modality, from_id, to_id } of relations) {
    const theme = type === 'CONCERNS' && modality === 'asserted' ? names.get(to_id) : undefined;
    if (theme === undefined) continue;
    const known = themes.get(from_id);
    if (known) known.push(theme);
    else themes.set(from_id, [theme]);
  }
  for (const list of themes.values()) list.sort();
  return themes;
}
