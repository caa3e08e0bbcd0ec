import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { write } from '../../../graph/database/open.ts';
import type { Database } from '../../../graph/database/open.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { ensureRules } from '../../../graph/load/rules.ts';
import { verify } from '../../../graph/load/verify.ts';
import { silent } from '../../../ground/report.ts';
import { ecosystem, ecosystemText } from '../../fixture/ecosystem.ts';
import { openTestDatabase, wipe } from '../empty-database.ts';

/** What other hands may do to a graph, and the code of the finding that must name it. */
const seeds: [title: string, cypher: string, code: string, place: string][] = [
  ['a constraint that was dropped', 'DROP CONSTRAINT statement_id', 'constraint.missing', 'statement_id'],
  ['a statement without a subject', "MATCH (:Statement {value: 14})-[tie:SUBJECT]->() DELETE tie", 'statement.subject', 'statement '],
  ['a statement with two subjects', "MATCH (statement:Statement {value: 14}), (thing:Thing {id: 'mons'}) CREATE (statement)-[:SUBJECT]->(thing)", 'statement.subject', 'statement '],
  ['a statement without a page', 'MATCH (:Statement {value: 14})-[tie:STATED_ON]->() DELETE tie', 'statement.page', 'statement '],
  ['a statement that lost its object', "MATCH (:Statement {predicate: 'COVERS'})-[tie:OBJECT]->() DELETE tie", 'statement.object', 'statement '],
  ['a page without a source', "MATCH (:Page {lang: 'en', mediaType: 'text/plain'})-[tie:OF]->() DELETE tie", 'page.source', 'page '],
  ['a statement whose words were changed', "MATCH (statement:Statement {value: 14}) SET statement.value = 15", 'statement.id', 'statement '],
  ['a statement with another id', "MATCH (statement:Statement {value: 14}) SET statement.id = '0123456789abcdef'", 'statement.id', 'statement 0123456789abcdef'],
  ['a span that lies outside its page', "MATCH (statement:Statement {value: 14}) SET statement.start = 5000, statement.end = 5010", 'statement.span', 'statement '],
  ['a span that holds other words', "MATCH (statement:Statement {predicate: 'COVERS'}) SET statement.start = 0, statement.end = 9", 'statement.span', 'statement '],
  ['a span that is too long', "MATCH (statement:Statement {value: 14}) SET statement.start = 0, statement.end = 500", 'statement.evidence', 'statement '],
  ['an end that the model does not allow', "MATCH (statement:Statement {predicate: 'COVERS'}) SET statement.objectKind = 'Theme'", 'statement.model', 'statement '],
  ['a date that is none', "MATCH (statement:Statement {value: 14}) SET statement.from = '2013-02-30'", 'statement.form', 'statement '],
  ['an amount that became a text', "MATCH (statement:Statement {value: 14}) SET statement.value = '14'", 'statement.model', 'statement '],
  ['a thing without a name', "MATCH (thing:Thing {id: 'mons'}) REMOVE thing.name", 'thing.form', 'thing mons'],
  ['a thing with a name of its own', "MATCH (thing:Thing {id: 'mons'}) SET thing.name = 'Bergen'", 'thing.property', 'thing mons'],
  ['a thing that lost a label', "MATCH (thing:Thing {id: 'la-cardeuse'}) REMOVE thing:Hub", 'thing.labels', 'thing la-cardeuse'],
  ['a thing with a property of somebody else', "MATCH (thing:Thing {id: 'mons'}) SET thing.colour = 'red'", 'thing.property', 'thing mons'],
  ['a thing whose search text was changed', "MATCH (thing:Thing {id: 'mons'}) SET thing.searchText = 'bergen'", 'thing.property', 'thing mons'],
  ['a thing that no statement mentions', "CREATE (:Thing:Place {id: 'nowhere', name: 'Nowhere', kind: 'Place', kinds: ['Place'], ids: '{}', succeededBy: '[]', sources: ['chroniques']})-[:NAMED]->(:Name {id: 'n', name: 'Nowhere', type: 'official'})", 'thing.statements', 'thing nowhere'],
  ['a thing without an id', "CREATE (:Thing:Place {name: 'Nowhere'})", 'thing.key', 'Thing '],
  ['a name that nobody bears', "CREATE (:Name {id: 'orphan', name: 'Orphan', type: 'alias'})", 'name.thing', 'name orphan'],
  ['a label that the model does not know', "MATCH (thing:Thing {id: 'mons'}) SET thing:Castle", 'label.rogue', 'Thing mons'],
  ['a node that the model does not know', "CREATE (:Castle {id: 'keep'})", 'node.rogue', ''],
  ['a tie that the model does not know', "MATCH (one:Thing {id: 'mons'}), (other:Thing {id: 'tournai'}) CREATE (one)-[:LIKES]->(other)", 'relation.rogue', 'LIKES mons'],
  ['a tie without an id', "MATCH (one:Thing {id: 'la-cardeuse'}), (other:Thing {id: 'nuit-des-ecrans'}) CREATE (one)-[:HOSTS]->(other)", 'relation.key', 'HOSTS la-cardeuse'],
  ['a tie that no statement says', "MATCH (one:Thing {id: 'la-cardeuse'}), (other:Thing {id: 'nuit-des-ecrans'}) CREATE (one)-[:HOSTS {id: '0123456789abcdef', modality: 'asserted', statements: [], sources: []}]->(other)", 'relation.form', 'relation 0123456789abcdef'],
  ['a tie that names a statement which is not there', "MATCH ()-[tie:HOSTS]->() SET tie.statements = ['0123456789abcdef']", 'relation.statements', 'relation '],
  ['a tie whose role was changed', "MATCH ()-[tie:HOSTS]->() SET tie.role = 'host'", 'relation.id', 'relation '],
  ['a tie that is gone', 'MATCH ()-[tie:HOSTS]->() DELETE tie', 'statement.relation', 'statement '],
  ['a tie that leads where the model forbids', "MATCH (from:Thing)-[tie:COVERS]->(), (to:Thing {id: 'virtual-reality'}) CREATE (from)-[:COVERS {id: '0123456789abcdef', modality: 'asserted', statements: tie.statements, sources: tie.sources}]->(to)", 'relation.ends', 'relation 0123456789abcdef'],
  ['evidence that hangs on the wrong node', "MATCH (one:Thing {id: 'mons'}), (page:Page {lang: 'nl', mediaType: 'text/plain'}) CREATE (one)-[:STATED_ON]->(page)", 'tie.misplaced', 'STATED_ON mons'],
  ['a second release', "CREATE (:Release {version: 'ffffffffffffffff', model: 'x', statements: 0, things: 0, relations: 0})", 'release.one', 'graph'],
  ['a release that counts wrong', 'MATCH (release:Release) SET release.statements = 62', 'release.counts', 'release '],
  ['a release that is another', "MATCH (release:Release) SET release.version = 'ffffffffffffffff'", 'release.version', 'release ffffffffffffffff'],
  ['a fact that is gone', "MATCH (statement:Statement {value: 14}) DETACH DELETE statement", 'release.version', 'release '],
];

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
  await loadRelease(database, ecosystem(), silent);
});
afterAll(() => database.close());

describe('verify', () => {
  it('finds nothing in a graph as it was loaded, and counts what it looked at', async () => {
    const { findings, counts, unchecked } = await verify(database, ecosystemText, silent);

    expect(findings).toEqual([]);
    expect(counts).toEqual({ statements: 63, things: 29, relations: 48, pages: 6, sources: 5, spans: 58 });
    expect(unchecked).toBe(0);
  });

  it('counts the spans that it cannot look at for want of the archive', async () => {
    const { findings, counts, unchecked } = await verify(database, () => null, silent);

    expect(findings).toEqual([]);
    expect(counts['spans']).toBe(0);
    expect(unchecked).toBe(58);
  });

  it.each(seeds)('names %s', async (_title, cypher, code, place) => {
    await write(database, cypher);

    const { findings } = await verify(database, ecosystemText, silent);

    await repair();
    expect(findings.filter((finding) => finding.code === code && finding.place.startsWith(place)), JSON.stringify(findings, null, 1)).not.toEqual([]);
  });
});

async function repair(): Promise<void> {
  await write(database, 'MATCH (node) WHERE NOT node:Lease DETACH DELETE node');
  await ensureRules(database, silent);
  await loadRelease(database, ecosystem(), silent);
}
