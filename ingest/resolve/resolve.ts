import type { RelationRecord, StatementRecord, ThingRecord } from '../../graph/model/records.ts';
import type { Mention, Statement } from '../../graph/model/statement.ts';
import { Bodies } from './cluster/bodies.ts';
import type { Body } from './cluster/bodies.ts';
import { clustersOf } from './cluster/clusters.ts';
import type { Cluster } from './cluster/clusters.ts';
import { describeCluster, particularsOf, thingOf } from './describe.ts';
import { inferCreativity } from './creative/infer-creativity.ts';
import { identify } from './identify.ts';
import type { Knowledge } from './knowledge.ts';
import { enterIds } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { placeThings } from './place-things.ts';
import type { PlacingFlaw, Told } from './place-things.ts';
import { relate } from './relate.ts';
import { becoming, judgedIn, succeedThings } from './history/succeed-things.ts';
import { Origins } from './history/attach-before.ts';

export type { Knowledge } from './knowledge.ts';

/** Who is who: the things that statements speak of, which of them a mention means, what records tell of each beside its name, and every id that a thing ever had. */
export type WhoIsWho = { things: ThingRecord[]; idOf: (mention: Mention) => string; origins: Origins; particularsOf: (thing: ThingRecord) => readonly Told[]; ledger: Ledger };

/** Statements whose ends are known, the things that they are about, the ties that they make, and what could not be placed. */
export type Resolved = { statements: StatementRecord[]; things: ThingRecord[]; relations: RelationRecord[]; flaws: PlacingFlaw[] };

/** Returns the things that the statements speak of, and the statements and ties between them; pure, and the same for any order of the statements. */
export function resolve(statements: readonly Statement[], knowledge: Knowledge): Resolved {
  const sorted = [...statements].sort((one, other) => (one.id < other.id ? -1 : 1));
  const who = whoIsWho(sorted, knowledge);
  const records = sorted.map((statement) => withIds(statement, who));
  const relations = relate(records);
  const flaws = settleThings(who, relations, knowledge);
  return { statements: records, things: who.things, relations, flaws };
}

/** Walks the statements, in the order of their ids, and returns the things that they speak of, in the order of theirs. What it holds grows with the bodies, not with the statements. */
export function whoIsWho(statements: Iterable<Statement>, knowledge: Knowledge): WhoIsWho {
  const bodies = new Bodies(knowledge);
  const stated: Statement[] = [];
  for (const statement of statements) {
    bodies.note(statement);
    if (becoming.has(statement.predicate) && statement.modality === 'asserted' && statement.from !== null && statement.retracted === null) stated.push(statement);
  }
  bodies.forgetMentions();
  const { things, idOfBody, clusters, ledger } = thingsOf(bodies, knowledge);
  bodies.forgetNames();
  const idOf = (mention: Mention): string => idOfBody.get(bodies.bodyOf(mention))!;
  const told = stated.map(({ subject, object, from }) => ({ before: idOf(subject), after: idOf(object!), date: from! }));
  const judged = judgedIn(things, knowledge.judgements).flatMap(({ before, after, date }) => (before && after && before !== after && date !== null ? [{ before: before.id, after: after.id, date }] : []));
  const origins = new Origins(things, [...judged, ...told.filter(({ before, after }) => before !== after)]);
  return { things, idOf, origins, particularsOf: ({ id }) => particularsOf(clusters.get(id)!), ledger };
}

/** The things that bodies are, in the order of their ids, with what is asked of them later; what they were made of is not held. */
function thingsOf(bodies: Bodies, knowledge: Knowledge): { things: ThingRecord[]; idOfBody: ReadonlyMap<Body, string>; clusters: ReadonlyMap<string, Cluster>; ledger: Ledger } {
  const described = clustersOf(bodies.byKey.values(), knowledge).map(describeCluster);
  const { ids, formerIds } = identify(described, knowledge.ledger);
  const idOfBody = new Map(described.flatMap((one) => one.cluster.bodies.map((body) => [body, ids.get(one)!] as const)));
  const clusters = new Map(described.map((one) => [ids.get(one)!, one.cluster]));
  const things = described.map((one) => thingOf(one, ids.get(one)!, formerIds.get(one))).sort((one, other) => (one.id < other.id ? -1 : 1));
  return { things, idOfBody, clusters, ledger: enterIds(knowledge.ledger ?? new Map(), ids) };
}

/** Returns a statement whose ends are known, as they were when it held; what its record told beside their names stays behind. */
export function withIds(statement: Statement, { idOf, origins }: Pick<WhoIsWho, 'idOf' | 'origins'>): StatementRecord {
  const { id, subject, predicate, object, ...rest } = statement;
  const ends = [subject, object].map((mention) => (mention ? idOf(mention) : null));
  const named = (mention: Mention, at: 0 | 1): StatementRecord['subject'] => ({ id: origins.thingAt(ends[at]!, statement, ends[1 - at]!), kind: mention.kind, name: mention.name });
  return { id, subject: named(subject, 0), predicate, object: object ? named(object, 1) : null, ...rest };
}

/** Puts the things where they lie, tells which are creative, and names their successors; returns what could not be placed. */
export function settleThings({ things, origins, particularsOf: told }: WhoIsWho, relations: Iterable<RelationRecord>, knowledge: Knowledge): PlacingFlaw[] {
  const activities = new Map<string, readonly string[]>();
  const flaws = placeThings(things, relations, knowledge, (thing) => {
    const all = told(thing);
    const codes = all.flatMap(({ particulars }) => particulars.activities ?? []);
    if (codes.length > 0) activities.set(thing.id, [...new Set(codes)]);
    return all;
  });
  inferCreativity(things, relations, activities);
  succeedThings(things, relations, knowledge.judgements);
  return [...flaws, ...origins.earlyFacts.map(({ thing, source, message }) => ({ code: 'time.before-it-began', thing, sources: [source], message }))];
}
