import { describe, expect, it } from 'vitest';
import { readMaps } from '../../../ingest/read-maps.ts';
import type { Particulars } from '../../../graph/model/statement.ts';
import { Bodies } from '../../../ingest/resolve/cluster/bodies.ts';
import { keyOfPlace } from '../../../ingest/resolve/placing/key-of-place.ts';
import { placeParticulars } from '../../../ingest/resolve/placing/place-particulars.ts';
import type { Placement } from '../../../ingest/resolve/placing/place-particulars.ts';

const geography = readMaps();
const placed = (particulars: Particulars): Placement => placeParticulars(particulars, geography);
const keyOf = (name: string, particulars?: Particulars): string => keyOfPlace(name, particulars, geography.placeOf, geography);
const codesOf = ({ flaws }: Placement): string[] => flaws.map(({ code }) => code);

describe('where is', () => {
  it.each([
    [{ country: 'FR', town: 'LILLE CEDEX 9' }, 'hauts-de-france', 'FRE11', 'town'],
    [{ country: 'FR', town: '59650 VILLENEUVE D’ASCQ' }, 'hauts-de-france', 'FRE11', 'postcode'],
    [{ country: 'FR', town: 'Dunkerque cédex' }, 'hauts-de-france', 'FRE11', 'town'],
    [{ country: 'FR', town: 'Paris 8e', postcode: '75008' }, 'FR', 'FR101', 'town'],
    [{ country: 'FR', town: 'Gap', postcode: '5000' }, 'FR', 'FRL02', 'town'],
    [{ country: 'BE', town: 'Gent' }, 'flanders', 'BE234', 'town'],
    [{ country: 'BE', town: 'Gand' }, 'flanders', 'BE234', 'town'],
    [{ country: 'BE', town: '8500 Kortrijk' }, 'west-flanders', 'BE254', 'postcode'],
    [{ country: 'BE', town: 'Courtrai' }, 'west-flanders', 'BE254', 'town'],
    [{ country: 'BE', town: 'B-7000 Mons' }, 'wallonia', 'BE323', 'postcode'],
    [{ country: 'BE', town: 'Louvain-la-Neuve' }, 'wallonia', 'BE310', 'town'],
    [{ country: 'BE', town: 'Leuven' }, 'flanders', 'BE242', 'town'],
    [{ country: 'BE', town: 'Ypres' }, 'west-flanders', 'BE253', 'town'],
    [{ country: 'BE', town: 'Marke' }, 'west-flanders', 'BE254', 'town'],
    [{ country: 'BE', town: 'St. Vith' }, 'wallonia', 'BE336', 'town'],
    [{ country: 'BE', postcode: '1047', town: 'Brussels' }, 'brussels', 'BE100', 'town'],
    [{ country: 'BE', nuts: 'BE327 / Arr. Tournai' }, 'wallonia', 'BE328', 'region'],
    [{ nuts: 'FR30 / Nord - Pas-de-Calais' }, 'hauts-de-france', 'FRE1', 'region'],
    [{ country: 'NL', town: 'Maastricht' }, 'NL', 'NL423', 'town'],
    [{ country: 'DE', town: 'Aix-la-Chapelle' }, 'DE', 'DEA2D', 'town'],
    [{ country: 'DE', town: 'Neustadt', nuts: 'DE803' }, 'DE', 'DE803', 'region'],
    [{ country: 'CZ', town: 'Praha 1' }, 'CZ', 'CZ', 'town'],
    [{ country: 'DK', town: 'København K' }, 'DK', 'DK', 'town'],
    [{ country: 'IT', town: 'Bolzano/Bozen', nuts: 'ITH10' }, 'IT', 'ITH10', 'town'],
    [{ country: 'GR', town: 'Thessaloniki' }, 'GR', 'EL', 'town'],
    [{ country: 'GB', nuts: 'UKJ42 / Kent CC' }, 'GB', 'UKJ42', 'region'],
    [{ country: 'RE', nuts: 'FRA40' }, 'FR', 'FRY40', 'region'],
    [{ country: 'BE', lat: 50.828, lng: 3.265 }, 'west-flanders', 'BE254', 'coordinates'],
    [{ country: 'FR', lat: 50.7858, lng: 3.1266 }, 'hauts-de-france', 'FRE11', 'coordinates'],
    [{ country: 'BE', lat: 50.7958, lng: 3.1209 }, 'west-flanders', 'BE254', 'coordinates'],
    [{ country: 'CZ', lat: 48.90882, lng: 13.72028, nuts: 'CZ031' }, 'CZ', 'CZ031', 'coordinates'],
    [{ country: 'IT', lat: 43.87092, lng: 7.55414, nuts: 'ITC31' }, 'IT', 'ITC31', 'coordinates'],
  ] as [Particulars, string, string, string][])('%j', (particulars, side, nuts, by) => {
    expect(placed(particulars)).toMatchObject({ side, nuts, by, flaws: [] });
  });

  it.each([
    [{ country: 'BE' }, null, 'BE', 'country'],
    [{ country: 'FR' }, null, 'FR', 'country'],
    [{ country: 'PL' }, 'PL', 'PL', 'country'],
    [{ country: 'BE', nuts: 'BE2' }, null, 'BE2', 'region'],
    [{}, null, null, null],
  ] as [Particulars, string | null, string | null, string | null][])('%j, of which no more is told', (particulars, side, nuts, by) => {
    expect(placed(particulars)).toMatchObject({ side, nuts, by, lat: null });
  });

  it('gives the town of a postcode a point, whatever its name was made into', () => {
    expect(placed({ country: 'BE', town: 'Roesalare', postcode: '8800' })).toMatchObject({ by: 'postcode', nuts: 'BE256', lat: 50.947, flaws: [] });
  });

  it('reads a slip of the pen only where something else tells the region', () => {
    expect(placed({ country: 'BE', town: 'Roesalare' })).toMatchObject({ by: 'country', side: null, flaws: [{ code: 'place.unknown', message: 'expected a town of BE, found "Roesalare", which is near "Roeselare".' }] });
    expect(placed({ country: 'BE', town: 'Roesalare', nuts: 'BE256' })).toMatchObject({ by: 'town', on: 'town Roeselare ("Roesalare")', nuts: 'BE256', flaws: [] });
  });

  it('does not choose among towns of one name, unless something else tells', () => {
    expect(placed({ country: 'BE', town: 'Saint-Nicolas' })).toMatchObject({ nuts: 'BE', flaws: [{ code: 'town.several' }] });
    expect([placed({ country: 'BE', town: 'Saint-Nicolas', postcode: '9100' }).nuts, placed({ country: 'BE', town: 'Saint-Nicolas', postcode: '4420' }).nuts]).toEqual(['BE236', 'BE332']);
    expect(placed({ country: 'FR', town: 'Saint-Martin-sur-Écaillon', postcode: '59213' }).nuts).toBe('FRE11');
  });

  it('names contradictions and says no more than what they share', () => {
    const abroad = placed({ country: 'BE', town: 'Lille', postcode: '59000' });
    const afar = placed({ country: 'FR', town: 'Le Havre', nuts: 'FR511' });
    const farOff = placed({ country: 'CZ', lat: 50.85, lng: 4.35 });
    const nextDoor = placed({ country: 'FR', town: 'Calais', nuts: 'FRE11' });

    expect(abroad).toMatchObject({ by: null, side: null, nuts: null });
    expect(abroad.flaws[0]?.message).toContain('postcode 59000 FR (FRE11)');
    expect([farOff.side, codesOf(farOff)]).toEqual([null, ['place.contradictory']]);
    expect([afar.side, afar.nuts, afar.by, codesOf(afar)]).toEqual(['FR', 'FR', 'country', ['place.contradictory']]);
    expect([nextDoor.side, nextDoor.nuts, codesOf(nextDoor)]).toEqual(['hauts-de-france', 'FRE12', ['place.contradictory']]);
  });

  it('takes a town that two others contradict for a namesake, too small to be known', () => {
    expect(placed({ country: 'FR', town: 'Le Havre', postcode: '44100', nuts: 'FR511' })).toMatchObject({ nuts: 'FRG01', by: 'postcode', lat: null, flaws: [] });
    expect([keyOf('Bailleul', { country: 'FR', nuts: 'FRE23', postcode: '80490' }), keyOf('Bailleul', { country: 'FR', nuts: 'FRE11' }), keyOf('Bailleul')].map((key, _, [first]) => key === first)).toEqual([true, false, false]);
  });

  it('is another where another postcode is told, whichever comes first', () => {
    const bodies = (): Bodies => new Bodies({ placeOf: geography.placeOf, geography });
    const [kortrijk, mons] = ['8500', '7000'].map((postcode) => ({ kind: 'Place', name: 'Halle', particulars: { country: 'BE', postcode } }) as const);
    const [one, other] = [bodies(), bodies()];

    expect([kortrijk, mons].map((mention) => one.bodyOf(mention!).key)).toEqual([mons, kortrijk].map((mention) => other.bodyOf(mention!).key).reverse());
    expect(one.byKey.size).toBe(2);
  });

  it('goes by a postcode where a rough map puts a town on the wrong side of a department', () => {
    expect(placed({ country: 'FR', town: 'Conflans-Sainte-Honorine', postcode: '78700' })).toMatchObject({ nuts: 'FR103', by: 'town', flaws: [] });
    expect(placed({ country: 'FR', town: 'Langé', postcode: '36600' })).toMatchObject({ nuts: 'FRB03', by: 'postcode', flaws: [] });
  });

  it('takes the middle of a town for no more than the town', () => {
    expect([placed({ country: 'BE', town: 'Kortrijk', lat: 50.82803, lng: 3.26487 }).by, placed({ country: 'BE', town: 'Kortrijk', postcode: '8500', lat: 50.82803, lng: 3.26487 }).by, placed({ country: 'BE', town: 'Kortrijk', lat: 50.82, lng: 3.25 }).by]).toEqual(['town', 'postcode', 'coordinates']);
  });

  it('tells what cannot be read, and goes by the rest', () => {
    expect(placed({ country: 'FR', town: 'Lons-le-Saunier', postcode: '390004' })).toMatchObject({ nuts: 'FRC22', flaws: [{ code: 'postcode.unknown' }] });
    expect(placed({ country: 'BE', town: 'Gent', nuts: 'XYZ' })).toMatchObject({ nuts: 'BE234', flaws: [{ code: 'nuts.unknown' }] });
    expect(placed({ country: 'BE', town: 'Gent', lat: 0, lng: 0 })).toMatchObject({ nuts: 'BE234', flaws: [{ code: 'coordinates.unknown' }] });
    expect(codesOf(placed({ country: 'BE', town: 'Atlantis' }))).toEqual(['place.unknown']);
  });
});

describe('the key of a place', () => {
  it('is one for all the names of a town, as records write it', () => {
    expect(new Set([keyOf('Kortrijk'), keyOf('Courtrai', { country: 'BE' }), keyOf('8500 KORTRIJK', { country: 'BE' })]).size).toBe(1);
    expect(new Set([keyOf('Lille'), keyOf('LILLE CEDEX 9', { country: 'FR' })]).size).toBe(1);
  });

  it('is another for its namesake in another country, or another region', () => {
    expect(keyOf('Lille', { country: 'BE' })).not.toBe(keyOf('Lille', { country: 'FR' }));
    expect(keyOf('Neustadt', { country: 'DE', nuts: 'DE803' })).not.toBe(keyOf('Neustadt', { country: 'AT' }));
    expect(keyOf('Sailly', { country: 'FR', nuts: 'FRF21' })).not.toBe(keyOf('Sailly', { country: 'FR', nuts: 'FRE11' }));
  });

  it('is that of the gazetteer for a region with a code of NUTS, and another than that of its chief town', () => {
    expect(keyOf('Prov. West-Vlaanderen', { country: 'BE', nuts: 'BE25', ids: { nuts: 'BE25' } })).toBe(keyOf('West Flanders'));
    expect(keyOf('Barcelona', { country: 'ES', nuts: 'ES511', ids: { nuts: 'ES511' } })).not.toBe(keyOf('Barcelona', { country: 'ES', nuts: 'ES511' }));
  });
});
