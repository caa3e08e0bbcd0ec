import { describe, expect, it } from 'vitest';
import { constraints, indexes } from '../../../graph/derive/cypher/constraints.ts';
import { example } from '../../../graph/derive/cypher/example.ts';
import { deleteCypher, writeCypher } from '../../../graph/derive/cypher/load-cypher.ts';
import { rowsOf, tables } from '../../../graph/derive/cypher/rows.ts';
import { modelVersion } from '../../../graph/derive/model-version.ts';
import { relationNames } from '../../../graph/model/predicates/index.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';

const rows = [...rowsOf(example)];
const sampleOf = (table: (typeof tables)[number]) => rows.find((row) => row.table === table)!;

describe('the Cypher of a load', () => {
  it('creates what is new, sent as columns', () => {
    expect(writeCypher(sampleOf('names'), 'create')).toMatchInlineSnapshot(`
      "UNWIND range(0, size($id) - 1) AS row
      MATCH (thing:Thing {id: $end_thing[row]})
      CREATE (name:Name {id: $id[row], name: $name[row], lang: $lang[row], type: $type[row], from: $from[row], to: $to[row], hash: $hash[row]})
      CREATE (thing)-[:NAMED]->(name)
      RETURN count(*) AS written"
    `);
  });

  it('merges by key the rest, and puts every property and tie to what it is now', () => {
    expect(writeCypher(sampleOf('pages'), 'merge')).toMatchInlineSnapshot(`
      "UNWIND range(0, size($id) - 1) AS row
      MERGE (page:Page {id: $id[row]})
      SET page = {id: $id[row], url: $url[row], title: $title[row], mediaType: $mediaType[row], lang: $lang[row], published: $published[row], retrieved: $retrieved[row], hash: $hash[row]}
      WITH page, row
      OPTIONAL MATCH (page)-[old:OF]->()
      DELETE old
      WITH DISTINCT page, row
      MATCH (source:Source {name: $end_source[row]})
      CREATE (page)-[:OF]->(source)
      RETURN count(*) AS written"
    `);
  });

  it('takes labels and types as columns, and floats as floats', () => {
    expect(writeCypher(sampleOf('things'), 'create')).toContain('CREATE (thing:Thing:$($words[row]) {');
    expect(writeCypher(sampleOf('things'), 'merge')).toContain('REMOVE thing:Association:Call:');
    expect(writeCypher(sampleOf('things'), 'create')).toContain('lat: toFloat($lat[row])');
    expect(writeCypher(sampleOf('relations'), 'merge')).toContain('MERGE (from)-[relation:$($words[row][0]) {id: $id[row]}]->(to)');
  });

  it('leaves out what no row of a batch has', () => {
    const text = writeCypher(sampleOf('names'), 'create', ['id', 'name']);

    expect(text).toContain('CREATE (name:Name {id: $id[row], name: $name[row], hash: $hash[row]})');
  });

  it('counts nothing up: a query that runs twice leaves what one leaves', () => {
    const texts = rows.map((row) => writeCypher(row, 'merge'));

    expect(texts.filter((text) => /\+ ?1|\+=/.test(text.replace('- 1)', '')))).toEqual([]);
  });

  it('puts no word into a text but those of the model', () => {
    expect(deleteCypher('relations', 'PARTNER_IN')).toContain('[relation:PARTNER_IN {id: key}]');
    expect(() => deleteCypher('relations', 'X]->() DETACH DELETE n //')).toThrow('expected a type of the model');
  });
});

describe('rows', () => {
  it('have one hash for one content, whatever the order of what has none', () => {
    const release = ecosystem();
    release.things.forEach((thing) => thing.names.reverse());

    const hashes = (rows: Iterable<{ key: string; hash: string }>) => [...rows].map(({ key, hash }) => `${key} ${hash}`).sort();
    expect(hashes(rowsOf(release))).toEqual(hashes(rowsOf(ecosystem())));
  });

  it('carry the labels of all kinds of a thing', () => {
    expect(rows.find(({ key }) => key === 'atelier')?.words).toEqual(['Hub', 'Organisation', 'Venue']);
  });

  it('date a thing by its own dates', () => {
    expect(rows.find(({ key }) => key === 'oeuvre')?.properties).toMatchObject({ from: '2013', fromMin: '2013-01-01', fromMax: '2013-12-31', toMax: '9999-12-31' });
  });
});

describe('constraints', () => {
  it('give every label a key and every type of relation an id', () => {
    expect(constraints.filter(({ entity }) => entity === 'RELATIONSHIP').map(({ label }) => label)).toEqual(relationNames);
    expect(constraints.filter(({ entity }) => entity === 'NODE').map(({ label, property }) => `${label}.${property}`)).toEqual(['Thing.id', 'Name.id', 'Statement.id', 'Page.id', 'Source.name', 'Release.version', 'Lease.name', 'Run.id', 'Indicator.id']);
  });

  it('and indexes have names of their own', () => {
    const names = [...constraints, ...indexes].map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
  });
});

describe('modelVersion', () => {
  it('is one as long as the model is', () => {
    expect(modelVersion()).toBe(modelVersion());
    expect(modelVersion()).toMatch(/^[0-9a-f]{16}$/);
  });
});
