import { familyOf } from '../../graph/model/kinds/index.ts';
import type { RelationRecord, ThingRecord } from '../../graph/model/records.ts';
import type { PlaceRecord } from './places.ts';

/** Puts every place where the gazetteer knows it, and every thing where its sources locate it; a thing that they locate in several sides has none. */
export function placeThings(things: ThingRecord[], relations: readonly RelationRecord[], placeOf: (name: string) => PlaceRecord | null): void {
  const places = new Map(things.filter(isPlace).map((thing) => [thing.id, thing]));
  for (const thing of places.values()) {
    const known = thing.names.map(({ name }) => placeOf(name)).find((record) => record !== null);
    if (known) Object.assign(thing, known);
  }
  const located = new Map<string, ThingRecord[]>();
  for (const { type, modality, from_id, to_id } of relations) {
    const place = places.get(to_id);
    if (type === 'LOCATED_IN' && modality === 'asserted' && place) located.set(from_id, [...(located.get(from_id) ?? []), place]);
  }
  for (const thing of things) {
    if (!isPlace(thing)) locate(thing, located.get(thing.id) ?? []);
  }
}

function locate(thing: ThingRecord, stated: ThingRecord[]): void {
  const [only, ...others] = [...new Set(stated)];
  if (!only) return;
  if (others.length === 0) Object.assign(thing, { place: only.id, nuts: only.nuts, lat: only.lat, lng: only.lng });
  if (others.every(({ side }) => side === only.side)) thing.side = only.side;
}

function isPlace(thing: ThingRecord): boolean {
  return familyOf(thing.kinds[0]!) === 'Place';
}
