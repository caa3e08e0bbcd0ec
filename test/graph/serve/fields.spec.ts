import { readFileSync } from 'node:fs';
import { getNamedType, isLeafType, isListType, isNonNullType, isObjectType, printSchema } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { predicates, relationNames } from '../../../graph/model/predicates/index.ts';
import type { Predicate } from '../../../graph/model/predicates/declare.ts';
import { schemaText, servedSchema } from '../../../graph/serve/schema.ts';
import { asking, openServedGraph, type ServedGraph } from './served-graph.ts';

let graph: ServedGraph;
let schema: GraphQLSchema;

beforeAll(async () => {
  graph = await openServedGraph();
  schema = await servedSchema(() => null);
});

afterAll(() => graph.close());

describe('the schema', () => {
  test('has queries, and neither mutations nor subscriptions', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
    expect(printSchema(schema)).not.toMatch(/\b(Mutation|Subscription|CreateInput|UpdateInput|Connection|Aggregat)/);
  });

  test('stays small enough to be read', () => {
    const own = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));

    expect(own.length).toBeLessThanOrEqual(47);
  });

  test('has a field there and back for every relation of the model', () => {
    const fields = Object.keys(typeNamed('Thing').getFields());
    const expected = relationNames.flatMap((name) => [predicates[name].reads, (predicates[name] as Predicate).reverse]).filter((name) => name !== null);

    expect(fields).toEqual(expect.arrayContaining(expected));
  });

  test('is the one that is kept for readers', () => {
    expect(readFileSync(new URL('../../../graph/generated/schema.graphql', import.meta.url), 'utf8')).toBe(schemaText(schema));
  });
});

describe('every field', () => {
  test.each(['things', 'statements', 'pages', 'sources'])('of %s answers', async (root) => {
    const type = typeNamed(namedType(fieldOf('Query', root)));

    for (const fields of chunked(Object.values(type.getFields()).map(selectionOf), 12)) {
      const answer = await graph.service.ask<Record<string, unknown[]>>(`{ ${root}(limit: 2) { ${fields.join(' ')} } }`);

      expect(answer[root]).toHaveLength(2);
    }
  });

  test('of what is served answers', async () => {
    const { release, kinds } = await graph.service.ask<{ release: Record<string, unknown>; kinds: unknown[] }>(`{ release { ${leaves('Release')} } kinds { kind things } }`);

    expect(release).toMatchObject({ version: expect.stringMatching(/^[0-9a-f]{16}$/) as string, things: 29, statements: 63, latestRetrieved: '2026-01-14' });
    expect(kinds[0]).toEqual({ kind: 'Place', things: 5 });
  });
});

describe('a thing', () => {
  test('shows its ties either way with role, dates and the other end', async () => {
    const response = await graph.service.fetch(asking('query Q($id: ID!) { thing(id: $id) { ties(limit: 50) { predicate outgoing role from to modality statements sources other { id name kind kinds side } } } }', { id: 'textielhuis' }));

    const { data } = (await response.json()) as { data: { thing: { ties: { predicate: string; outgoing: boolean; role: string; other: { id: string } }[] } } };
    expect(data.thing.ties).toContainEqual(expect.objectContaining({ predicate: 'PARTNER_IN', outgoing: true, role: 'partner', other: { id: 'fil-commun', name: 'Fil Commun', kind: 'Project', kinds: ['Project'], side: null } }));
    expect(data.thing.ties).toContainEqual(expect.objectContaining({ predicate: 'RUNS', outgoing: false, other: expect.objectContaining({ id: 'stad-kortrijk' }) as object }));
  });

  test('shows its statements with the page, the source and the words they rest on', async () => {
    const { thing } = await graph.service.ask<{ thing: { statements: { quotation: string | null; object: { id: string } | null; page: { source: { name: string } } }[] } }>(
      '{ thing(id: "textielhuis") { statements(limit: 50, where: { predicate: { eq: "LOCATED_IN" } }, sort: [{ id: ASC }]) { quotation object { id } page { source { name } } } } }',
    );

    expect(thing.statements).toHaveLength(2);
    expect(thing.statements).toContainEqual({ quotation: 'Textielhuis Kortrijk in Kortrijk', object: { id: 'kortrijk' }, page: { source: { name: 'fil-commun' } } });
  });

  test('that nobody bears is null', async () => {
    expect(await graph.service.ask('query Q($id: ID!) { thing(id: $id) { id } }', { id: "x' OR 1=1 //" })).toEqual({ thing: null });
  });

  test('is found by kind, side and what it is tied to', async () => {
    const response = await graph.service.fetch(asking('{ things(limit: 20, sort: [{ name: ASC }], where: { kinds: { includes: "Hub" }, partnerIn: { some: { id: { eq: "fil-commun" } } } }) { id side } }'));

    const { data } = (await response.json()) as { data: { things: { id: string }[] } };
    expect(data.things.map(({ id }) => id)).toEqual(['la-cardeuse', 'maison-des-ponts', 'textielhuis']);
  });
});

describe('a statement', () => {
  test('is found by predicate, date and source', async () => {
    const { statements } = await graph.service.ask<{ statements: { from: string; page: { source: { name: string } } }[] }>(
      '{ statements(limit: 50, where: { predicate: { eq: "TOOK_PART_IN" }, fromMin: { gte: "2019" }, page: { source: { name: { eq: "chroniques" } } } }) { from page { source { name } } } }',
    );

    expect(statements.length).toBeGreaterThan(0);
    expect(new Set(statements.map(({ page }) => page.source.name))).toEqual(new Set(['chroniques']));
  });

  test('gives a number as a number and any value as text', async () => {
    const { statements } = await graph.service.ask<{ statements: { amount: number; value: string }[] }>('{ statements(limit: 50, where: { amount: { gt: 0 } }) { amount value unit } }');

    expect(statements.length).toBeGreaterThan(0);
    expect(statements.every(({ amount, value }) => String(amount) === value)).toBe(true);
  });
});

describe('a question of the library', () => {
  const answering = 'query Q($question: String!, $given: [GivenValue!]) { answer(question: $question, given: $given) { release columns rows isCut } }';
  const answerOf = async (question: string, given: { name: string; value: string }[]) => {
    const response = await graph.service.fetch(asking(answering, { question, given }));
    return { status: response.status, ...((await response.json()) as { data: { answer: { columns: string[]; rows: unknown[][]; isCut: boolean } | null }; errors?: { message: string }[] }) };
  };

  test('is told with its columns, what it may be given, and its Cypher', async () => {
    const { questions } = await graph.service.ask<{ questions: { name: string; columns: string[]; given: unknown[]; cypher: string }[] }>('{ questions { name theme asks columns given { name value doc } cypher } }');

    expect(questions.find(({ name }) => name === 'promises')).toMatchObject({ columns: expect.arrayContaining(['fate', 'due']) as string[], given: [{ name: 'said', value: null }, { name: 'thing', value: '' }] });
    expect(questions.every(({ cypher }) => cypher.includes('RETURN'))).toBe(true);
  });

  test('is answered as the library answers it, whole or as of what had been said', async () => {
    const [all, early] = [await answerOf('promises', []), await answerOf('evolution/promises', [{ name: 'said', value: '2010' }])];

    expect(all.data.answer?.columns.slice(0, 3)).toEqual(['fate', 'due', 'subjectId']);
    expect(all.data.answer?.rows.every((row) => row.length === all.data.answer?.columns.length)).toBe(true);
    expect(all.data.answer?.rows.length).toBeGreaterThan(early.data.answer!.rows.length);
    expect((await answerOf('disagreements', [])).data.answer?.columns).toContain('value');
  });

  test.each([['nothing', 'expected the name of a question'], ['promises', 'expected what "promises" can be given']])('that is not understood is refused: %s', async (question, message) => {
    const { status, data, errors } = await answerOf(question, [{ name: 'colour', value: 'red' }]);

    expect([status, data.answer, errors?.[0]?.message]).toEqual([400, null, expect.stringContaining(message)]);
  });
});

function typeNamed(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`expected a type "${name}", found none.`);
  return type;
}

function fieldOf(type: string, name: string): GraphQLField<unknown, unknown> {
  return typeNamed(type).getFields()[name]!;
}

function namedType(field: GraphQLField<unknown, unknown>): string {
  return getNamedType(field.type).name;
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  if (isLeafType(getNamedType(field.type))) return field.name;
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  return `${field.name}${isList ? '(limit: 2)' : ''} { ${leaves(namedType(field))} }`;
}

function leaves(type: string): string {
  return Object.values(typeNamed(type).getFields()).filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name).join(' ');
}

function chunked<T>(items: T[], size: number): T[][] {
  return items.length === 0 ? [] : [items.slice(0, size), ...chunked(items.slice(size), size)];
}
