import { describe, expect, it } from 'vitest';
import { isPersonalName } from '../../../ingest/read/cell/personal-name.ts';
import { source } from '../../../ingest/sources/structural-funds/source.ts';
import { countReadings, expectFixture, ofRecords, readingsAt } from '../registers/told.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const funds = ofRecords(source);
const shared = sharedPath('data/structural_funds');

describe('lists of beneficiaries', () => {
  it('are read in six shapes, each quirk of the fixture as people judged it', async () => {
    await expectFixture(funds);
  });

  it.each([
    ['Entreprise individuelle NOM Prénom - LE FIL', true],
    ['M.J. te Weven', true],
    ['G.Draad', true],
    ['Marie Bobine', true],
    ['BOBINE Marie', true],
    ['Mme Bobine', true],
    ['Jansen eenmanszaak', true],
    ['Maison du Fil', false],
    ['Maison Marie', false],
    ['Prof. Dr. Leo Draadschool', false],
    ['Don Bosco', false],
    ['A.G. Bell Scholengemeenschap', false],
    ['Stad Gent', false],
    ['Marie', false],
    ['W. Bakker VOF', false],
    ['Université Jean Fil', false],
  ])('"%s" is a natural person: %s', (name, isPerson) => {
    expect(isPersonalName(name)).toBe(isPerson);
  });

  it.skipIf(!shared)(`of the six regions say what was counted apart from this program (${shared ? 'data found' : withoutShared})`, async () => {
    const readings = await readingsAt(funds, shared!);

    const of = (start: string) => countReadings(readings.filter(({ record }) => record.startsWith(start)));
    expect(of('wallonia')).toEqual({ offered: 660, refused: {}, said: { PARTNER_IN: 597, PART_OF: 679, BUDGET: 497, EU_FUNDING: 497, FUNDS: 906 }, flaws: { 'beneficiary.missing': 61, 'name.generic': 2, 'cell.damaged': 2 } });
    expect(of('flanders')).toEqual({ offered: 449, refused: {}, said: { PARTNER_IN: 449, PART_OF: 449, STARTED: 415, ENDED: 415, BUDGET: 415, EU_FUNDING: 415, FUNDS: 449 }, flaws: {} });
    expect(of('brussels')).toEqual({ offered: 35, refused: { 'row.total': 1 }, said: { PARTNER_IN: 32, PART_OF: 29, BUDGET: 29, EU_FUNDING: 29, FUNDS: 37 }, flaws: { 'cell.damaged': 23, 'beneficiary.missing': 1 } });
    expect(of('france')).toEqual({ offered: 1834, refused: { 'person.left-out': 3 }, said: { PARTNER_IN: 1829, PART_OF: 1831, CONCERNS: 1459, STARTED: 1641, ENDED: 1641, BUDGET: 1636, EU_FUNDING: 1630, FUNDS: 1829 }, flaws: { 'date.reversed': 6, 'date.impossible': 1, 'beneficiary.missing': 1, 'name.generic': 1 } });
    expect(of('luxembourg')).toEqual({ offered: 75, refused: {}, said: { PARTNER_IN: 79, PART_OF: 71, CONCERNS: 106 + 28, STARTED: 73, ENDED: 73, BUDGET: 73, FUNDS: 72, EU_FUNDING: 72 }, flaws: { 'money.unreadable': 1, 'programme.unknown': 4 } });
    expect(of('netherlands')).toEqual({ offered: 1808, refused: { 'person.left-out': 5 }, said: { PARTNER_IN: 1755, PART_OF: 1761, STARTED: 1750, ENDED: 1627, BUDGET: 1717, EU_FUNDING: 1736, FUNDS: 1797 }, flaws: { 'money.cut': 21, 'cell.damaged': 46, 'beneficiary.missing': 6, 'date.impossible': 1 } });
  });
});
