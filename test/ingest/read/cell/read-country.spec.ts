import { describe, expect, it } from 'vitest';
import { readCountry } from '../../../../ingest/read/cell/read-country.ts';

describe('a country', () => {
  it.each([
    ['BE', 'BE'], ['be', 'BE'], ['BEL', 'BE'], ['Belgium', 'BE'], ['BELGIQUE', 'BE'], ['België', 'BE'], ['Belgien', 'BE'], ['BE Belgium / BELGIQUE-BELGIË', 'BE'],
    ['EL', 'GR'], ['GR', 'GR'], ['EL Greece / ΕΛΛΑΔΑ (ELLADA)', 'GR'], ['Griekenland', 'GR'], ['UK', 'GB'], ['GB', 'GB'], ['UK United Kingdom / UNITED KINGDOM', 'GB'], ['Royaume-Uni', 'GB'], ['Northern Ireland', 'GB'],
    ['The Netherlands', 'NL'], ['Pays-Bas', 'NL'], ['Niederlande', 'NL'], ['Czech Republic', 'CZ'], ['Tchéquie', 'CZ'], ['Etats-Unis d’Amérique', 'US'], ['RS / Serbia', 'RS'], ['MK the former Yugoslav Republic of Macedonia (FYROM) / PORANEŠNA JUGOSLOVENSKA REPUBLIKA MAKEDONIJA', 'MK'],
    ['Bosnia And Herzegovina', 'BA'], ['SX / Sint Marteen', 'SX'], ['Lëtzebuerg', null], ['Flandria', null], ['', null], ['ZZ', null], ['BE Germany', null], ['1000', null], ['constructor', null],
  ])('written "%s" is %s', (text, code) => {
    expect(readCountry(text)).toBe(code);
  });
});
