import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesFolder } from '../../../ingest/sources/discover.ts';
import { kindOf } from '../../../ingest/sources/kbo/kind-of.ts';
import { source } from '../../../ingest/sources/kbo/source.ts';
import { sharedPath, withoutShared } from '../../shared.ts';
import { makeZip } from '../read/table/make-zip.ts';
import { tableFolder } from '../read/table/table-folder.ts';
import { countReadings, expectFixture, ofRecords, readingsAt, shownReading } from './told.ts';

const kbo = ofRecords(source);
const shared = sharedPath('data/kbo');
const put = tableFolder();
const fixture = join(sourcesFolder, 'kbo', 'fixture');
const texts = Object.fromEntries(readdirSync(fixture).map((name) => [name, readFileSync(join(fixture, name), 'utf8')]));

describe('the register of enterprises', () => {
  it('is read by number from four tables, each quirk of the fixture as people judged it', async () => {
    await expectFixture(kbo);
  });

  it('reads the same of the zip of an extract, and of tables in no order at all', async () => {
    const backwards = Object.entries(texts).map(([name, text]) => {
      const [header = '', ...rows] = text.trim().split('\r\n');
      return put(name, [header, ...(name === 'denomination.csv' || name === 'meta.csv' ? rows : rows.toReversed())].join('\r\n')).path;
    });
    const zip = put('KboOpenData_0140_2025_10_Full.zip', makeZip([{ name: 'code.csv', content: '' }, ...Object.entries(texts).map(([name, content]) => ({ name, content }))]));
    const said = (lines: string[]): string[] => lines.filter((line) => line.startsWith('  - ')).sort();

    const expected = said((await readingsAt(kbo, fixture)).flatMap(shownReading));

    expect(said((await readingsAt(kbo, zip.path)).flatMap(shownReading))).toEqual(expected);
    expect(said((await readingsAt(kbo, ...backwards)).flatMap(shownReading))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(8);
  });

  it('never says who a natural person is', async () => {
    expect(JSON.stringify(await readingsAt(kbo, fixture))).not.toContain('Fileuse');
  });

  it.each([
    ['KboOpenData_0141_2025_11_Update.zip', 'found "KboOpenData_0141_2025_11_Update.zip" of an update'],
    ['enterprise_insert.csv', 'found "enterprise_insert.csv" of an update'],
    ['denomination.csv', 'expected enterprise.csv'],
  ])('refuses %s alone, and says what to take instead', async (name, message) => {
    await expect(readingsAt(kbo, put(name, 'x').path)).rejects.toThrow(message);
  });

  it.each([['411', 'PublicBody'], ['414', 'PublicBody'], ['415', 'Association'], ['017', 'Association'], ['125', 'Association'], ['114', 'PublicBody'], ['014', 'Company'], ['706', 'Company'], ['029', 'Organisation'], ['999', 'Organisation'], ['', 'Organisation']])('takes a body of legal form "%s" for a %s', (form, kind) => {
    expect(kindOf(form, ['La Navette'])).toBe(kind);
    expect(kindOf(form, ['Société Intercommunale de la Navette'])).toBe('PublicBody');
  });

  it('takes who teaches at the highest level for a university when its name says so, else for a school', () => {
    expect([kindOf('124', ['Universiteit van de Weverij'], ['nacebel2008:85421']), kindOf('017', ['Hogeschool Weverij'], ['nacebel2008:85421'])]).toEqual(['University', 'School']);
  });

  it.skipIf(!shared)(`takes of the real tables what was counted apart from this program (${shared ? 'data found' : withoutShared})`, async () => {
    expect(countReadings(await readingsAt(kbo, shared!))).toEqual({
      offered: 9999,
      refused: { 'name.missing': 9999 - 3198 },
      said: { LOCATED_IN: 3192, FOUNDED: 3198, HAS_ACTIVITY: 33, CONCERNS: 33 },
      // Twelve names are numbers.
      flaws: { 'address.struck-off': 4, 'name.unreadable': 12, 'town.unreadable': 2 },
    });
  });
});
