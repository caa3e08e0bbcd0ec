import { nothingInferred } from '../../graph/model/inferred/inferred.ts';
import type { PlacedBy } from '../../graph/model/inferred/placed-by.ts';
import { familyOf } from '../../graph/model/kinds/index.ts';
import type { RelationRecord, ThingRecord } from '../../graph/model/records.ts';
import type { Particulars } from '../../graph/model/statement.ts';
import { territoriesIn } from './gazetteer/territories-in.ts';
import type { PlaceOf, PlaceRecord } from './places.ts';
import { isNational } from './placing/national.ts';
import type { Geography } from './placing/geography.ts';
import { areNested } from './placing/nuts.ts';
import { nowhere, placeParticulars } from './placing/place-particulars.ts';
import type { Placement } from './placing/place-particulars.ts';
import { weigh } from './placing/votes.ts';
import type { Vote } from './placing/votes.ts';

/** What records tell of a thing, and how many statements bear it. */
export type Told = { particulars: Particulars; count: number };

/** Why a thing could not be placed, or not as its records say. */
export type PlacingFlaw = { code: string; thing: string; sources: string[]; message: string };

/** What is known of places: without geography, particulars tell nothing. */
export type KnownPlaces = { placeOf: PlaceOf; geography?: Geography | undefined };

type Located = Map<string, { where: ThingRecord; count: number }[]>;
type Placed = (told: Told) => Placement;

/**
 * Puts every place where the gazetteer or its particulars know it, and every thing where its sources locate it: by the particulars of its records, in a place, or in a house that lies
 * in one. A body that they locate in several sides has none; a place whose side is not known, or spans several, takes no part in that. A public body that nobody locates on one side and
 * that is named after its territory has the side of that territory; one that acts for a whole country of several sides has a place, and no side. So has what bodies do together. Returns what could not be placed.
 */
export function placeThings(things: ThingRecord[], relations: Iterable<RelationRecord>, { placeOf, geography }: KnownPlaces, particularsOf: (thing: ThingRecord) => readonly Told[]): PlacingFlaw[] {
  const flaws: PlacingFlaw[] = [];
  const placed = remembering(geography);
  const others = things.filter((thing) => !isPlace(thing));
  for (const thing of things) if (isPlace(thing)) placePlace(thing, placeOf, particularsOf(thing), placed, flaws);
  const located = locationsIn(things, relations);
  const houses: ThingRecord[] = [];
  for (const thing of others) {
    const told = particularsOf(thing).map((one) => ({ count: one.count, placement: placed(one) }));
    const votes = [...(located.get(thing.id) ?? []).filter(({ where }) => isPlace(where)).map(voteFor), ...told.flatMap(voteOf)];
    if (votes.length === 0) houses.push(thing);
    else place(thing, votes, flaws);
    note(thing, told.flatMap(({ placement }) => placement.flaws), flaws);
  }
  for (const thing of houses) settle(thing, located.get(thing.id) ?? []);
  for (const thing of others) if (thing.kinds.includes('PublicBody') && thing.side === null && !hasSides(located.get(thing.id) ?? [])) nameSide(thing, placeOf);
  for (const thing of others) if (thing.side !== null && thing.kinds.includes('PublicBody') && isNational(thing.names.map(({ name }) => name), thing.nuts)) thing.side = null;
  return flaws;
}

/** The same particulars are met in many records. */
function remembering(geography: Geography | undefined): Placed {
  const known = new Map<string, Placement>();
  return ({ particulars: { country, town, postcode, nuts, lat, lng } }) => {
    const key = JSON.stringify([country, town, postcode, nuts, lat, lng]);
    const placement = known.get(key) ?? (geography ? placeParticulars({ country, town, postcode, nuts, lat, lng } as Particulars, geography) : null);
    if (placement) known.set(key, placement);
    return placement ?? nowhere;
  };
}

function placePlace(thing: ThingRecord, placeOf: PlaceOf, told: readonly Told[], placed: Placed, flaws: PlacingFlaw[]): void {
  const region = told.find(({ particulars }) => particulars.ids?.nuts !== undefined);
  if (region) return placeRegion(thing, placed({ count: 1, particulars: { nuts: region.particulars.ids!.nuts! } }), placeOf);
  const countries = new Set(told.flatMap(({ particulars }) => particulars.country ?? []));
  const regions = told.flatMap(({ particulars: { country, nuts, postcode } }) => placed({ count: 1, particulars: { ...(country && { country }), ...(nuts && { nuts }), ...(postcode && { postcode }) } }).nuts ?? []);
  const fits = (nuts: string | null): boolean => nuts === null || regions.length === 0 || regions.some((region) => areNested(region, nuts));
  const known = thing.names.map(({ name }) => placeOf(name)).find((record) => record !== null && (countries.size === 0 || record.country === null || countries.has(record.country)) && fits(record.nuts));
  if (known) return void Object.assign(thing, { side: known.side, nuts: known.nuts, lat: known.lat, lng: known.lng });
  const placements = told.flatMap(({ particulars, count }) => thing.names.map(({ name }) => ({ count, placement: placed({ count, particulars: { ...particulars, town: name } }) })));
  const found = placements.find(({ placement }) => placement.town !== null) ?? placements.find(({ placement }) => placement.by !== null);
  if (found) Object.assign(thing, { side: found.placement.side, nuts: found.placement.nuts, lat: found.placement.lat, lng: found.placement.lng });
  note(thing, placements.flatMap(({ placement }) => placement.flaws), flaws);
}

/** A region has a point where the gazetteer gives it one. */
function placeRegion(thing: ThingRecord, { side, nuts }: Placement, placeOf: PlaceOf): void {
  const known = thing.names.map(({ name }) => placeOf(name)).find((record) => record !== null && record.nuts === nuts);
  Object.assign(thing, { side, nuts, lat: known?.lat ?? null, lng: known?.lng ?? null });
}

function locationsIn(things: readonly ThingRecord[], relations: Iterable<RelationRecord>): Located {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const located: Located = new Map();
  for (const { type, modality, from_id, to_id, statements } of relations) {
    const where = byId.get(to_id);
    if (type !== 'LOCATED_IN' || modality !== 'asserted' || !where) continue;
    const known = located.get(from_id);
    if (known) known.push({ where, count: statements.length });
    else located.set(from_id, [{ where, count: statements.length }]);
  }
  return located;
}

/** What lies in a country or a region lies anywhere in it: the point in its middle is its own. */
function voteFor({ where, count }: { where: ThingRecord; count: number }): Vote {
  const { id, name, side, nuts, lat, lng } = where;
  const by: PlacedBy = nuts?.length === 2 ? 'country' : lat !== null && (nuts === null || nuts.length === 5) ? 'town' : 'region';
  const point = by === 'town' ? { lat, lng } : { lat: null, lng: null };
  return { by, on: `located in ${name}`, side, nuts, ...point, place: id, count };
}

function voteOf({ placement: { by, on, side, nuts, lat, lng }, count }: { placement: Placement; count: number }): Vote[] {
  return by === null ? [] : [{ by, on: on!, side, nuts, lat, lng, place: null, count }];
}

function place(thing: ThingRecord, votes: readonly Vote[], flaws: PlacingFlaw[]): void {
  const { chosen, side, contradiction } = weigh(votes);
  // A body may have houses on two sides, and a festival may cross the border; one address of a record against another is a contradiction.
  if (contradiction !== null && isBody(thing) && votes.some((vote) => vote.place === null)) note(thing, [{ code: 'place.contradictory', message: contradiction }], flaws);
  if (!chosen) return;
  if (isBody(thing)) thing.side = side;
  Object.assign(thing, { place: chosen.place, nuts: chosen.nuts, lat: chosen.lat, lng: chosen.lng });
  // A name that nobody knows is a place all the same, and tells of nothing.
  if (chosen.nuts !== null || chosen.lat !== null || chosen.side !== null) tell(thing, chosen.by, chosen.on);
}

/** A thing that sits in a house sits where the house does. */
function settle(thing: ThingRecord, stated: readonly { where: ThingRecord }[]): void {
  const [house, ...others] = stated.map(({ where }) => where).sort((one, other) => (one.id < other.id ? -1 : 1));
  const sides = new Set(stated.flatMap(({ where }) => where.side ?? []));
  if (!house || sides.size > 1) return;
  if (isBody(thing)) thing.side = [...sides][0] ?? null;
  if (others.length > 0) return;
  Object.assign(thing, { place: house.place, nuts: house.nuts, lat: house.lat, lng: house.lng });
  if (house.inferred?.placed) tell(thing, house.inferred.placed, `located in ${house.name}`);
}

function nameSide(thing: ThingRecord, placeOf: PlaceOf): void {
  const territories = thing.names.flatMap(({ name }) => territoriesIn(name)).flatMap((name) => placeOf(name) ?? []);
  const sides = new Set(territories.map(({ side }) => side));
  if (sides.size !== 1) return;
  const [named] = territories as [PlaceRecord];
  thing.side = named.side;
  if (thing.side === null) return;
  if (named.nuts !== null && named.nuts !== thing.nuts && named.nuts.startsWith(thing.nuts ?? '')) thing.nuts = named.nuts;
  else if (thing.inferred?.placed) return;
  tell(thing, 'territory', `named after ${named.name}`);
}

function tell(thing: ThingRecord, placed: PlacedBy, placedOn: string): void {
  thing.inferred = { ...nothingInferred, ...thing.inferred, placed, placedOn };
}

/** Each flaw is told once of a thing; that a town is not known, only where nothing else told more than a country. */
function note(thing: ThingRecord, found: readonly { code: string; message: string }[], flaws: PlacingFlaw[]): void {
  const isPlaced = thing.nuts?.length === 5 || thing.lat !== null;
  const told = new Map(found.filter(({ code }) => !isPlaced || (code !== 'place.unknown' && code !== 'town.several')).map((flaw) => [flaw.code, flaw]));
  for (const { code, message } of told.values()) flaws.push({ code, thing: thing.id, sources: thing.sources, message: `${thing.id}: ${message}` });
}

function hasSides(stated: readonly { where: ThingRecord }[]): boolean {
  return stated.some(({ where }) => where.side !== null);
}

function isBody(thing: ThingRecord): boolean {
  return thing.kinds.some((kind) => familyOf(kind) === 'Organisation');
}

function isPlace(thing: ThingRecord): boolean {
  return familyOf(thing.kinds[0]!) === 'Place';
}
