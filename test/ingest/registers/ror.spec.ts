import { gzipSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../ingest/sources/ror/kind-of.ts';
import { source } from '../../../ingest/sources/ror/source.ts';
import { sharedPath, withoutShared } from '../../shared.ts';
import { makeZip } from '../read/table/make-zip.ts';
import { countReadings, expectFixture, ofRecords, readingsAt, shownReading } from './told.ts';

const ror = ofRecords(source);
const shared = sharedPath('data/ror');
const records = readFileSync(new URL('../../../ingest/sources/ror/fixture/ror_XX.jsonl', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lisiere-ror-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ROR', () => {
  it('is read from both schemas in one file, each quirk of the fixture as people judged it', async () => {
    await expectFixture(ror);
  });

  it('reads the same of a gzipped file, and of one big array in the zip of a release', async () => {
    const whole = records.split('\n').filter((line) => line.endsWith('}'));
    const array = JSON.stringify(whole.map((line) => JSON.parse(line) as unknown), null, 2);
    writeFileSync(join(folder, 'ror_XX.jsonl.gz'), gzipSync(whole.join('\n')));
    writeFileSync(join(folder, 'v9.9-2026-01-01-ror-data.zip'), makeZip([{ name: 'v9.9-2026-01-01-ror-data.csv', content: 'id\n' }, { name: 'v9.9-2026-01-01-ror-data.json', content: '[]' }, { name: 'v9.9-2026-01-01-ror-data_schema_v2.json', content: array }]));

    const [packed, zipped] = [await readingsAt(ror, join(folder, 'ror_XX.jsonl.gz')), await readingsAt(ror, join(folder, 'v9.9-2026-01-01-ror-data.zip'))];

    const alike = (text: string): string => text.replaceAll(/ror_XX!|v9\.9-2026-01-01-ror-data_schema_v2!/g, '!');
    expect(packed.flatMap(shownReading).map(alike)).toEqual(zipped.flatMap(shownReading).map(alike));
    expect(zipped).toHaveLength(10);
  });

  it.each([
    [['education'], 'Université de Lille', 'University'],
    [['education'], 'Institut universitaire de technologie de Lens', 'School'],
    [['education'], 'Stranmillis University College', 'School'],
    [['education'], 'University College of the North', 'University'],
    [['education'], 'Hogeschool West-Vlaanderen, University of Applied Sciences', 'School'],
    [['education', 'facility'], 'Vieillissement', 'Organisation'],
    [['funder', 'government'], 'Conseil régional', 'PublicBody'],
    [['company'], 'Filature (Belgium)', 'Company'],
    [['archive'], 'Textilmuseum Krefeld', 'Venue'],
    [['archive'], 'Archives du Nord', 'Organisation'],
    [['nonprofit'], 'Verein der Weber e.V.', 'Association'],
    [['nonprofit'], 'The Loom Trust', 'Organisation'],
  ] as const)('takes %s "%s" for a %s', (types, name, kind) => {
    expect(kindOf({ types, name, names: [], relations: [] })).toBe(kind);
  });

  it.skipIf(!shared)(`takes of the real records what was counted apart from this program (${shared ? 'data found' : withoutShared})`, async () => {
    const counts = countReadings(await readingsAt(ror, shared!));

    expect(counts).toEqual({
      offered: 9936,
      refused: { 'record.withdrawn': 294 },
      // 15 parts bear the name of another part in the same record.
      said: { LOCATED_IN: 9704, FOUNDED: 7919, PART_OF: 10_492 - 15, SUCCEEDED_BY: 291 },
      flaws: { 'relation.alike': 15 },
    });
  });
});
