import { expect, test } from 'vitest';
import { drawMoments, momentsBetween, pairsEver } from '../../../web/src/lib/evolution/draw-moments.ts';
import { smallWoven } from '../network/small-network.ts';

test('shows the first and the last year and four between, or as many as there are', () => {
  expect(momentsBetween({ from: 2000, to: 2020 })).toEqual([2000, 2004, 2008, 2012, 2016, 2020]);
  expect(momentsBetween({ from: 2019, to: 2020 })).toEqual([2019, 2020]);
  expect(momentsBetween({ from: 2020, to: 2020 })).toEqual([2020]);
});

test('draws in each year the ties that held for certain, in one place for all years, and no plan', () => {
  const woven = smallWoven();
  const moments = drawMoments(woven, pairsEver(woven, '?'), { from: 2017, to: 2020 }, { width: 320, height: 210 });

  expect(moments.map(({ year, ties }) => [year, ties])).toEqual([[2017, 2], [2018, 2], [2019, 2], [2020, 1]]);
  expect(moments[0]!.crossing.match(/M\d+ \d+L\d+ \d+/g)).toHaveLength(moments[0]!.across);
  expect(moments[2]!.within).toBe(moments[3]!.within);
});
