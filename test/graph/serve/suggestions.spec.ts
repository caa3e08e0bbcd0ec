import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../graph/database/open.ts';
import { readTogether } from '../../../graph/database/transact.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import type { Suggestions } from '../../../graph/model/site/suggestions.ts';
import { serveGraph } from '../../../graph/serve/serve.ts';
import type { GraphService } from '../../../graph/serve/serve.ts';
import { silent } from '../../../ground/report.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';
import { openTestDatabase } from '../empty-database.ts';
import { asking, quoteOf } from './served-graph.ts';

let database: Database;
let service: GraphService;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadRelease(database, ecosystem(), silent);
  service = await serveGraph(database, { quote: quoteOf, report: () => undefined });
  await service.prepared();
});

afterAll(async () => {
  await service.close();
  await database.close();
});

async function everySuggestion(): Promise<Suggestions[]> {
  const ids = await readTogether(database, ({ run }) => run<{ id: string }>('MATCH (body:Organisation) RETURN body.id AS id ORDER BY id'));
  return Promise.all(ids.map(async ({ id }) => (await service.suggestions(id)) as Suggestions));
}

describe('suggestions of the served release', () => {
  test('have reasons that their Cypher derives again, each one', async () => {
    const reasons = (await everySuggestion()).flatMap(({ links }) => links).flatMap((link) => link.reasons);
    const kinds = new Map(reasons.map((reason) => [`${reason.kind} ${reason.cypher}`, reason]));

    const rows = await readTogether(database, async ({ run }) => {
      const counts: [string, number][] = [];
      for (const { kind, cypher } of [...kinds.values()].slice(0, 60)) counts.push([`${kind}: ${cypher}`, (await run(cypher)).length]);
      return counts;
    });

    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(([, count]) => count === 0)).toEqual([]);
  });

  test('are in GraphQL as on the page, and none for what is no organisation', async () => {
    const found = (await everySuggestion()).find(({ links }) => links.length > 0)!;
    const ask = async (id: string): Promise<unknown> => {
      const response = await service.fetch(asking('query Whom($id: ID!) { suggestions(id: $id, limit: 3) { body score chance reasons { kind fr cypher } } }', { id }));
      return ((await response.json()) as { data: { suggestions: unknown } }).data.suggestions;
    };

    expect(await ask(found.id)).toMatchObject(found.links.slice(0, 3).map(({ id, score, reasons }) => ({ body: id, score, chance: null, reasons: reasons.map(({ kind, words, cypher }) => ({ kind, fr: words.fr, cypher })) })));
    expect(await ask('nobody')).toBeNull();
  });
});
