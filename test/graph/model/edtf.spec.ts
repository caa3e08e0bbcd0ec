import { describe, expect, it } from 'vitest';
import { boundsOf, daysOf } from '../../../graph/model/edtf.ts';

describe('partial dates', () => {
  it.each([
    ['2013', '2013-01-01', '2013-12-31'],
    ['2013-02', '2013-02-01', '2013-02-28'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['2013-07/2015-07', '2013-07-01', '2015-07-31'],
    ['2014?', '2014-01-01', '2014-12-31'],
    ['2014/..', '2014-01-01', '9999-12-31'],
    ['..', '0001-01-01', '9999-12-31'],
    ['XXXX-12-05', '0001-01-01', '9999-12-31'],
  ])('spans the days of "%s"', (text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
  });

  it.each(['2015-02-29', '2013-13', '2013-02-31', '5 May 2013', '', '2015/2013', '2013-7', 'XXXX-13-01'])('finds no date in "%s"', (text) => {
    expect(daysOf(text)).toBeNull();
  });
});

describe('the bounds of a fact', () => {
  it('are all unknown when nothing dates it', () => {
    expect(boundsOf(null, null, null)).toEqual({ fromMin: null, fromMax: null, toMin: null, toMax: null });
  });

  it('hold at least when it was published, when it has no true date', () => {
    expect(boundsOf(null, null, '2013-08')).toEqual({ fromMin: '0001-01-01', fromMax: '2013-08-31', toMin: '2013-08-01', toMax: '9999-12-31' });
  });

  it('are not pushed past its own end by a page that tells of it later', () => {
    expect(boundsOf(null, '2015', '2016-11')).toMatchObject({ fromMax: '2015-12-31', toMin: '2015-01-01', toMax: '2015-12-31' });
  });

  it('that have a true date take none from the page that tells of it', () => {
    expect(boundsOf(null, '2015', '2013')).toEqual(boundsOf(null, '2015', null));
  });

  it('begin no later than they end, however roughly one end is dated', () => {
    expect(boundsOf('2013-07', '2013', null)).toEqual({ fromMin: '2013-07-01', fromMax: '2013-07-31', toMin: '2013-07-01', toMax: '2013-12-31' });
    expect(boundsOf('2013', '2013-07', null)).toEqual({ fromMin: '2013-01-01', fromMax: '2013-07-31', toMin: '2013-07-01', toMax: '2013-07-31' });
  });

  it('leave a period that is only known to hold it as wide as it was stated', () => {
    expect(boundsOf('2014/2020', '2014/2020', null)).toEqual({ fromMin: '2014-01-01', fromMax: '2020-12-31', toMin: '2014-01-01', toMax: '2020-12-31' });
  });

  it('take ".." for an end that is open, not for one long past', () => {
    expect(boundsOf('2014', '..', null)).toEqual(boundsOf('2014', null, null));
  });

  it('stay open at an end that is not stated', () => {
    expect(boundsOf('2022', null, '2025-05')).toEqual({ fromMin: '2022-01-01', fromMax: '2022-12-31', toMin: '2022-01-01', toMax: '9999-12-31' });
  });
});
