import { describe, expect, it } from 'vitest';
import { source } from '../../../ingest/sources/geography/source.ts';
import { sharedPath, withoutShared } from '../../shared.ts';
import { countReadings, expectFixture, ofRecords, readingsAt } from '../registers/told.ts';

const geography = ofRecords(source);
const shared = sharedPath('data/geo');

describe('geography', () => {
  it('says which place is a part of which, each quirk of the fixture as people judged it', async () => {
    await expectFixture(geography);
  });

  it.skipIf(!shared)(`takes every row of the lists or says why not (${shared ? 'lists found' : withoutShared})`, async () => {
    const readings = await readingsAt(geography, shared!);

    expect(countReadings(readings)).toMatchInlineSnapshot(`
      {
        "flaws": {},
        "offered": 6748,
        "refused": {
          "arrondissement.unknown": 3,
          "region.same": 107,
          "region.whole": 39,
        },
        "said": {
          "COVERS": 4381,
          "PART_OF": 6447,
        },
      }
    `);
  });
});
