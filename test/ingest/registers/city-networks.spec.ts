import { describe, expect, it } from 'vitest';
import { isSamePlace } from '../../../ingest/sources/city-networks/same-place.ts';
import { source } from '../../../ingest/sources/city-networks/source.ts';
import { sharedPath, withoutShared } from '../../shared.ts';
import { countReadings, expectFixture, ofRecords, readingsAt } from './told.ts';

const cityNetworks = ofRecords(source);
const shared = sharedPath('data/city_networks');

describe('city networks', () => {
  it('are read from four tables, each quirk of the fixture as people judged it', async () => {
    await expectFixture(cityNetworks);
  });

  it.each([
    ['Malmö', 'Malmoe', true],
    ['Ghent', 'Gent', true],
    ['Cologne', 'Koeln', true],
    ['Saint Étienne du Rouvray', 'Saint-Etienne-du-Rouvray', true],
    ['Offenbach am Main', 'Offenbach', true],
    ['Bühl/Baden', 'Buhl', true],
    ['Clichy-la-Garenne', 'Clichy', true],
    ['Wolverhampton', 'Birmingham', false],
    ['Bergen', 'Bergen op Zoom', false],
    ['Basingstoke and Deane', 'Basingstoke', false],
    ['Dessau-Roßlau', 'Dessau', false],
    ['Morne-à-l’Eau', '', false],
  ])('that name %s take its point from %s: %s', (name, geocoded, isSame) => {
    expect(isSamePlace(name, geocoded)).toBe(isSame);
  });

  it.skipIf(!shared)(`take of the real tables what was counted apart from this program (${shared ? 'data found' : withoutShared})`, async () => {
    const readings = await readingsAt(cityNetworks, shared!);
    const { offered, refused, said, flaws } = countReadings(readings);
    const joined = readings.flatMap(({ record, drafts }) => (record.startsWith('etmun_membership') && drafts[0]?.from ? [record] : []));

    expect({ offered, refused, said }).toEqual({
      offered: 172 + 1510 + 58 + 2528,
      refused: { 'row.silent': 2, 'membership.ended': 4 },
      said: { PART_OF: 172, STARTED: 172, ENDED: 117, MEMBER_OF: 4241, COUNT: 172, CONCERNS: 173, FOUNDED: 56 },
    });
    expect(joined).toHaveLength(1569);
    expect(Object.keys(flaws)).toEqual(['geocode.other', 'country.unreadable']);
  });
});
