import { describe, expect, it } from 'vitest';
import { readDate } from '../../../ingest/read/dates.ts';

describe('dates in words', () => {
  it.each([
    ['5 AUGUST 2013', '2013-08-05'],
    ['30th of April', 'XXXX-04-30'],
    ['5 december', 'XXXX-12-05'],
    ['juillet 2015', '2015-07'],
    ['1er août 2014', '2014-08-01'],
    ['maart 2019', '2019-03'],
    ['2009', '2009'],
    ['29 February 2016', '2016-02-29'],
  ])('reads "%s" at the precision that it states', (text, edtf) => {
    expect(readDate(text)).toBe(edtf);
  });

  it.each(['31 February 2013', '29 February 2015', 'soon', '13', 'the spring of 2014', '12 13 May 2014', ''])('refuses "%s"', (text) => {
    expect(() => readDate(text)).toThrow('expected a day, month or year in words');
  });
});
