import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../../ingest/resolve/gazetteer/build-gazetteer.ts';
import { territoriesIn } from '../../../ingest/resolve/gazetteer/territories-in.ts';
import { readPlaces } from '../../../ingest/resolve/places.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const folder = new URL('../../../ingest/resolve/gazetteer/', import.meta.url);
const shipped = readFileSync(new URL('generated/places.csv', folder), 'utf8');
const known = readFileSync(new URL('known.csv', folder), 'utf8');
const placeOf = readPlaces(shipped);
const sideOf = (name: string): string | null | undefined => placeOf(name)?.side;
const rows = shipped.trimEnd().split('\n').slice(2);

describe('the gazetteer', () => {
  it.each([
    ['Kortrijk', 'west-flanders'], ['Courtrai', 'west-flanders'], ['Ypres', 'west-flanders'], ['Lüttich', 'wallonia'], ['Doornik', 'wallonia'], ['Eupen', 'wallonia'], ['Gand', 'flanders'], ['Antwerp', 'flanders'],
    ['Ixelles', 'brussels'], ['Brussels', 'brussels'], ['Rijsel', 'hauts-de-france'], ['Duinkerke', 'hauts-de-france'], ['Aulnoye-Aymeries', 'hauts-de-france'], ['Nord-Pas-de-Calais', 'hauts-de-france'], ['Picardie', 'hauts-de-france'],
    ['Metz', 'FR'], ['Maastricht', 'NL'], ['Aix-la-Chapelle', 'DE'], ['Luxembourg', 'LU'], ['Luxembourg (province)', 'wallonia'], ['Grèce', 'GR'], ['Angleterre', 'GB'], ['Montréal', 'CA'],
  ])('puts %s in %s', (name, side) => {
    expect(sideOf(name)).toBe(side);
  });

  it.each(['Eurométropole Lille-Kortrijk-Tournai', 'Euregio Meuse-Rhin', 'Westhoek', 'Belgium', 'Flandre', 'France', 'Europe'])('knows %s, which spans several sides and has none', (name) => {
    expect(placeOf(name)).toMatchObject({ side: null });
  });

  it.each(['Saint-Nicolas', 'Comines', 'Montreuil', 'Incourt', 'Atlantis'])('does not guess which place is meant by %s', (name) => {
    expect(placeOf(name)).toBeNull();
  });

  it.each([
    ['Lille', 'hauts-de-france'], ['Lens', 'hauts-de-france'], ['Mons', 'wallonia'], ['Essen', 'DE'],
  ])('takes %s for the one that people mean first', (name, side) => {
    expect(sideOf(name)).toBe(side);
  });

  it('lets a country or another of its names tell which place is meant', () => {
    expect([sideOf('Comines (Belgium)'), sideOf('Comines (France)'), sideOf('Doornik (Tournai)'), sideOf('Kotka, Finland'), sideOf('Kortrijk (France)')]).toEqual(['wallonia', 'hauts-de-france', 'wallonia', 'FI', undefined]);
  });

  it('gives one place one key under all its names, and two places two', () => {
    expect(new Set(['Kortrijk', 'Courtrai'].map((name) => placeOf(name)?.key)).size).toBe(1);
    expect(placeOf('Luxembourg')?.key).not.toBe(placeOf('Luxembourg (province)')?.key);
  });

  it('holds every municipality of Belgium and of Hauts-de-France with its NUTS 3 region, in less than 400 kB', () => {
    const ofRegion = (pattern: RegExp): number => rows.filter((row) => pattern.test(row)).length;

    expect(shipped.length).toBeLessThan(400_000);
    expect(ofRegion(/,hauts-de-france,FRE[12]\d,/)).toBeGreaterThan(3780);
    expect(ofRegion(/,(wallonia|flanders|west-flanders|brussels),BE\w{3},/)).toBeGreaterThan(565);
  });

  const lists = sharedPath('data/geo');
  it.skipIf(!lists)(`is what its lists and known.csv make (${lists ? 'lists found' : withoutShared})`, () => {
    const list = (name: string): string => readFileSync(`${lists}/${name}`, 'utf8');

    const built = buildGazetteer({ known, belgium: list('be_municipalities_2025.csv'), france: list('communes_hauts_de_france_ardennes.csv'), towns: list('geonames_cities_BE_FR_NL_LU.csv') });

    expect(built).toBe(shipped);
  });

  it('refuses a code of known.csv that no list has', () => {
    const belgium = 'nis,label_nl,label_fr,label_de\n34022,Kortrijk,Courtrai,Kortrijk\n';
    const bent = { known: 'names,code,side,nuts,lat,lng,country\nNowhere,BE99999,,,,,\n', belgium, france: 'insee,nom,departement\n', towns: 'name,country,lat,lng,admin1,admin2\n' };

    expect(() => buildGazetteer(bent)).toThrow('expected codes of municipalities, found BE99999');
    expect(buildGazetteer({ ...bent, known: 'names,code,side,nuts,lat,lng,country\nCortoriacum,BE34022,,,,,\n' })).toContain('Kortrijk|Courtrai|Cortoriacum,west-flanders,BE254,,,BE,1');
  });
});

describe('the name of an authority', () => {
  it.each([['Ville de Lille', 'Lille'], ['stad Kortrijk', 'Kortrijk'], ['Province of West Flanders', 'West Flanders'], ['Département du Nord', 'Nord'], ['Conseil régional (Nord-Pas-de-Calais)', 'Nord-Pas-de-Calais'], ['Hauts-de-France Region', 'Hauts-de-France'], ['Namur', 'Namur']])('%s tells of %s', (name, territory) => {
    expect(territoriesIn(name)).toContain(territory);
  });

  it('of a body that is no authority tells of nothing but itself', () => {
    expect(territoriesIn('Université de Mons')).toEqual(['Université de Mons']);
  });
});
