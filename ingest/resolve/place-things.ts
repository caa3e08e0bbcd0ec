import { familyOf } from '../../graph/model/kinds/index.ts';
import type { RelationRecord, ThingRecord } from '../../graph/model/records.ts';
import { territoriesIn } from './gazetteer/territories-in.ts';
import type { PlaceOf } from './places.ts';

type Stated = { where: ThingRecord; statements: number };

/**
 * Puts every place where the gazetteer knows it, and every thing where its sources locate it: in a place, or in a house that lies in one.
 * A body that they locate in several sides has none; a place whose side is not known, or spans several, takes no part in that.
 * A public body that nobody locates on one side and that is named after its territory has the side of that territory. What bodies do together has a place, and no side.
 */
export function placeThings(things: ThingRecord[], relations: readonly RelationRecord[], placeOf: PlaceOf): void {
  for (const thing of things.filter(isPlace)) {
    const known = thing.names.map(({ name }) => placeOf(name)).find((record) => record !== null);
    if (known) Object.assign(thing, { side: known.side, nuts: known.nuts, lat: known.lat, lng: known.lng });
  }
  const located = locationsIn(things, relations);
  for (const thing of things) if (!isPlace(thing)) locate(thing, (located.get(thing.id) ?? []).filter(({ where }) => isPlace(where)));
  for (const thing of things) if (!isPlace(thing) && !located.get(thing.id)?.some(({ where }) => isPlace(where))) settle(thing, located.get(thing.id) ?? []);
  for (const thing of things) if (thing.kinds.includes('PublicBody') && sidesOf(located.get(thing.id) ?? []).size === 0) thing.side = sideOfTerritory(thing, placeOf);
}

function locationsIn(things: readonly ThingRecord[], relations: readonly RelationRecord[]): Map<string, Stated[]> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const located = new Map<string, Stated[]>();
  for (const { type, modality, from_id, to_id, statements } of relations) {
    const where = byId.get(to_id);
    if (type === 'LOCATED_IN' && modality === 'asserted' && where) located.set(from_id, [...(located.get(from_id) ?? []), { where, statements: statements.length }]);
  }
  return located;
}

/** Of several places on one side, the one that most statements give, and of equal ones the most precise. */
function locate(thing: ThingRecord, stated: readonly Stated[]): void {
  const sides = sidesOf(stated);
  if (sides.size > 1) return;
  if (isBody(thing)) thing.side = [...sides][0] ?? null;
  const ranked = stated.filter(({ where }) => sides.size === 0 || where.side !== null).sort((one, other) => other.statements - one.statements || precision(other.where) - precision(one.where) || (one.where.id < other.where.id ? -1 : 1));
  if (ranked[0]) Object.assign(thing, { place: ranked[0].where.id, nuts: ranked[0].where.nuts, lat: ranked[0].where.lat, lng: ranked[0].where.lng });
}

/** A thing that sits in a house sits where the house does. */
function settle(thing: ThingRecord, stated: readonly Stated[]): void {
  const [house, ...others] = stated.map(({ where }) => where).sort((one, other) => (one.id < other.id ? -1 : 1));
  if (!house || sidesOf(stated).size > 1) return;
  if (isBody(thing)) thing.side = [...sidesOf(stated)][0] ?? null;
  if (others.length === 0) Object.assign(thing, { place: house.place, nuts: house.nuts, lat: house.lat, lng: house.lng });
}

function sideOfTerritory({ names }: ThingRecord, placeOf: PlaceOf): string | null {
  const territories = names.flatMap(({ name }) => territoriesIn(name)).flatMap((name) => placeOf(name) ?? []);
  const sides = new Set(territories.map(({ side }) => side));
  return sides.size === 1 ? [...sides][0]! : null;
}

function sidesOf(stated: readonly Stated[]): Set<string> {
  return new Set(stated.flatMap(({ where }) => where.side ?? []));
}

function precision({ nuts, lat }: ThingRecord): number {
  return (nuts?.length ?? 0) + (lat === null ? 0 : 1);
}

function isBody(thing: ThingRecord): boolean {
  return thing.kinds.some((kind) => familyOf(kind) === 'Organisation');
}

function isPlace(thing: ThingRecord): boolean {
  return familyOf(thing.kinds[0]!) === 'Place';
}
