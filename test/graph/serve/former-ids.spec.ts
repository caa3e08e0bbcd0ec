import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../graph/database/open.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { nothingInferred } from '../../../graph/model/inferred/inferred.ts';
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
  const release = ecosystem();
  const things = release.things.map((thing) => (thing.id === 'textielhuis' ? { ...thing, inferred: { ...nothingInferred, sameBecause: ['name: "Textielhuis" in BE'], formerIds: ['huis-van-textiel'] } } : thing));
  await loadRelease(database, { ...release, things }, silent);
  service = await serveGraph(database, { quote: quoteOf, report: () => undefined });
});

afterAll(async () => {
  await service.close();
  await database.close();
});

async function thingAt(id: string): Promise<unknown> {
  const response = await service.fetch(asking('query Thing($id: ID!) { thing(id: $id) { id formerIds sameBecause } }', { id }));
  return ((await response.json()) as { data: { thing: unknown } }).data.thing;
}

describe('an id of an earlier release', () => {
  test('leads to the thing of today, which tells why it is one', async () => {
    const thing = { id: 'textielhuis', formerIds: ['huis-van-textiel'], sameBecause: ['name: "Textielhuis" in BE'] };

    expect(await thingAt('huis-van-textiel')).toEqual(thing);
    expect(await thingAt('textielhuis')).toEqual(thing);
  });

  test('that nobody ever had leads nowhere', async () => {
    expect(await thingAt('nobody')).toBeNull();
  });
});
