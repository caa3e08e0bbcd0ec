import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { liveFrom as cityNetworks } from '../../../ingest/sources/city-networks/live.ts';
import { sourcesFolder } from '../../../ingest/sources/discover.ts';
import { liveFrom as museofile } from '../../../ingest/sources/museofile/live.ts';
import { source as museums } from '../../../ingest/sources/museofile/source.ts';
import { liveFrom as ror } from '../../../ingest/sources/ror/live.ts';
import { source as register } from '../../../ingest/sources/ror/source.ts';
import { liveFrom as sirene } from '../../../ingest/sources/sirene/live.ts';
import { source as units } from '../../../ingest/sources/sirene/source.ts';
import { serve } from '../fetch/fixture/servers.ts';
import { codesOf, testFolder } from '../fetch/files/fetching.ts';
import { makeZip } from '../read/table/make-zip.ts';
import { countReadings, ofRecords, readingsAt } from './told.ts';

const json = { 'content-type': 'application/json' };
const fixtureOf = (source: string, name: string): string => readFileSync(join(sourcesFolder, source, 'fixture', name), 'utf8');

describe('registers that are fetched', () => {
  it('take of ROR the newest release that Zenodo lists, and read it', async () => {
    const records = fixtureOf('ror', 'ror_XX.jsonl').split('\n').filter((line) => line.endsWith('}'));
    const zip = makeZip([{ name: 'v2.1-2026-01-01-ror-data.json', content: `[${records.join()}]` }]);
    const server = await serve((request, response) => {
      const listed = { hits: { hits: [{ files: [{ key: 'notes.pdf', links: { self: `${server.origin}/notes` } }, { key: 'v2.1-2026-01-01-ror-data.zip', links: { self: `${server.origin}/files/1/content` } }] }], total: 140 } };
      if (request.url?.startsWith('/files/')) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(zip);
      else response.writeHead(200, json).end(JSON.stringify(listed));
    });
    const folder = testFolder(server.host);

    const issues = await folder.fetch(ror(`${server.origin}/api`));

    expect([issues, server.asked.slice(1)]).toEqual([[], ['/api/communities/ror-data/records?q=&sort=newest&size=1', '/files/1/content']]);
    expect(countReadings(await readingsAt(ofRecords(register), folder.path)).offered).toBe(10);
  });

  it('say when a release of ROR has no such file', async () => {
    const server = await serve((_request, response) => response.writeHead(200, json).end(JSON.stringify({ hits: { hits: [{ files: [] }] } })));

    expect(codesOf(await testFolder(server.host).fetch(ror(`${server.origin}/api`)))).toEqual(['fetch.count']);
  });

  it('ask the search of enterprises page by page, and keep neither people nor officers', async () => {
    const found = { siren: '900000010', nom_raison_sociale: 'CINEMA LE METIER', nature_juridique: '9220', date_creation: '1988-09-01', dirigeants: [{ nom: 'FILEUSE' }] };
    const server = await serve((request, response) => {
      const { searchParams } = new URL(request.url!, 'http://search');
      const total_pages = searchParams.get('activite_principale') === '59.14Z' ? 2 : 1;
      response.writeHead(200, json).end(JSON.stringify({ results: [found, { ...found, siren: '900000012', nature_juridique: '1000' }], total_results: 2, total_pages }));
    });
    const folder = testFolder(server.host);

    const issues = await folder.fetch(sirene(`${server.origin}/search`, ['59.14Z', '90.01Z']));

    expect(issues).toEqual([]);
    expect(server.asked.slice(1)).toEqual(['59.14Z&region=32&per_page=25&page=1', '59.14Z&region=32&per_page=25&page=2', '90.01Z&region=32&per_page=25&page=1'].map((query) => `/search?activite_principale=${query}`));
    expect(JSON.stringify(folder.files())).not.toContain('FILEUSE');
    expect(countReadings(await readingsAt(ofRecords(units), folder.path))).toMatchObject({ offered: 3, refused: {}, said: { FOUNDED: 3 } });
  });

  it('export the museums of the ministry in one file, and read it', async () => {
    const server = await serve((_request, response) => response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(fixtureOf('museofile', 'musees-de-france-base-museofile.csv')));
    const folder = testFolder(server.host);

    const issues = await folder.fetch(museofile(server.origin));

    expect([issues, server.asked.at(-1)]).toEqual([[], '/api/explore/v2.1/catalog/datasets/musees-de-france-base-museofile/exports/csv?delimiter=%3B']);
    expect(countReadings(await readingsAt(ofRecords(museums), folder.path)).offered).toBe(1);
  });

  it('take the two tables of URBACT from their repository, under the names that are read', async () => {
    const server = await serve((request, response) => response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(fixtureOf('city-networks', request.url!.includes('Membership') ? 'urbact_membership.csv' : 'urbact_networks.csv')));
    const folder = testFolder(server.host);

    const issues = await folder.fetch(cityNetworks(`${server.origin}/Vfinal`));

    expect([issues, Object.keys(folder.files()), server.asked.slice(1)]).toEqual([[], ['urbact_membership.csv', 'urbact_networks.csv'], ['/Vfinal/UrbactNetworks_complete_V2.csv', '/Vfinal/URBACT_Membership_GNidCorr_complete_V2.csv']]);
  });
});
