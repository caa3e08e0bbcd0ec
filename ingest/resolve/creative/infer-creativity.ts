import { nothingInferred } from '../../../graph/model/inferred/inferred.ts';
import { familyOf } from '../../../graph/model/kinds/index.ts';
import type { RelationRecord, ThingRecord } from '../../../graph/model/records.ts';
import { judgeCreative } from './judge-creative.ts';
import { creativeWordIn } from './match-words.ts';

type Ties = { themes: Map<string, string[]>; made: Map<string, string[]> };

/** Tells of each body, and of what bodies do together, whether it is cultural or creative, and why; of a work, that it is one by its kind. `activities` are the codes that records give, by thing. */
export function inferCreativity(things: readonly ThingRecord[], relations: Iterable<RelationRecord>, activities: ReadonlyMap<string, readonly string[]>): void {
  const { themes, made } = tiesOf(things, relations);
  for (const thing of things) {
    const families = new Set(thing.kinds.map(familyOf));
    if (!families.has('Organisation') && !families.has('Collaboration')) continue;
    const names = [...new Set([thing.name, ...thing.names.map(({ name }) => name)])];
    const described = { isBody: families.has('Organisation'), names, activities: activities.get(thing.id) ?? [], themes: themes.get(thing.id) ?? [], made: made.get(thing.id) ?? [], registers: Object.keys(thing.ids) };
    const { creative, because } = thing.kinds[0] === 'Work' ? ({ creative: 'yes', because: 'kind: Work' } as const) : judgeCreative(described);
    thing.inferred = { ...nothingInferred, ...thing.inferred, creative, creativeBecause: because };
  }
}

/** The themes that things concern, and the works that bodies make and the events of culture that they run. */
function tiesOf(things: readonly ThingRecord[], relations: Iterable<RelationRecord>): Ties {
  const ties: Ties = { themes: new Map(), made: new Map() };
  const themes = new Map(things.filter(({ kinds }) => kinds[0] === 'Theme').map(({ id, name }) => [id, name]));
  const works = new Map(things.filter(({ kinds }) => kinds[0] === 'Work').map(({ id, name }) => [id, name]));
  const events = new Map(things.filter(({ kinds, name }) => kinds[0] === 'Event' && creativeWordIn(name) !== null).map(({ id, name }) => [id, name]));
  for (const { type, modality, from_id, to_id } of relations) {
    if (modality !== 'asserted') continue;
    if (type === 'CONCERNS') note(ties.themes, from_id, themes.get(to_id));
    if (type === 'PARTNER_IN' || type === 'CREATED') note(ties.made, from_id, works.get(to_id));
    if (type === 'ORGANISES' || type === 'RUNS' || type === 'CREATED') note(ties.made, from_id, events.get(to_id));
  }
  for (const list of [...ties.themes.values(), ...ties.made.values()]) list.sort();
  return ties;
}

function note(lists: Map<string, string[]>, id: string, name: string | undefined): void {
  if (name === undefined) return;
  const known = lists.get(id);
  if (known) known.push(name);
  else lists.set(id, [name]);
}
