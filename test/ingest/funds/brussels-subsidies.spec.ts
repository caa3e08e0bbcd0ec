import { describe, expect, it } from 'vitest';
import { readBilingualName } from '../../../ingest/sources/brussels-subsidies/bilingual-name.ts';
import { source } from '../../../ingest/sources/brussels-subsidies/source.ts';
import { countReadings, expectFixture, ofRecords, readingsAt } from '../registers/told.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const subsidies = ofRecords(source);
const shared = sharedPath('data/brussels_subsidies');

describe('subsidies of the City of Brussels', () => {
  it('are read as people judged the fixture', async () => {
    await expectFixture(subsidies);
  });

  it.each<[string, string, string[]]>([
    ['Théâtre Royal de la Monnaie/Koninklijke Muntschouwburg', 'Théâtre Royal de la Monnaie', ['fr Théâtre Royal de la Monnaie', 'nl Koninklijke Muntschouwburg']],
    ['Zone de Draps / Drapzone', 'Zone de Draps', ['fr Zone de Draps', 'nl Drapzone']],
    ['Parc des Fils de Bruxelles / Draadpark van Brussel / Brüsseler Fadengelände / Brussels Exhibition Threads', 'Parc des Fils de Bruxelles', ['fr Parc des Fils de Bruxelles', 'nl Draadpark van Brussel', 'de Brüsseler Fadengelände', 'en Brussels Exhibition Threads']],
    ['Ligue du Fil en abrégé L.F. / Vereniging van de Draad afgekort V.D.', 'Ligue du Fil', ['fr Ligue du Fil', 'nl Vereniging van de Draad', 'fr L.F.', 'nl V.D.']],
    ['Institut Saint/Fil', 'Institut Saint/Fil', ['null Institut Saint-Fil']],
    ['Cercle du Fil de Bruxelles/Bobine, en abrégé CFB', 'Cercle du Fil de Bruxelles/Bobine', ['fr CFB', 'fr Cercle du Fil de Bruxelles-Bobine']],
    ['PROFIL Bruxelles/Brussel', 'PROFIL Bruxelles/Brussel', ['null PROFIL Bruxelles-Brussel']],
    ['Théâtre du Fil / Centre de la Bobine', 'Théâtre du Fil / Centre de la Bobine', []],
    ['Bobine Productions / Marie Bobine', 'Bobine Productions', []],
    ['MET/X', 'MET/X', []],
  ])('"%s" is called "%s"', (written, name, names) => {
    const read = readBilingualName(written);

    expect([read.name, read.names.map((other) => `${other.lang} ${other.name}`)]).toEqual([name, names]);
  });

  it.skipIf(!shared)(`of 2022 say what was counted apart from this program (${shared ? 'data found' : withoutShared})`, async () => {
    const counts = countReadings(await readingsAt(subsidies, shared!));

    expect(counts).toEqual({ offered: 673, refused: { 'person.left-out': 2 }, said: { FUNDS: 671 }, flaws: { 'town.missing': 7, 'point.unknown': 7 + 16, 'id.unreadable': 2 } });
  });
});
