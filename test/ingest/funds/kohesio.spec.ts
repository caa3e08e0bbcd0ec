import { describe, expect, it } from 'vitest';
import { live } from '../../../ingest/sources/kohesio/live.ts';
import { source } from '../../../ingest/sources/kohesio/source.ts';
import { expectFixture, ofRecords } from '../registers/told.ts';
import { serve } from '../fetch/fixture/servers.ts';
import { testFolder } from '../fetch/files/fetching.ts';

describe('Kohesio', () => {
  it('is read in two generations of its table, each quirk of the fixture as people judged it', async () => {
    await expectFixture(ofRecords(source));
  });

  it('is fetched country by country and period by period, as files that come without their length', async () => {
    const server = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'text/csv;charset=UTF-8' });
      response.write('Operation_Unique_Identifier,');
      response.end(`${new URL(request.url!, 'http://kohesio').searchParams.get('id')}\n`);
    });
    const folder = testFolder(server.host);

    const issues = await folder.fetch((web) => live({ ...web, download: (url, name, init) => web.download(url.replace('https://kohesio.ec.europa.eu', server.origin), name, init) }));

    expect(issues).toEqual([]);
    expect(Object.keys(folder.files())).toEqual(['BE', 'FR', 'LU', 'NL'].flatMap((country) => [`${country}-pp14-20.csv`, `${country}-pp21-27.csv`]).concat(['BE', 'FR', 'LU', 'NL'].map((country) => `beneficiaries-${country}.csv`)));
    expect(folder.files()['FR-pp21-27.csv']).toBe('Operation_Unique_Identifier,data/projects-2021-2027/latest/FR-pp21-27-latest.csv\n');
  });
});
