import { describe, expect, it } from 'vitest';
import { heldWithin } from '../../../../graph/derive/time/as-of.ts';
import { heldYears } from '../../../../graph/derive/time/held-years.ts';
import { boundsOf, daysOf } from '../../../../graph/model/edtf.ts';

const years = Array.from({ length: 16 }, (_, step) => 2009 + step);
const stated: [string | null, string | null, string | null][] = [
  ['2013', null, null], ['2013-05', '2015-02', null], ['2014/2016', '2017/2019', null], ['2014/2020', '2014/2020', null], [null, '2016', '2012'], ['2011', '..', '2015-03-01'], [null, null, '2018'], [null, null, null], ['2012-11-30', '2012-11-30', null],
];

describe('the years in which a fact held', () => {
  it.each(stated)('from %s to %s, said in %s, are those that one question a year finds', (from, to, said) => {
    const bounds = boundsOf(from, to, said);

    const { possible, certain } = heldYears(bounds);

    const isIn = (span: typeof possible, year: number) => span !== null && span.first <= year && year <= span.last;
    expect(years.map((year) => (isIn(certain, year) ? 'certain' : isIn(possible, year) ? 'possible' : 'no'))).toEqual(years.map((year) => heldWithin(bounds, daysOf(String(year))!).replace('undated', 'no')));
  });
});
