import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { source as creative } from '../../../ingest/sources/creative-europe/source.ts';
import { source as erasmus } from '../../../ingest/sources/erasmus-plus/source.ts';
import { countReadings, expectFixture, ofRecords, readingsAt } from '../registers/told.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const shared = sharedPath('data/eu_record_stubs');
const folder = mkdtempSync(join(tmpdir(), 'lisiere-eac-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts one real record, of which only JSON is at hand, into the table that it was a row of. */
function tableOf(name: string): string {
  const record = JSON.parse(readFileSync(join(shared!, name), 'utf8').replace(/^\ufeff/, '')) as Record<string, string>;
  const line = (cells: string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const path = join(folder, name.replace('eac_csv__', '').replace('.json', '.csv'));
  writeFileSync(path, `\ufeff${line(Object.keys(record))}\r\n${line(Object.values(record))}\r\n`);
  return path;
}

describe('tables of the results platform', () => {
  it('of Creative Europe and of Culture before it are read as people judged the fixture', async () => {
    await expectFixture(ofRecords(creative));
  });

  it('of Erasmus+ and its forerunners are read as people judged the fixture', async () => {
    await expectFixture(ofRecords(erasmus));
  });

  it.skipIf(!shared)(`say of a real project of either generation who took part and when (${shared ? 'data found' : withoutShared})`, async () => {
    const names = ['eac_csv__CreativeEurope_Projects_Overview.json', 'eac_csv__Culture_2007_2013_Projects_Overview.json'];

    const counts = countReadings(await readingsAt(ofRecords(creative), ...names.map(tableOf)));

    // One partner of the first is a natural person; the other project has no grant, and no year of a call.
    expect(counts).toEqual({ offered: 2, refused: {}, said: { PARTNER_IN: 6 + 7, PART_OF: 2, CONCERNS: 2, SELECTED: 1, STARTED: 2, ENDED: 2, EU_FUNDING: 1 }, flaws: { 'person.left-out': 1 } });
  });

  it.skipIf(!shared)(`give their countries to names that have them behind (${shared ? 'data found' : withoutShared})`, async () => {
    const [reading] = await readingsAt(ofRecords(creative), tableOf('eac_csv__Culture_2007_2013_Projects_Overview.json'));

    expect(reading!.drafts.flatMap(({ predicate, subject }) => (predicate === 'PARTNER_IN' ? [subject.particulars?.country] : []))).toEqual(['BE', 'BE', 'DE', 'PT', 'HU', 'NL', 'DE']);
  });

  it.skipIf(!shared)(`are all known to Erasmus+, whatever their headers (${shared ? 'data found' : withoutShared})`, async () => {
    const names = readdirSync(shared!).filter((name) => name.startsWith('eac_csv__') && !/Creative|Culture/.test(name));

    const readings = await readingsAt(ofRecords(erasmus), ...names.map(tableOf));

    expect([readings.length, readings.filter(({ untaken }) => untaken).length]).toEqual([names.length, 0]);
    expect(readings.flatMap(({ flaws = [] }) => flaws.map(({ code }) => code)).filter((code) => code.startsWith('column.'))).toEqual([]);
  });
});
