import { describe, expect, it } from 'vitest';
import { readHistory, readNames, readPairs } from '../../../../graph/analyse/links/history/read-history.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file of dated participations', () => {
  it('is read with columns in any order, themes parted in two ways, and columns that nobody asked for', () => {
    const [first, second] = readHistory('h.csv', bytes('org,project,country,themes,start_date,role,note\na,P1,FR,Film|Design;Film,2015-07-02,coordinator,x\nb,P1,BE,,,participant,\n'));

    expect(first).toEqual({ project: 'P1', org: 'a', territory: 'FR', sort: '', leads: true, start: expect.closeTo(2015.5, 2), themes: ['Film', 'Design', 'Film'] });
    expect(second).toMatchObject({ leads: false, start: NaN, themes: [] });
  });

  it('dates the first day of a year in that year, also beside leap years', () => {
    const starts = readHistory('h.csv', bytes(`project,org,country,start_date\n${[2015, 2016, 2017, 2018].map((year) => `P${year},a,FR,${year}-01-01`).join('\n')}\n`)).map(({ start }) => start);

    expect(starts).toEqual([2015, 2016, 2017, 2018]);
  });

  it.each([
    ['project,org\nP1,a\n', 'h.csv, row 1, column "country": expected the columns project,org,country and perhaps org_type,role,start_date,themes, found project,org.'],
    ['project,org,country\nP1,a,\n', 'h.csv, row 2, column "country": expected a value, found an empty cell.'],
    ['project,org,country,start_date\nP1,a,FR,spring\n', 'h.csv, row 2, column "start_date": expected a date such as 2016-05-01, found "spring".'],
  ])('is refused where it cannot be right: %j', (text, message) => {
    expect(() => readHistory('h.csv', bytes(text))).toThrow(message);
  });

  it('comes with a list of names and a table of pairs', () => {
    expect(readNames('s.txt', bytes('source\r\na\n\nb\na\n'))).toEqual(['a', 'b']);
    expect(readPairs('p.csv', bytes('target,source,note\nb,a,x\n'))).toEqual([{ source: 'a', target: 'b' }]);
    expect(() => readNames('s.txt', bytes('\n'))).toThrow('s.txt: expected at least one organisation, found none.');
  });
});
