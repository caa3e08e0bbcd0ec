import { describe, expect, it } from 'vitest';
import { isNational } from '../../../ingest/resolve/placing/national.ts';

describe('a public body', () => {
  it.each([
    ['Etat français', 'FRF11'],
    ['État belge', 'BE100'],
    ['French State', 'FRE11'],
    ['Etat français - Ministère de l’Écologie', 'FR105'],
    ['Ministère de la Culture', 'FR101'],
    ['Ministry of Defence, Belgium', 'BE100'],
    ['Service public fédéral Intérieur', 'BE100'],
    ['Agence nationale des fils et tissus', 'FR101'],
    ['FOD Economie', 'BE'],
  ])('that acts for a whole country spans its sides, wherever it sits: %s', (name, nuts) => {
    expect(isNational([name], nuts)).toBe(true);
  });

  it.each([
    ['Direction régionale de l’Équipement d’Alsace (État français)', 'FRF11'],
    ['Ministère de la Communauté française', 'BE100'],
    ['Ministry of the Brussels-Capital Region', 'BE100'],
    ['Gouvernement wallon', 'BE352'],
    ['État-major de la zone de défense Nord', 'FRE11'],
    ['Agence nationale des fils et tissus', 'FRE11'],
    ['Conservatoire national des fils', 'FR101'],
    ['Federal Chancellery of Austria', null],
    ['Ministry of Culture', 'NL332'],
  ])('of a part of a country, or of a country that is one side, is not among them: %s', (name, nuts) => {
    expect(isNational([name], nuts)).toBe(false);
  });
});
