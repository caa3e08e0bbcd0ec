import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkQuery } from '../../graph/serve/guard/check-query.ts';
import { chooseQuestion, readLibrary } from '../../queries/question.ts';
import { trackedTexts } from '../house/tracked.ts';
import { lintCypher } from './lint-cypher.ts';

const texts = trackedTexts();
const served = buildSchema(texts.find(({ path }) => path === 'graph/generated/schema.graphql')?.text ?? '');
const files = texts.filter(({ path }) => path.endsWith('.cypher'));
const documents = texts.filter(({ path }) => path.endsWith('.md'));

/** The blocks of one language that a document shows. */
function blocksOf(document: string, word: string): string[] {
  return [...document.matchAll(new RegExp(`^[ \\t]*\`\`\`${word}\\b.*\\n([\\s\\S]*?)^[ \\t]*\`\`\``, 'gm'))].map(([, block = '']) => block);
}

function lintGraphql(query: string): string[] {
  try {
    checkQuery({ query, variables: {}, operationName: null });
    return validate(served, parse(query)).map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

describe('Cypher, read without a database', () => {
  it.each(files)('of $path says nothing that the graph does not have', ({ text }) => {
    expect(lintCypher(text)).toEqual([]);
  });

  it.each([
    ['a label', 'MATCH (thing:Hubb) RETURN thing.id', /Label Hubb/],
    ['a type of relation', 'MATCH (:Thing)-[tie:PARTNERS_IN]->() RETURN tie.id', /Relationship type PARTNERS_IN/],
    ['a function', 'MATCH (thing:Thing) RETURN lowercase(thing.name)', /Function lowercase/],
    ['a property of a label', 'MATCH (thing:Thing) WHERE thing.amount > 1 RETURN thing.id', /1: expected a property of Thing, found "amount"/],
    ['a property of a relation', 'MATCH (:Thing)-[tie:FUNDS]->() RETURN tie.euros', /expected a property of FUNDS, found "euros"/],
    ['a property within a pattern', "MATCH (source:Source {title: 'a', nom: 'b'})\nRETURN source.name", /expected a property of Source, found "nom"/],
    ['a property of one without a label', 'MATCH (:Thing)--(other) RETURN other.nom', /expected a property of the graph, found "nom"/],
    ['a property in a map projection', 'MATCH (thing:Thing) RETURN thing {.name, .nom}', /expected a property of Thing, found "nom"/],
    ['a property in a subquery', 'MATCH (thing:Thing) WHERE EXISTS { MATCH (thing)<-[:SUBJECT]-(statement:Statement) WHERE statement.year = 1 } RETURN thing.id', /expected a property of Statement, found "year"/],
    ['a property after SET', "MATCH (thing:Thing) SET thing.colour = 'red'", /expected a property of Thing, found "colour"/],
    ['a variable', 'MATCH (thing:Thing) RETURN other.id', /Variable `other` not defined/],
    ['a variable that WITH left behind', 'MATCH (thing:Thing) WITH thing.id AS id RETURN thing.name', /Variable `thing` not defined/],
    ['a parameter that nobody gives', 'MATCH (thing:Thing {id: $id}) RETURN thing.name', /Parameter \$id is not defined/],
    ['grammar', 'MATCH (thing:Thing RETURN thing', /Invalid input/],
  ])('is refused for %s that there is not', (_, cypher, complaint) => {
    expect(lintCypher(cypher).join('\n')).toMatch(complaint);
  });

  it('may make maps of its own words, and wear several labels', () => {
    expect(lintCypher('MATCH (thing:Hub:Venue) WITH thing, {colour: thing.name} AS one RETURN one.colour, thing {.id, shade: 1} AS told')).toEqual([]);
    expect(lintCypher('WITH {colour: 1} AS one RETURN one.paint')).toEqual(['1: expected a property of the graph, found "paint".']);
  });
});

describe('the documentation', () => {
  it('shows only Cypher that the graph can answer', () => {
    for (const { path, text } of documents) {
      for (const block of blocksOf(text, 'cypher')) expect(lintCypher(block), `${path}:\n${block}`).toEqual([]);
    }
  });

  it('shows only GraphQL that is served', () => {
    for (const { path, text } of documents) {
      for (const block of blocksOf(text, 'graphql')) expect(lintGraphql(block), `${path}:\n${block}`).toEqual([]);
    }
  });

  it('asks only questions of the library, which are a dozen', () => {
    const library = readLibrary();
    for (const { text } of documents) {
      for (const [, name = ''] of text.matchAll(/npm run query -- ([a-z][\w/-]*)/g)) expect(chooseQuestion(library, name)).toBeDefined();
    }
    expect(library.length).toBeGreaterThanOrEqual(12);
  });

  it('is read for its blocks, also within lists, and GraphQL that is not served is refused', () => {
    const document = '1. Ask:\n\n   ```graphql\n   { thing(id: "a") { nom } }\n   ```\n\n```cypher\nRETURN 1\n```\n';

    expect(blocksOf(document, 'cypher')).toEqual(['RETURN 1\n']);
    expect(blocksOf(document, 'graphql').flatMap(lintGraphql)).toEqual([expect.stringContaining('Cannot query field "nom" on type "Thing"')]);
    expect(lintGraphql('{ thing(')).toHaveLength(1);
    expect(lintGraphql('{ things(limit: 200) { partnerIn(limit: 200) { name } } }')).toHaveLength(1);
    expect(documents.flatMap(({ text }) => [...blocksOf(text, 'cypher'), ...blocksOf(text, 'graphql')]).length).toBeGreaterThan(0);
  });
});
