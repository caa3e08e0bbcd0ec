import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportAddress, opendatasoftLines } from '../../../../ingest/fetch/files/opendatasoft.ts';
import type { FileWeb } from '../../../../ingest/fetch/files/file-web.ts';
import { readTable } from '../../../../ingest/read/table/read-table.ts';
import { makeZip } from '../../read/table/make-zip.ts';
import { serve } from '../fixture/servers.ts';
import { testClock } from '../fixture/visitors.ts';
import { codesOf, testFolder } from './fetching.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };

describe('keep.eu, which lists six projects a page and takes no filter', () => {
  const total = 27;

  /** The list as FORMATS describes it: the newest first, and the projects one by one. */
  async function keep() {
    const state = { failAt: null as string | null };
    const server = await serve((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://keep');
      if (request.url === state.failAt) return void response.writeHead(502).end();
      const page = Number(searchParams.get('page') ?? 1);
      const ids = Array.from({ length: total }, (_, index) => 1000 - index).slice((page - 1) * 6, page * 6);
      const body = pathname === '/api/search/projects/' ? { count: total, results: ids.map((keepId) => ({ keepId })) } : { project_id: null, name: `Project ${pathname.split('/')[3]}`, total_budget: '0.00' };
      response.writeHead(200, json).end(JSON.stringify(body));
    });
    async function* lines(web: FileWeb): AsyncGenerator<string> {
      for (let page = 1, left = total; left > 0; page += 1) {
        const { results } = (await web.json(`${server.origin}/api/search/projects/?page=${page}`)) as { results: { keepId: number }[] };
        for (const { keepId } of results) yield JSON.stringify(await web.json(`${server.origin}/api/project/${keepId}/`));
        left -= results.length;
      }
    }
    return { server, state, fetch: (web: FileWeb) => web.write('projects.jsonl', lines(web)) };
  }

  test('is read to its last page, into one line a project', async () => {
    const { server, fetch } = await keep();
    const folder = testFolder(server.host);

    const issues = await folder.fetch(fetch);

    const lines = folder.files()['projects.jsonl']!.trim().split('\n');
    expect([issues, lines.length, new Set(lines).size, lines[0], server.asked.length]).toEqual([[], total, total, '{"project_id":null,"name":"Project 1000","total_budget":"0.00"}', 1 + 5 + total]);
  });

  test('is gone on with page by page after a run that broke off, and nothing had is asked for again', async () => {
    const { server, state, fetch } = await keep();
    const folder = testFolder(server.host);
    state.failAt = '/api/search/projects/?page=4';
    const first = await folder.fetch(fetch);
    const before = folder.files();
    state.failAt = null;
    server.asked.length = 0;

    const second = await folder.fetch(fetch);

    expect([codesOf(first), before, second, folder.files()['projects.jsonl']!.trim().split('\n').length]).toEqual([['fetch.status'], {}, [], total]);
    expect(server.asked).toEqual(['/robots.txt', '/api/search/projects/?page=4', ...ids(982, 977), '/api/search/projects/?page=5', ...ids(976, 974)]);
  });

  test('is asked everything anew when what was had is more than a day old', async () => {
    const { server, state, fetch } = await keep();
    const folder = testFolder(server.host);
    state.failAt = '/api/search/projects/?page=2';
    await folder.fetch(fetch, { clock: testClock() });
    state.failAt = null;
    server.asked.length = 0;

    await folder.fetch(fetch, { clock: testClock(Date.UTC(2026, 10, 23)) });

    expect(server.asked).toContain('/api/search/projects/?page=1');
  });

  test('answers a search with a workbook, to a POST that is never repeated after a fault', async () => {
    const asked: [string | undefined, string][] = [];
    const server = await serve((request, response) => {
      void bodyOf(request).then((body) => {
        asked.push([request.method, body]);
        if (asked.length === 1) response.writeHead(200, { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }).end(makeZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]));
        else response.destroy();
      });
    });
    const folder = testFolder(server.host);
    const fetch = (web: FileWeb) => web.download(`${server.origin}/api/search/projects/`, 'projects.xlsx', { method: 'POST', body: '{"response_type":"excel"}' });

    const [first, second] = [await folder.fetch(fetch), await folder.fetch(fetch)];

    expect([first, codesOf(second), Object.keys(folder.files())]).toEqual([[], ['fetch.reset'], ['projects.xlsx']]);
    expect(asked).toEqual([['POST', '{"response_type":"excel"}'], ['POST', '{"response_type":"excel"}']]);
  });
});

function ids(first: number, last: number): string[] {
  return Array.from({ length: first - last + 1 }, (_, index) => `/api/project/${first - index}/`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('CORDIS and ROR, which give a zip', () => {
  const table = 'projectID;name;ecContribution\n"101";"Hogeschool; Campus Kortrijk";"12000,5"\n';
  const zip = makeZip([{ name: 'organization.csv', content: table }, { name: 'project.csv', content: 'id;acronym\n"101";"LOOM"\n' }]);

  test('is fetched as it stands, and its tables are read where they lie', async () => {
    const server = await serve((_request, response) => void response.writeHead(200, { 'content-type': 'application/zip', 'content-length': String(zip.length), etag: '"r1"' }).end(zip));
    const folder = testFolder(server.host);

    const issues = await folder.fetch((web) => web.download(`${server.origin}/data/cordis-HORIZONprojects-csv.zip`, 'horizon.zip'));

    const rows: unknown[] = [];
    const shape = { sheet: 'organization.csv', columns: { project: { header: 'projectID' }, name: { header: 'name' } }, unused: ['ecContribution'] } as const;
    for await (const { cells } of readTable({ name: 'horizon.zip', path: join(folder.path, 'horizon.zip') }, shape)) rows.push(cells);
    expect([issues, rows]).toEqual([[], [{ project: '101', name: 'Hogeschool; Campus Kortrijk' }]]);
  });

  test.each<[string, string, Buffer]>([
    ['without its end', 'fetch.truncated', zip.subarray(0, zip.length - 30)],
    ['that is a page', 'fetch.type', Buffer.from('<html><body>Service unavailable</body></html>')],
  ])('is not taken when it is a file %s (%s)', async (_what, code, body) => {
    const server = await serve((_request, response) => void response.writeHead(200, { 'content-type': 'application/zip' }).end(body));
    const folder = testFolder(server.host);

    expect(codesOf(await folder.fetch((web) => web.download(`${server.origin}/v2.zip`, 'ror.zip')))).toEqual([code]);
    expect(folder.files()).toEqual({});
  });
});

describe('Opendatasoft, which gives a hundred records a page', () => {
  const records = Array.from({ length: 250 }, (_, number) => ({ id: number, name: `Musée ${number}` }));

  async function portal(told: (offset: number) => number = () => records.length, given = records) {
    return serve((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://portal');
      if (pathname.endsWith('/exports/csv')) return void response.writeHead(200, { 'content-type': 'text/csv' }).end(`id${searchParams.get('delimiter')}name\n1;x\n`);
      const offset = Number(searchParams.get('offset'));
      response.writeHead(200, json).end(JSON.stringify({ total_count: told(offset), results: given.slice(offset, offset + Number(searchParams.get('limit'))) }));
    });
  }

  async function fetchFrom(server: { host: string; origin: string }) {
    const folder = testFolder(server.host);
    const issues = await folder.fetch((web) => web.write('museums.jsonl', opendatasoftLines(web, { portal: server.origin, dataset: 'musees-de-france-base-museofile' })));
    return { issues: codesOf(issues), lines: (folder.files()['museums.jsonl'] ?? '').split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown) };
  }

  test('is read beyond its first hundred, to as many as it says', async () => {
    const server = await portal();

    expect(await fetchFrom(server)).toEqual({ issues: [], lines: records });
    expect(server.asked.slice(1)).toEqual([0, 100, 200].map((offset) => `/api/explore/v2.1/catalog/datasets/musees-de-france-base-museofile/records?limit=100&offset=${offset}`));
  });

  test.each<[string, Parameters<typeof portal>]>([
    ['counts change from page to page', [(offset) => records.length + offset / 100]],
    ['pages hold fewer than it says', [() => 251]],
    ['records are more than its pages reach', [() => 12_000]],
    ['count is missing', [() => Number.NaN]],
  ])('is not believed when its %s', async (_what, told) => {
    expect(await fetchFrom(await portal(...told))).toEqual({ issues: ['fetch.count'], lines: [] });
  });

  test('gives a whole dataset as one table', async () => {
    const server = await portal();
    const folder = testFolder(server.host);

    await folder.fetch((web) => web.download(exportAddress({ portal: server.origin, dataset: 'x y' }, 'csv'), 'all.csv'));

    expect(folder.files()).toEqual({ 'all.csv': 'id;name\n1;x\n' });
    expect(server.asked.at(-1)).toBe('/api/explore/v2.1/catalog/datasets/x%20y/exports/csv?delimiter=%3B');
  });
});

describe('a source of several files', () => {
  test('changes them all or none, and drops one that it no longer has', async () => {
    const files: Record<string, string | null> = { '/be.csv': 'a;b\nBE;1\n', '/fr.csv': 'a;b\nFR;1\n' };
    const server = await serve((request, response) => (files[request.url!] ? void response.writeHead(200, { 'content-length': String(files[request.url!]!.length) }).end(files[request.url!]) : void response.writeHead(404).end()));
    const folder = testFolder(server.host);
    const get = (...names: string[]) => folder.fetch(async (web) => { for (const name of names) await web.download(`${server.origin}/${name}`, name); });
    await get('be.csv', 'fr.csv');
    Object.assign(files, { '/be.csv': 'a;b\nBE;2\n', '/fr.csv': null });

    const broken = codesOf(await get('be.csv', 'fr.csv'));
    const then = folder.files();
    files['/fr.csv'] = 'a;b\nFR;2\n';
    await get('be.csv', 'fr.csv');
    const mended = folder.files();
    await get('be.csv');

    expect([broken, then]).toEqual([['fetch.status'], { 'be.csv': 'a;b\nBE;1\n', 'fr.csv': 'a;b\nFR;1\n' }]);
    expect([mended, folder.files()]).toEqual([{ 'be.csv': 'a;b\nBE;2\n', 'fr.csv': 'a;b\nFR;2\n' }, { 'be.csv': 'a;b\nBE;2\n' }]);
  });
});
