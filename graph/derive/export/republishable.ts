import { boundsOf } from '../../model/edtf.ts';
import type { Bounds } from '../../model/edtf.ts';
import { familyOf } from '../../model/kinds/index.ts';
import { predicates } from '../../model/predicates/index.ts';
import type { Predicate } from '../../model/predicates/declare.ts';
import type { RelationRecord, Release, ResolvedMention, StatementRecord, ThingRecord } from '../../model/records.ts';

/** Returns what of a release may be republished: the statements of sources that allow it, and of things and relations only what those statements tell. */
export function republishable(release: Release): Release {
  const allowed = new Set(release.sources.filter(({ republish }) => republish === 'yes').map(({ name }) => name));
  if (allowed.size === release.sources.length) return release;
  const statements = release.statements.filter(({ evidence }) => allowed.has(evidence.source));
  const told = toldOf(statements);
  return {
    statements,
    things: release.things.filter(({ id }) => told.has(id)).map((thing) => keepTold(thing, told, allowed)),
    relations: relationsTold(release.relations, statements),
    pages: release.pages.filter(({ source }) => allowed.has(source)),
    sources: release.sources.filter(({ name }) => allowed.has(name)),
  };
}

type Told = { names: Set<string>; kinds: Set<string>; places: Set<string>; from: Set<unknown>; to: Set<unknown> };

function toldOf(statements: readonly StatementRecord[]): Map<string, Told> {
  const told = new Map<string, Told>();
  const note = ({ id, kind, name }: ResolvedMention): Told => {
    const known = told.get(id) ?? { names: new Set(), kinds: new Set(), places: new Set(), from: new Set(), to: new Set() };
    told.set(id, known);
    known.names.add(name);
    known.kinds.add(kind);
    return known;
  };
  for (const { subject, predicate, object, value } of statements) {
    const about = note(subject);
    if (object) note(object);
    if (object && predicate === 'LOCATED_IN') about.places.add(object.id);
    const bound = (predicates[predicate] as Predicate).dates;
    if (bound) about[bound].add(value);
  }
  return told;
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

function relationsTold(relations: readonly RelationRecord[], statements: readonly StatementRecord[]): RelationRecord[] {
  const kept = new Map(statements.map((statement) => [statement.id, statement]));
  return relations.flatMap((relation) => {
    const told = relation.statements.flatMap((id) => kept.get(id) ?? []);
    if (told.length === 0) return [];
    if (told.length === relation.statements.length) return [relation];
    const bounds = told.map(({ evidence }) => boundsOf(relation.from, relation.to, evidence.published)).reduce(narrowest);
    return [{ ...relation, bounds, statements: told.map(({ id }) => id), sources: [...new Set(told.map(({ evidence }) => evidence.source))].sort() }];
  });
}

/** Of two statements of one tie: it had begun by the earlier day that either knows of, and still held on the later one. */
function narrowest(one: Bounds, other: Bounds): Bounds {
  if (one.fromMin === null || one.fromMax === null || one.toMin === null) return other;
  if (other.fromMax === null || other.toMin === null) return one;
  const fromMax = one.fromMax < other.fromMax ? one.fromMax : other.fromMax;
  const toMin = one.toMin > other.toMin ? one.toMin : other.toMin;
  return { fromMin: one.fromMin, fromMax, toMin, toMax: one.toMax };
}
