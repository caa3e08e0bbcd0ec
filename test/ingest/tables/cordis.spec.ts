import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { live } from '../../../ingest/sources/cordis/live.ts';
import { mendDecimals } from '../../../ingest/sources/cordis/project-table.ts';
import { source } from '../../../ingest/sources/cordis/source.ts';
import { makeZip } from '../read/table/make-zip.ts';
import { expectFixture, ofRecords, readingsAt, shownReading } from '../registers/told.ts';
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

  it('is fetched as the zips of the programmes', async () => {
    const asked: string[] = [];
    const web = { json: async () => ({}), write: async () => undefined, download: async (url: string, name: string) => void asked.push(`${name} ${url}`) };

    await live(web, 'folder');

    expect(asked).toEqual(['cordis-HORIZONprojects-csv.zip https://cordis.europa.eu/data/cordis-HORIZONprojects-csv.zip', 'cordis-h2020projects-csv.zip https://cordis.europa.eu/data/cordis-h2020projects-csv.zip']);
  });
});
