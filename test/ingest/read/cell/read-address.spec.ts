import { describe, expect, it } from 'vitest';
import { readAddress, readTown } from '../../../../ingest/read/cell/read-address.ts';

describe('a town', () => {
  it.each([
    ['LILLE CEDEX', 'Lille'], ['Lille Cedex 9', 'Lille'], ["VILLENEUVE D'ASCQ CEDEX", "Villeneuve d'Ascq"], ['BOULOGNE-SUR-MER', 'Boulogne-sur-Mer'], ['LA LOUVIERE', 'La Louviere'], ['L’HAŸ-LES-ROSES', "L’Haÿ-les-Roses"],
    ['PARIS 15', 'Paris'], ['Lyon 3e', 'Lyon'], ['DERIO (BIZKAIA)', 'Derio'], ['F-59000 Lille', 'Lille'], ['8500 KORTRIJK', 'Kortrijk'], ['B-8500 Kortrijk', 'Kortrijk'], ['PO Box 12, Ghent', 'Ghent'], ['Postbus 1010 - IJMUIDEN', 'IJmuiden'], ['BP 60125 CALAIS CEDEX', 'Calais'],
    ['Birzai, Panevezys county', 'Birzai'], ['Odense C', 'Odense'], ['Cardiff,', 'Cardiff'], ['ALPHEN AAN DEN RIJN', 'Alphen aan den Rijn'], ['De Panne', 'De Panne'], ['Mons', 'Mons'], ['A', null], ['', null], ['BP 25', null], ['CEDEX', null], ['12', null],
  ])('written "%s" is %s', (text, town) => {
    expect(readTown(text)).toBe(town);
  });
});

describe('a postcode', () => {
  it.each([
    ['8500', 'BE', '8500'], ['B-8500', 'BE', '8500'], ['B 8500', 'BE', '8500'], ['BE-8500', 'BE', '8500'], ['59000', 'FR', '59000'], ['1300', 'FR', '01300'], ['F-59000', 'FR', '59000'], ['59 000', 'FR', '59000'], ['1234ab', 'NL', '1234 AB'], ['1234 AB', 'NL', '1234 AB'], ['NL-1234AB', 'NL', '1234 AB'],
    ['L-1234', 'LU', '1234'], ['185', 'IT', '00185'], ['IT-38122', 'IT', '38122'], ['SE-831 25', 'SE', '831 25'], ['FIN-80101', 'FI', '80101'], ['30400', 'PL', '30400'], ['30-400', 'PL', '30-400'], ['ct26ht', 'GB', 'CT2 6HT'], ['850', 'BE', null], ['85000', 'BE', null], ['Kortrijk', 'BE', null], ['', 'BE', null], ['1010.0', 'AT', '1010'], ['75-123', null, '75-123'], ['X', null, null], ['GR 62124', 'GR', '621 24'], ['37,384', 'CZ', '373 84'], ['1442 1442', 'CH', '1442'], ['189', 'IT', '00189'], ['18', 'IT', null], ['L69 7ZX', 'GB', 'L69 7ZX'],
  ])('written "%s" in %s is %s', (postcode, country, expected) => {
    expect(readAddress({ town: 'x', postcode, country }).postcode).toBe(expected);
  });

  it('is found before the town, and a sorting office or a box is told apart', () => {
    expect(readAddress({ town: 'F-59034 LILLE CEDEX', country: 'FR' })).toEqual({ postcode: '59034', town: 'Lille', isPostal: true });
    expect(readAddress({ town: 'Kortrijk', postcode: '8500', country: 'BE' })).toEqual({ postcode: '8500', town: 'Kortrijk', isPostal: false });
    expect(readAddress({ town: 'Postbus 3, 9000 Gent', country: 'BE' })).toEqual({ postcode: '9000', town: 'Gent', isPostal: true });
  });
});
