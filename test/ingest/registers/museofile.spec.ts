import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesFolder } from '../../../ingest/sources/discover.ts';
import { source } from '../../../ingest/sources/museofile/source.ts';
import { sharedPath, withoutShared } from '../../shared.ts';
import { tableFolder } from '../read/table/table-folder.ts';
import { countReadings, expectFixture, ofRecords, readingsAt } from './told.ts';

const museofile = ofRecords(source);
const shared = sharedPath('data/museofile');
const put = tableFolder();

describe('Muséofile', () => {
  it('is read in three generations of its table, each quirk of the fixture as people judged it', async () => {
    await expectFixture(museofile);
  });

  it('knows one museum in two generations by its number, whatever each calls it', async () => {
    const readings = await readingsAt(museofile, join(sourcesFolder, 'museofile', 'fixture'));

    const names = readings.flatMap(({ drafts: [draft] }) => (draft?.subject.particulars?.ids?.museofile === 'M9001' ? [draft.subject.name] : []));
    expect(names).toEqual(['musée municipal', 'musée de la Filature']);
  });

  it('refuses a table whose headers no generation has, and names what the nearest lacks', async () => {
    const { path } = put('musees.csv', 'ref;latitude;longitude;an_creat;autnom;categ;cp_m;dmaj;dompal;nom;ville_m\n');

    await expect(readingsAt(museofile, path)).rejects.toThrow('expected the columns "nomoff", found "ref"');
  });

  it.skipIf(!shared)(`takes of both real tables what was counted apart from this program (${shared ? 'data found' : withoutShared})`, async () => {
    const counts = countReadings(await readingsAt(museofile, shared!));

    expect(counts).toEqual({
      offered: 1216 + 1227,
      refused: { 'name.missing': 1 },
      said: { LOCATED_IN: 2442, LABELS: 2442 + 52 + 18 + 15, CONCERNS: 3611, FOUNDED: 139 },
      flaws: { 'date.unreadable': 2, 'theme.unknown': 17 },
    });
  });
});
