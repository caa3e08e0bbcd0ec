import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../../ingest/read/cell/read-money.ts';
import type { MoneyStyle } from '../../../../ingest/read/cell/read-money.ts';

describe('an amount', () => {
  it.each<[string, number, MoneyStyle?]>([
    ['771225,1', 771225.1],
    ['771225.0', 771225],
    ['892,228.58', 892228.58],
    ['892.228,58', 892228.58],
    ['475 000€', 475000],
    ['475\u00a0000,00 €', 475000],
    ['4\u202f077\u202f834,40 EUR', 4077834.4],
    ['€ 1090141.18', 1090141.18],
    ['EUR 12', 12],
    ['12 euros', 12],
    ["1'234'567.50", 1234567.5],
    ['1’234,5', 1234.5],
    ['1,5 M', 1500000],
    ['1,5 M€', 1500000],
    ['37 millions', 37000000],
    ['2.25 mrd', 2250000000],
    ['3k', 3000],
    ['0', 0],
    ['0.1', 0.1],
    ['0,123', 0.123],
    ['1234,567', 1234.567],
    ['12,345,678', 12345678],
    ['12.345.678', 12345678],
    ['1 234,567', 1234.567],
    ['1,234', 1234, 'english'],
    ['1,234', 1.234, 'continental'],
    ['1.234', 1234, 'continental'],
    ['1.234', 1.234, 'english'],
    ['6.000 EUR', 6000, 'continental'],
    ['145328.12000000002', 145328.12],
    ['1.5E+6', 1500000],
    ['0,07 M', 70000],
    ['1.005 M', 1005000, 'english'],
    ['８９２', 892],
  ])('written "%s" is %d', (text, expected, style?) => {
    expect(readMoney(text, style)).toEqual({ amount: expected });
  });

  it.each(['', '-', 'n/a', '-12.00', '(12)', '1,234', '1.234 €', '12 34', '1,23,456', '1.234,567.8', '12,', ',5', 'R€¥€R$€', '£12', '$12', '12 kr', '12 CHF', '1 2345', '12..5', '1234567890123456', '12 parsecs', '12%'])('written "%s" is a fault', (text) => {
    expect(readMoney(text)).toEqual({ fault: expect.stringContaining(`found "${text}"`) });
  });

  it('is the same to the cent, whichever way it is written', () => {
    for (let cents = 3; cents < 100_000_000_000; cents = Math.ceil(cents * 1.009)) {
      const [whole, parts] = [String(Math.floor(cents / 100)), String(cents % 100).padStart(2, '0')];
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');

      expect(readMoney(`${grouped}.${parts}`)).toEqual({ amount: Number(`${whole}.${parts}`) });
      expect(readMoney(`${whole},${parts}`)).toEqual({ amount: Number(`${whole}.${parts}`) });
    }
  });
});
