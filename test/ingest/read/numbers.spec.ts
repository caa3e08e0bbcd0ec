import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../ingest/read/numbers.ts';

describe('numbers', () => {
  it.each([
    ['6.000', 6000],
    ['1.250.000', 1_250_000],
    ['771225,1', 771_225.1],
    ['475 000', 475_000],
    ['37 millions', 37_000_000],
    ['1,5 M', 1_500_000],
    ['105', 105],
    ['ten', 10],
    ['three', 3],
  ])('reads "%s" the continental way', (text, number) => {
    expect(readNumber(text, 'continental')).toBe(number);
  });

  it('reads "892,228.58" the English way', () => {
    expect(readNumber('892,228.58', 'english')).toBe(892_228.58);
  });

  it.each(['6.00', '1.25.000', 'R€¥€R$€', '', '12 apples', '1,5,0', '-3', 'constructor'])('refuses "%s" rather than guess', (text) => {
    expect(() => readNumber(text, 'continental')).toThrow('expected a number');
  });
});
