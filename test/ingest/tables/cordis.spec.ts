import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { liveFrom } from '../../../ingest/sources/cordis/live.ts';
import { mendDecimals } from '../../../ingest/sources/cordis/project-table.ts';
import { source } from '../../../ingest/sources/cordis/source.ts';
import { testFolder } from '../fetch/files/fetching.ts';
import { serve } from '../fetch/fixture/servers.ts';
import { makeZip } from '../read/table/make-zip.ts';
import { countReadings, expectFixture, ofRecords, readingsAt, shownReading } from '../registers/told.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const cordis = ofRecords(source);
const shared = sharedPath('data/cordis');
const fixture = (name: string): string => readFileSync(new URL(`../../../ingest/sources/cordis/fixture/${name}`, import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lisiere-cordis-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('CORDIS', () => {
  it('joins organisations to their projects by number, each quirk of the fixture as people judged it', async () => {
    await expectFixture(cordis);
  });

  it('reads the same from the zip of a programme', async () => {
    const [projects, organisations] = [fixture('project.csv'), fixture('organization.csv')];
    writeFileSync(join(folder, 'cordis-h2020projects-csv.zip'), makeZip([{ name: 'csv/project.csv', content: projects }, { name: 'csv/organization.csv', content: organisations }, { name: 'csv/topics.csv', content: 'x' }]));
    writeFileSync(join(folder, 'project.csv'), projects);
    writeFileSync(join(folder, 'organization.csv'), organisations);

    const zipped = await readingsAt(cordis, join(folder, 'cordis-h2020projects-csv.zip'));
    const bare = await readingsAt(cordis, join(folder, 'project.csv'), join(folder, 'organization.csv'));

    const told = (readings: typeof zipped): string[] => readings.flatMap(shownReading).map((line) => line.replace(/^\S+ csv\/|^\S+ /, ''));
    expect(told(zipped)).toEqual(told(bare));
  });

  it.each([
    ['both amounts', ['a', '7643751', '25', '6998911', '25', 'z'], ['a', '7643751,25', '6998911,25', 'z']],
    ['the cost alone', ['a', '50000', '25', '40000', 'z'], ['a', '50000,25', '40000', 'z']],
    ['the contribution alone', ['a', '50000', '40000', '5', 'z'], ['a', '50000', '40000,5', 'z']],
    ['no amounts, in no way', ['a', '50000', 'x', '40000', 'z'], null],
    ['amounts in two ways', ['a', '50', '25', '40', 'z'], null],
    ['a row that is short', ['a', '50', 'z'], null],
  ])('puts together what a decimal comma parted: %s', (_title, cells, mended) => {
    expect(mendDecimals(cells, ['id', 'totalCost', 'ecMaxContribution', 'call'])).toEqual(mended);
  });

  it('is fetched as the zips of its programmes, and read from them as they are', async () => {
    const zip = makeZip([{ name: 'project.csv', content: fixture('project.csv') }, { name: 'organization.csv', content: fixture('organization.csv') }]);
    const server = await serve((_request, response) => void response.writeHead(200, { 'content-type': 'application/zip', 'content-length': zip.length }).end(zip));
    const fetched = testFolder(server.host);

    const issues = await fetched.fetch(liveFrom(`${server.origin}/data`));

    const readings = await readingsAt(cordis, fetched.path);
    expect([issues, server.asked]).toEqual([[], ['/robots.txt', '/data/cordis-HORIZONprojects-csv.zip', '/data/cordis-h2020projects-csv.zip']]);
    expect(readings).toHaveLength(2 * (3 + 8));
  });

  // The counts were taken from the files with Python's csv and decimal, not with what is tested; the 18 persons by eye, among the names of two and three words.
  it.skipIf(!shared)(`takes every row of the real slices, to the cent (${shared ? 'files found' : withoutShared})`, async () => {
    const readings = await readingsAt(cordis, shared!);

    const { offered, refused, said, flaws } = countReadings(readings);
    const drafts = readings.flatMap((reading) => reading.drafts);
    const centsOf = (predicate: string): bigint => drafts.reduce((sum, draft) => (draft.predicate === predicate ? sum + BigInt(Math.round(Number(draft.value) * 100)) : sum), 0n);
    const countries = drafts.flatMap(({ predicate, subject }) => (predicate === 'PARTNER_IN' ? [subject.particulars?.country] : []));
    expect({ offered, refused, flaws }).toEqual({ offered: 97 + 5153, refused: { 'person.left-out': 18 }, flaws: {} });
    expect(said).toEqual({ PART_OF: 97, CONCERNS: 61, STARTED: 97, ENDED: 97, BUDGET: 90, EU_FUNDING: 97, SELECTED: 97, PARTNER_IN: 5153 - 18, FUNDS: expect.any(Number) });
    expect([centsOf('BUDGET'), centsOf('EU_FUNDING')]).toEqual([7896044601n, 6852306050n]);
    expect(centsOf('FUNDS')).toBe(168478242581n - 238159335n);
    expect([countries.filter((code) => code === 'GR').length, countries.filter((code) => code === 'GB').length, countries.filter((code) => !code).length]).toEqual([240, 432, 0]);
    expect(new Set(drafts.flatMap(({ subject }) => subject.particulars?.ids?.pic ?? [])).size).toBe(3114 - 18);
  });
});
