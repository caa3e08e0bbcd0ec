import { familyOf } from '../../graph/model/kinds/index.ts';
import type { Family } from '../../graph/model/kinds/index.ts';
import type { ThingRecord } from '../../graph/model/records.ts';
import type { RelationRecord, StatementRecord } from '../../graph/model/records.ts';
import type { Mention, Statement } from '../../graph/model/statement.ts';
import { Clusters } from './cluster.ts';
import { dateOfThing, kindsOfThing, nameOfThing, namesOfThing } from './describe.ts';
import { gather } from './gather.ts';
import type { Gathered } from './gather.ts';
import type { Judgement } from './judgements.ts';
import { nameKey, slugOf } from './name-key.ts';
import type { PlaceRecord } from './places.ts';
import { relate } from './relate.ts';

/** What a person knows beside the sources: which names are one, and where places lie. */
export type Knowledge = { judgements: readonly Judgement[]; placeOf: (name: string) => PlaceRecord | null };

/** Statements whose ends are known, the things that they are about, and the ties that they make. */
export type Resolved = { statements: StatementRecord[]; things: ThingRecord[]; relations: RelationRecord[] };

/** Returns the things that the statements speak of, and the statements and ties between them; pure, and the same for any order of the statements. */
export function resolve(statements: readonly Statement[], knowledge: Knowledge): Resolved {
  const sorted = [...statements].sort((one, other) => (one.id < other.id ? -1 : 1));
  const clusters = new Clusters(knowledge.judgements);
  const gathered = gather(sorted, clusters);
  const names = new Map([...gathered].map(([cluster, thing]) => [cluster, nameOfThing(thing, clusters.preferredName(cluster))]));
  const ids = identify(gathered, names);
  const idOf = (mention: Mention): string => ids.get(clusters.clusterOf(mention))!;
  const records = sorted.map((statement) => withIds(statement, idOf));
  const relations = relate(records);
  const things = [...gathered.values()].map((thing) => describe(thing, ids.get(thing.cluster)!, names.get(thing.cluster)!));
  place(things, relations, knowledge);
  succeed(things, relations, knowledge);
  return { statements: records, things: things.sort((one, other) => (one.id < other.id ? -1 : 1)), relations };
}

const plainFirst: Family[] = ['Place', 'Organisation', 'Collaboration', 'Programme', 'Call', 'Instrument', 'Person', 'Theme'];

/** Gives each thing an id made of its name; of several with one name, the first family keeps it plain and the others add their kind. */
function identify(gathered: Map<string, Gathered>, names: Map<string, string>): Map<string, string> {
  const wanted = [...gathered.values()].map((thing) => ({ cluster: thing.cluster, kind: kindsOfThing(thing)[0]!, slug: slugOf(names.get(thing.cluster)!) }));
  wanted.sort((one, other) => plainFirst.indexOf(familyOf(one.kind)) - plainFirst.indexOf(familyOf(other.kind)) || (one.cluster < other.cluster ? -1 : 1));
  const taken = new Set<string>();
  return new Map(
    wanted.map(({ cluster, kind, slug }) => {
      const suffixed = `${slug}-${kind.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
      let id = taken.has(slug) ? suffixed : slug;
      for (let turn = 2; taken.has(id); turn += 1) id = `${suffixed}-${turn}`;
      taken.add(id);
      return [cluster, id];
    }),
  );
}

function withIds(statement: Statement, idOf: (mention: Mention) => string): StatementRecord {
  const { id, subject, predicate, object, ...rest } = statement;
  const named = (mention: Mention): StatementRecord['subject'] => ({ id: idOf(mention), kind: mention.kind, name: mention.name });
  return { id, subject: named(subject), predicate, object: object ? named(object) : null, ...rest };
}

function describe(gathered: Gathered, id: string, name: string): ThingRecord {
  return {
    id,
    kinds: kindsOfThing(gathered),
    name,
    names: namesOfThing(gathered, name),
    place: null,
    side: null,
    nuts: null,
    lat: null,
    lng: null,
    from: dateOfThing(gathered, 'from'),
    to: dateOfThing(gathered, 'to'),
    ids: {},
    succeeded_by: [],
    sources: [...gathered.sources].sort(),
  };
}

/** Puts every place where the gazetteer knows it, and every thing where its sources locate it; a thing that they locate in several sides has none. */
function place(things: ThingRecord[], relations: readonly RelationRecord[], { placeOf }: Knowledge): void {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  for (const thing of things) {
    if (familyOf(thing.kinds[0]!) !== 'Place') continue;
    const known = thing.names.map(({ name }) => placeOf(name)).find((record) => record !== null);
    if (known) Object.assign(thing, known);
  }
  for (const thing of things) {
    if (familyOf(thing.kinds[0]!) === 'Place') continue;
    const located = relations.filter(({ type, from_id, modality }) => type === 'LOCATED_IN' && from_id === thing.id && modality === 'asserted').map(({ to_id }) => byId.get(to_id)!);
    const places = located.filter(({ kinds }) => familyOf(kinds[0]!) === 'Place').sort((one, other) => (one.id < other.id ? -1 : 1));
    const sides = new Set(places.map(({ side }) => side));
    if (places.length === 1) Object.assign(thing, { place: places[0]!.id, nuts: places[0]!.nuts, lat: places[0]!.lat, lng: places[0]!.lng });
    if (sides.size === 1) thing.side = places[0]!.side;
  }
}

/** Names the successors of each thing: those that a source asserts, and those that a person judged. */
function succeed(things: ThingRecord[], relations: readonly RelationRecord[], { judgements }: Knowledge): void {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const find = (name: string, family: Family): ThingRecord | undefined => things.find(({ kinds, names }) => familyOf(kinds[0]!) === family && names.some((known) => nameKey(known.name) === nameKey(name)));
  const stated = relations.filter(({ type, modality }) => type === 'SUCCEEDED_BY' && modality === 'asserted').map(({ from_id, to_id, from }) => ({ before: byId.get(from_id), after: byId.get(to_id), date: from }));
  const judged = judgements.filter(({ judgement }) => judgement === 'successor').map(({ left, right, family, date }) => ({ before: find(left, family), after: find(right, family), date }));
  for (const { before, after, date } of [...stated, ...judged]) {
    if (!before || !after || before.succeeded_by.some(({ id }) => id === after.id)) continue;
    before.succeeded_by = [...before.succeeded_by, { id: after.id, date }].sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}
