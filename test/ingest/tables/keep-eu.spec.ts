import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesAt } from '../../../ingest/fetch/files/files-at.ts';
import { liveFrom } from '../../../ingest/sources/keep-eu/live.ts';
import { source } from '../../../ingest/sources/keep-eu/source.ts';
import { testFolder } from '../fetch/files/fetching.ts';
import { serve } from '../fetch/fixture/servers.ts';
import { expectFixture, ofRecords, readingsAt } from '../registers/told.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const keep = ofRecords(source);
const shared = sharedPath('data/keep_eu');

describe('keep.eu', () => {
  it('is read from the export, the periods and the service, each quirk of the fixture as people judged it', async () => {
    await expectFixture(keep);
  });

  it('is fetched page by page from a service like its own, each project once, and read from what was fetched', async () => {
    const [project] = readFileSync(new URL('../../../ingest/sources/keep-eu/fixture/projects.jsonl', import.meta.url), 'utf8').split('\n');
    // A project was added while the list was read: the last one of the first page comes again on the second.
    const pages = [[9, 8, 7, 6, 5, 4], [4, 3]];
    const server = await serve((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://keep');
      const answer = pathname === '/api/search/projects/' ? { count: 8, total_pages: 2, results: pages[Number(searchParams.get('page')) - 1]!.map((id) => ({ id })) } : { ...(JSON.parse(project!) as object), id: Number(pathname.split('/')[3]), acronym: `Bobinoir ${pathname.split('/')[3]}` };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
    const folder = testFolder(server.host);

    const issues = await folder.fetch(liveFrom(`${server.origin}/api`));

    const readings = await readingsAt(keep, folder.path);
    expect([issues, server.asked]).toEqual([[], ['/robots.txt', '/api/search/projects/?page=1', ...[9, 8, 7, 6, 5, 4].map((id) => `/api/project/${id}/`), '/api/search/projects/?page=2', '/api/project/3/']]);
    expect(readings.map(({ drafts }) => drafts[0]?.subject.name)).toEqual([9, 8, 7, 6, 5, 4, 3].map((id) => `Bobinoir ${id}`));
  });

  // The counts were taken from the files with openpyxl and Python's csv, not with what is tested.
  it.skipIf(!shared)(`takes every row of the real files, to the cent (${shared ? 'files found' : withoutShared})`, async () => {
    const sheets: Record<string, { rows: number; refused: Record<string, number> }> = {};
    const predicates: Record<string, number> = {};
    const cents = { BUDGET: 0n, EU_FUNDING: 0n };
    const [keys, roles] = [new Set<string>(), { lead: 0, partner: 0 }];
    for await (const { record, drafts, untaken } of keep.read((await filesAt(keep, [shared!])).files)) {
      const sheet = (sheets[record.replace(/^\S+ |!\d+$/g, '')] ??= { rows: 0, refused: {} });
      sheet.rows += 1;
      if (untaken) sheet.refused[untaken.code] = (sheet.refused[untaken.code] ?? 0) + 1;
      for (const { predicate, subject, object, value, role } of drafts) {
        predicates[predicate] = (predicates[predicate] ?? 0) + 1;
        if ((predicate === 'BUDGET' || predicate === 'EU_FUNDING') && subject.kind === 'Project') cents[predicate] += BigInt(Math.round(Number(value) * 100));
        if (predicate === 'PARTNER_IN') keys.add(object?.particulars?.ids?.keep ?? '');
        if (predicate === 'PARTNER_IN') roles[role as 'lead' | 'partner'] += 1;
      }
    }

    expect(sheets).toEqual({
      'Projects (lead partners)': { rows: 1891, refused: {} },
      Partners: { rows: 8621, refused: { 'person.left-out': 1 } },
      Calls: { rows: 138, refused: {} },
      participations_2000_2020: { rows: 29994, refused: { 'person.left-out': 1 } },
      // 1,858 of Belgium, 4,808 of France, 1,677 of the Netherlands, 243 of Luxembourg.
      unique_partners_geocoded: { rows: 8586, refused: { 'person.left-out': 2 } },
    });
    // 19,146 projects, of which 421 are in both; two of the export end before they start; 91 calls have a budget, 133 dates; 1,357 and 228 projects have a second and a third theme.
    expect(keys.size).toBe(19146);
    expect(predicates).toEqual({ PART_OF: 1891 + 138 + 17715, STARTED: 1889 + 133 + 17715 - 421, ENDED: 1889 + 133 + 17715 - 421, BUDGET: 1891 + 91, EU_FUNDING: 1891, CONCERNS: 1891 + 1357 + 228, SELECTED: 1462, PARTNER_IN: 8620 + 29993, LOCATED_IN: 8584 });
    expect(cents).toEqual({ BUDGET: 387150195919n, EU_FUNDING: 222211959548n });
    expect(roles).toEqual({ lead: 1891 + 18397 - 1, partner: 6730 + 11597 - 1 });
  }, 120_000);
});
