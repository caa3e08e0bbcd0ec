import { describe, expect, it } from 'vitest';
import { source } from '../../../ingest/sources/vocabularies/source.ts';
import { sharedPath, withoutShared } from '../../shared.ts';
import { countReadings, expectFixture, ofRecords, readingsAt } from '../registers/told.ts';

const vocabularies = ofRecords(source);
const shared = sharedPath('data/vocab');

describe('vocabularies', () => {
  it('say which field lies within which, each quirk of the fixture as people judged it', async () => {
    await expectFixture(vocabularies);
  });

  it.skipIf(!shared)(`are taken row by row, or it is said why not (${shared ? 'lists found' : withoutShared})`, async () => {
    const readings = await readingsAt(vocabularies, shared!);

    expect(countReadings(readings)).toMatchInlineSnapshot(`
      {
        "flaws": {
          "cell.damaged": 2,
        },
        "offered": 6482,
        "refused": {
          "activity.elsewhere": 5013,
          "activity.same": 48,
          "concept.none": 2,
          "concept.top": 16,
        },
        "said": {
          "PART_OF": 1403,
        },
      }
    `);
  });
});
