import { familyOf } from '../../graph/model/kinds/index.ts';
import type { Family } from '../../graph/model/kinds/index.ts';
import type { RelationRecord, StatementRecord, ThingRecord } from '../../graph/model/records.ts';
import type { Mention, Statement } from '../../graph/model/statement.ts';
import { Clusters } from './cluster.ts';
import { dateOfThing, kindsOfThing, nameOfThing, namesOfThing } from './describe.ts';
import { gather } from './gather.ts';
import type { Gathered } from './gather.ts';
import type { Judgement } from './judgements.ts';
import { slugOf } from './name-key.ts';
import { placeThings } from './place-things.ts';
import type { PlaceOf } from './places.ts';
import { relate } from './relate.ts';
import { succeedThings } from './succeed-things.ts';

/** What a person knows beside the sources: which names are one, and where places lie. */
export type Knowledge = { judgements: readonly Judgement[]; placeOf: PlaceOf };

/** Statements whose ends are known, the things that they are about, and the ties that they make. */
export type Resolved = { statements: StatementRecord[]; things: ThingRecord[]; relations: RelationRecord[] };

/** Returns the things that the statements speak of, and the statements and ties between them; pure, and the same for any order of the statements. */
export function resolve(statements: readonly Statement[], knowledge: Knowledge): Resolved {
  const sorted = [...statements].sort((one, other) => (one.id < other.id ? -1 : 1));
  const clusters = new Clusters(knowledge.judgements, knowledge.placeOf);
  const gathered = gather(sorted, clusters);
  const names = new Map([...gathered].map(([cluster, thing]) => [cluster, nameOfThing(thing, clusters.preferredName(cluster, thing.names.ranked()))]));
  const ids = identify(gathered, names);
  const idOf = (mention: Mention): string => ids.get(clusters.clusterOf(mention))!;
  const records = sorted.map((statement) => withIds(statement, idOf));
  const relations = relate(records);
  const things = [...gathered.values()].map((thing) => describe(thing, ids.get(thing.cluster)!, names.get(thing.cluster)!));
  placeThings(things, relations, knowledge, () => []);
  succeedThings(things, relations, knowledge.judgements);
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
