import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../ingest/read/cell/read-day.ts';
import type { DayOrder } from '../../../../ingest/read/cell/read-day.ts';

describe('a date', () => {
  it.each<[DayOrder, string, string]>([
    ['ymd', '2014/07/01', '2014-07-01'],
    ['ymd', '2014-7-1', '2014-07-01'],
    ['ymd', '20140701', '2014-07-01'],
    ['ymd', '2014-07', '2014-07'],
    ['ymd', '2014', '2014'],
    ['ymd', '2023-03-03 18:34:00', '2023-03-03'],
    ['ymd', '2014-07-01T00:00:00.000Z', '2014-07-01'],
    ['ymd', '2016-02-29', '2016-02-29'],
    ['dmy', '01/07/2014', '2014-07-01'],
    ['dmy', '1.7.2014', '2014-07-01'],
    ['dmy', '01-07-2014', '2014-07-01'],
    ['dmy', '07/2014', '2014-07'],
    ['dmy', '2014', '2014'],
    ['mdy', '07/01/2014', '2014-07-01'],
    ['ym', '2014-07', '2014-07'],
    ['my', '07/2014', '2014-07'],
    ['y', '2014', '2014'],
    ['words', '5 AUGUST 2013', '2013-08-05'],
    ['words', 'juillet 2015', '2015-07'],
    ['words', '5 décembre', 'XXXX-12-05'],
  ])('written %s as "%s" is %s', (order, text, expected) => {
    expect(readDay(text, order)).toEqual({ day: expected });
  });

  it.each<[DayOrder, string]>([
    ['dmy', '31/02/2014'],
    ['ymd', '2015-02-29'],
    ['dmy', '07/25/2014'],
    ['dmy', '2014/07/01'],
    ['ymd', '01/07/2014'],
    ['dmy', '01/07/14'],
    ['mdy', '07/2014'],
    ['ymd', '2014-00-00'],
    ['ymd', '2014-07/01'],
    ['ym', '2014-07-01'],
    ['y', '14'],
    ['ymd', ''],
    ['ymd', 'unknown'],
    ['words', 'autumn'],
  ])('written %s as "%s" is a fault', (order, text) => {
    expect(readDay(text, order)).toEqual({ fault: expect.stringContaining(`found "${text}"`) });
  });
});
