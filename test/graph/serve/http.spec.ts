import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { write } from '../../../graph/database/open.ts';
import { readSteadily } from '../../../graph/serve/read-once.ts';
import { openServedGraph, type ServedGraph } from './served-graph.ts';

const address = 'http://localhost/graphql';
const asked = `${address}?query=${encodeURIComponent('{ release { version } }')}`;
let graph: ServedGraph;

beforeAll(async () => {
  graph = await openServedGraph();
});

afterAll(() => graph.close());

describe('a question by address', () => {
  test('is answered with a tag of the release, and not twice', async () => {
    const first = await graph.service.fetch(new Request(asked));
    const tag = first.headers.get('etag') ?? '';

    const second = await graph.service.fetch(new Request(asked, { headers: { 'if-none-match': `"other", W/${tag}` } }));

    const { release } = await graph.service.readiness();
    expect(first.status).toBe(200);
    expect(await first.json()).toEqual({ data: { release: { version: release } } });
    expect(tag).toContain(release);
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  test('has another tag for another question', async () => {
    const one = await graph.service.fetch(new Request(asked));
    const other = await graph.service.fetch(new Request(`${address}?query=${encodeURIComponent('{ kinds { kind } }')}`));

    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });

  test('takes variables', async () => {
    const query = encodeURIComponent('query Q($id: ID!) { thing(id: $id) { name } }');
    const response = await graph.service.fetch(new Request(`${address}?query=${query}&variables=${encodeURIComponent('{"id":"kortrijk"}')}&operationName=Q`));

    expect(await response.json()).toEqual({ data: { thing: { name: 'Kortrijk' } } });
  });

  test('by a browser is answered with JSON that reads well', async () => {
    const response = await graph.service.fetch(new Request(asked, { headers: { accept: 'text/html,*/*' } }));

    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.text()).toContain('\n  "data"');
  });
});

describe('a browser that asks nothing yet', () => {
  test('is shown a form, examples and the schema, without a script', async () => {
    const response = await graph.service.fetch(new Request(address, { headers: { accept: 'text/html' } }));

    const html = await response.text();
    expect(html).toContain('<form method="get">');
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/(src|href)="https?:/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('finds only examples that answer', async () => {
    const html = await (await graph.service.fetch(new Request(address, { headers: { accept: 'text/html' } }))).text();

    const examples = [...html.matchAll(/href="(\?query=[^"]+)"/g)].map(([, query]) => query);
    expect(examples.length).toBeGreaterThanOrEqual(5);
    for (const query of examples) expect((await graph.service.fetch(new Request(`${address}${query}`))).status).toBe(200);
  });

  test('finds the text of the schema', async () => {
    const text = await (await graph.service.fetch(new Request(`${address}?schema`))).text();

    expect(text).toContain('type Query');
  });
});

describe('a release that changes under an answer', () => {
  let served: string;

  beforeAll(async () => {
    served = (await graph.service.readiness()).release ?? '';
  });

  afterEach(() => publish(served));

  test('has the answer read again', async () => {
    let readings = 0;

    const answer = await readSteadily(graph.database, async (transaction) => {
      await transaction.run('RETURN 1', {});
      if (++readings === 1) await publish('another');
      return readings;
    }, () => true);

    expect([answer, readings]).toEqual([2, 2]);
  });

  test('again and again has it refused', async () => {
    let readings = 0;

    const answer = readSteadily(graph.database, async (transaction) => {
      await transaction.run('RETURN 1', {});
      await publish(`another ${++readings}`);
    }, () => true);

    await expect(answer).rejects.toMatchObject({ code: 'RELEASE_CHANGING', status: 503 });
  });
});

async function publish(version: string): Promise<void> {
  await write(graph.database, 'MATCH (release:Release) SET release.version = $version', { version });
}
