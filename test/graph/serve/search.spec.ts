import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { write } from '../../../graph/database/open.ts';
import { asking, openServedGraph, type ServedGraph } from './served-graph.ts';

const spellings: [typed: string, found: string][] = [
  ['École des Teintures', 'ecole-des-teintures'],
  ['ecole des teintures', 'ecole-des-teintures'],
  ['ÉCOLE DES TEINTURES', 'ecole-des-teintures'],
  ['teintures ecole', 'ecole-des-teintures'],
  ['teint', 'ecole-des-teintures'],
  ['tientures', 'ecole-des-teintures'],
  ['Ecole\u0301 des Teintures', 'ecole-des-teintures'],
  ['Atelier de l’Ourse', 'atelier-de-l-ourse'],
  ["atelier de l'ourse", 'atelier-de-l-ourse'],
  ['atelier de lourse', 'atelier-de-l-ourse'],
  ['atelier ourse', 'atelier-de-l-ourse'],
  ['St’elle Invest', 'st-elle-invest'],
  ["st'elle", 'st-elle-invest'],
  ['STELLE', 'st-elle-invest'],
  ['st elle invest', 'st-elle-invest'],
  ['œuvre numérique', 'oeuvre-numerique'],
  ['oeuvre numerique', 'oeuvre-numerique'],
  ['Nuit des ecrans 2019', 'nuit-des-ecrans'],
  ['hauts de france', 'hauts-de-france'],
  ['Hauts-de-France', 'hauts-de-france'],
  ['textielhuis kortrijk', 'textielhuis'],
  ['tekstielhuis', 'textielhuis'],
  ['KADE 42', 'kade-42'],
  ['  pixel   nord ', 'pixel-nord'],
  ['nord pixel', 'pixel-nord'],
  ['school of Teintures', 'ecole-des-teintures'],
  ['Schule Teintures vzw', 'ecole-des-teintures'],
  ['Ecole des Teintures (asbl)', 'ecole-des-teintures'],
  ['Textielhuis, Courtrai', 'textielhuis'],
];

const inert = ['*:*', '" OR 1', 'name:x', '+-&&||!(){}[]^"~*?:\\/', '\\', '((((((', 'a AND OR NOT', '[a TO z]', 'x~100000', '\u0000', '\ud800', '`) DETACH DELETE n //', '   ', '', '\n', '%$#'];

let graph: ServedGraph;

beforeAll(async () => {
  graph = await openServedGraph();
});

afterAll(() => graph.close());

describe('search', () => {
  test.each(spellings)('finds for "%s" first %s', async (typed, found) => {
    expect((await search(typed))[0]).toBe(found);
  });

  test('puts a whole name before names that hold it', async () => {
    expect(await search('Kortrijk')).toEqual(['kortrijk', expect.any(String), expect.any(String)]);
  });

  test('orders equally good things by name', async () => {
    expect(await search('pixel')).toEqual(['grand-pixel', 'pixel-nord']);
  });

  test('asks for no other spelling where enough names have the one that is typed', async () => {
    const named = 'Kortrijck';
    await write(graph.database, 'CREATE (:Thing {id: $id, name: $name, searchText: $id})', { id: 'kortrijck', name: named });

    expect(await search('Kortrijk')).not.toContain('kortrijck');
    expect(await search('Kortrijkc')).toContain('kortrijck');
    await write(graph.database, "MATCH (thing:Thing {id: 'kortrijck'}) DELETE thing", {});
  });

  test('finds nothing for words that no name has', async () => {
    expect(await search('qqqqq')).toEqual([]);
  });

  test.each(inert)('takes %j for mere text', async (typed) => {
    const response = await graph.service.fetch(asking('query Q($text: String!) { search(text: $text, limit: 5) { id } }', { text: typed }));

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { search: expect.any(Array) as unknown[] } });
  });

  test('answers two at once', async () => {
    const { first, second } = await graph.service.ask<Record<'first' | 'second', { id: string }[]>>('{ first: search(text: "teinture", limit: 1) { id } second: search(text: "ourse", limit: 1) { id } }');

    expect([first[0]?.id, second[0]?.id]).toEqual(['ecole-des-teintures', 'atelier-de-l-ourse']);
  });
});

async function search(text: string): Promise<string[]> {
  const { search: found } = await graph.service.ask<{ search: { id: string }[] }>('query Q($text: String!) { search(text: $text, limit: 5) { id } }', { text });
  return found.map(({ id }) => id);
}
