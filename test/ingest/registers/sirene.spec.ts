import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesFolder } from '../../../ingest/sources/discover.ts';
import { kindOf } from '../../../ingest/sources/sirene/kind-of.ts';
import { source } from '../../../ingest/sources/sirene/source.ts';
import { sharedPath, withoutShared } from '../../shared.ts';
import { makeZip } from '../read/table/make-zip.ts';
import { tableFolder } from '../read/table/table-folder.ts';
import { expectFixture, ofRecords, readingsAt, shownReading } from './told.ts';

const sirene = ofRecords(source);
const shared = sharedPath('data/sirene_records');
const put = tableFolder();
const fixture = join(sourcesFolder, 'sirene', 'fixture');

describe('Sirene', () => {
  it('is read from stocks and from the answers of three services, each quirk of the fixture as people judged it', async () => {
    await expectFixture(sirene);
  });

  it('never says who a natural person is, nor a unit that asked not to be told', async () => {
    const said = JSON.stringify(await readingsAt(sirene, fixture));

    expect(said).not.toMatch(/fileuse|ariane/i);
    expect(said).not.toMatch(/900000004|900000024/);
  });

  it('reads the stock within its zip', async () => {
    const name = 'StockUniteLegale_utf8';
    const zip = put(`${name}.zip`, makeZip([{ name: `${name}.csv`, content: readFileSync(join(fixture, `${name}.csv`)) }]));

    const lines = (await readingsAt(sirene, zip.path)).flatMap(shownReading);

    expect(lines.filter((line) => line.includes('FOUNDED'))).toEqual(['  - Association "MANUFACTURE DU TISSAGE" FOUNDED 1976-04-05', '  - Company "FILS ET CIE" FOUNDED 1990-01-01', '  - Company "FILS ET CIE NORD" FOUNDED 1990-01-01']);
  });

  it.each([['1000', 'Organisation'], ['4110', 'PublicBody'], ['5710', 'Company'], ['6540', 'Company'], ['7210', 'PublicBody'], ['7383', 'University'], ['7331', 'School'], ['8250', 'Organisation'], ['9220', 'Association'], ['9300', 'Organisation'], ['', 'Organisation']])('takes a body of legal category "%s" for a %s', (category, kind) => {
    expect(kindOf(category)).toBe(kind);
  });

  it.skipIf(!shared)(`takes the three real records as a person reads them (${shared ? 'data found' : withoutShared})`, async () => {
    const lines = (await readingsAt(sirene, shared!)).flatMap(shownReading).filter((line) => line.startsWith('  - '));

    expect(lines).toEqual([
      '  - PublicBody "CC DU VEXIN NORMAND" LOCATED_IN Place "Etrepagny"',
      '  - PublicBody "CC DU VEXIN NORMAND" FOUNDED 2017-01-01',
      '  - PublicBody "COMMUNE DE CLAMART" LOCATED_IN Place "Clamart"',
      '  - PublicBody "COMMUNE DE CLAMART" FOUNDED 1980-01-01',
      '  - Company "OCTO-TECHNOLOGY" LOCATED_IN Place "Paris"',
      '  - Company "OCTO-TECHNOLOGY" FOUNDED 1998-04-01',
    ]);
  });
});
