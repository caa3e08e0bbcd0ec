import { familyOf } from '../../model/kinds/index.ts';
import { predicates } from '../../model/predicates/index.ts';
import type { Predicate } from '../../model/predicates/declare.ts';
import { IdTable } from '../../../ground/lines/id-table.ts';
import type { Release, ResolvedMention, StatementRecord, ThingRecord } from '../../model/records.ts';
import { kept, relationsTold } from './told-part.ts';

/** Returns what of a release may be republished: the statements of sources that allow it, and of things and relations only what those statements tell. */
export function republishable(release: Release): Release {
  const allowed = new Set(release.sources.filter(({ republish }) => republish === 'yes').map(({ name }) => name));
  if (allowed.size === release.sources.length) return release;
  const isAllowed = ({ evidence }: StatementRecord): boolean => allowed.has(evidence.source);
  const { told, ids } = toldIn(release.statements, isAllowed);
  return {
    statements: kept(release.statements, ids.size, (statement) => (isAllowed(statement) ? statement : null)),
    things: kept(release.things, told.size, (thing) => (told.has(thing.id) ? keepTold(thing, told, allowed) : null)),
    relations: relationsTold(release, ids),
    pages: release.pages.filter(({ source }) => allowed.has(source)),
    sources: release.sources.filter(({ name }) => allowed.has(name)),
  };
}

type Told = { names: Set<string>; kinds: Set<string>; places: Set<string>; from: Set<unknown>; to: Set<unknown> };

/** What the statements that may be republished tell of each thing, and their ids. */
function toldIn(statements: Iterable<StatementRecord>, isAllowed: (statement: StatementRecord) => boolean): { told: Map<string, Told>; ids: IdTable } {
  const told = new Map<string, Told>();
  const ids = new IdTable();
  const note = ({ id, kind, name }: ResolvedMention): Told => {
    const known = told.get(id) ?? { names: new Set(), kinds: new Set(), places: new Set(), from: new Set(), to: new Set() };
    told.set(id, known);
    known.names.add(name);
    known.kinds.add(kind);
    return known;
  };
  for (const statement of statements) {
    if (!isAllowed(statement)) continue;
    const { id, subject, predicate, object, value } = statement;
    ids.set(id, id);
    const about = note(subject);
    if (object) note(object);
    if (object && predicate === 'LOCATED_IN') about.places.add(object.id);
    const bound = (predicates[predicate] as Predicate).dates;
    if (bound) about[bound].add(value);
  }
  return { told, ids };
}

/** A thing that other sources speak of too keeps the names, kinds, dates and place that a source which allows it tells; ids of registers are not among them. */
function keepTold(thing: ThingRecord, told: Map<string, Told>, allowed: ReadonlySet<string>): ThingRecord {
  const succeeded_by = thing.succeeded_by.filter(({ id }) => told.has(id));
  if (thing.sources.every((source) => allowed.has(source))) return { ...thing, succeeded_by, place: thing.place !== null && told.has(thing.place) ? thing.place : null };
  const { names, kinds, places, from, to } = told.get(thing.id)!;
  const named = thing.names.filter(({ name }) => names.has(name));
  const name = names.has(thing.name) ? thing.name : [...names].sort()[0]!;
  const isPlaced = places.size > 0 || familyOf(thing.kinds[0]!) === 'Place';
  const { side, nuts, lat, lng } = isPlaced ? thing : { side: null, nuts: null, lat: null, lng: null };
  return {
    id: thing.id,
    kinds: thing.kinds.filter((kind) => kinds.has(kind)),
    name,
    names: name === thing.name ? named : [{ name, lang: null, type: 'official', from: null, to: null }, ...named.filter((one) => one.name !== name)],
    place: thing.place !== null && places.has(thing.place) ? thing.place : null,
    side, nuts, lat, lng,
    from: from.has(thing.from) ? thing.from : null,
    to: to.has(thing.to) ? thing.to : null,
    ids: {},
    succeeded_by,
    sources: thing.sources.filter((source) => allowed.has(source)),
  };
}
