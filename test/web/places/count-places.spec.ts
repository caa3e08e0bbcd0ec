import { describe, expect, it } from 'vitest';
import { countPlaces, countPlaceYears, placesQuery, readPlacesWish } from '../../../web/src/lib/places/count-places.ts';
import { arcOf, labelled, radiiOf } from '../../../web/src/lib/places/draw-places.ts';
import type { Places } from '../../../web/src/lib/places/places.ts';

const region = (code: string, side: string, x: number, bodies: number) => ({ code, name: code, side, x, y: 300, path: '', bodies });
const places: Places = {
  said: null,
  release: '1', lastRead: null, credit: '', room: { width: 800, height: 720 }, around: '', border: '', planned: 1,
  sides: ['hauts-de-france', 'wallonia', 'west-flanders'],
  regions: [region('FRE11', 'hauts-de-france', 100, 16), region('BE328', 'wallonia', 300, 4), region('BE254', 'west-flanders', 302, 1)],
  gatherings: [
    { year: 2010, regions: [0, 1], sides: [0, 1] },
    { year: 2012, regions: [0, 2], sides: [0, 2, 2] },
    { year: 2012, regions: [0, 0], sides: [0, 0] },
    { year: 0, regions: [0, 1, 2], sides: [0, 1, 2] },
  ],
  bodies: { all: 30, placed: 21, sided: 25 },
};
const wish = (query: string) => readPlacesWish(places, new URLSearchParams(query));

describe('places', () => {
  it('count a gathering once for each pair that it joins, and on the diagonal where two bodies of one side met', () => {
    const counted = countPlaces(places, wish(''));

    expect(counted.matrix).toEqual([[1, 2, 2], [2, 0, 1], [2, 1, 1]]);
    expect(counted).toMatchObject({ gatherings: 4, across: 3, undated: 1, meetings: [4, 2, 2], crossings: [3, 2, 2] });
    expect(counted.flows).toEqual([{ one: 0, other: 1, count: 2, isCrossing: true }, { one: 0, other: 2, count: 2, isCrossing: true }, { one: 1, other: 2, count: 1, isCrossing: true }]);
  });

  it('leave what no source dates out of every year', () => {
    expect(countPlaces(places, wish('?from=2012&to=2012'))).toMatchObject({ gatherings: 2, across: 1 });
    expect(countPlaceYears(places)).toEqual([{ year: 2010, ties: 1, across: 1 }, { year: 2011, ties: 0, across: 0 }, { year: 2012, ties: 2, across: 1 }]);
  });

  it('keep to one region when it is asked for, and say so in the address', () => {
    const asked = wish('?at=BE254&to=2012');

    expect(countPlaces(places, { ...asked, years: null }).flows).toHaveLength(2);
    expect(placesQuery(places, asked)).toBe('?from=2012&to=2012&at=BE254');
    expect(wish('?at=nowhere&from=soon')).toEqual({ years: null, at: null });
  });

  it('are drawn to scale, with no name upon another', () => {
    expect(radiiOf(places.regions).map((radius) => radius ** 2).map((area, _, [first]) => area / first!)).toEqual([1, 0.25, 0.0625]);
    expect(labelled(places, countPlaces(places, wish('')), 2, { letters: 15, most: 9 }).map(({ text }) => text)).toEqual(['BE254', 'FRE11']);
    expect(arcOf(places.regions[0]!, places.regions[1]!)).toBe('M100 300Q200 332 300 300');
  });
});
