import { describe, expect, it } from 'vitest';
import type { RelationRecord, ThingRecord } from '../../../graph/model/records.ts';
import { readMaps } from '../../../ingest/read-maps.ts';
import { placeThings } from '../../../ingest/resolve/place-things.ts';
import type { PlacingFlaw, Told } from '../../../ingest/resolve/place-things.ts';

const geography = readMaps();
const known = { placeOf: geography.placeOf, geography };
const thing = (id: string, kind: ThingRecord['kinds'][number], name = id): ThingRecord => ({ id, kinds: [kind], name, names: [{ name, lang: null, type: 'official', from: null, to: null }], place: null, side: null, nuts: null, lat: null, lng: null, from: null, to: null, ids: {}, succeeded_by: [], sources: ['fixture'] });
const located = (from_id: string, to_id: string, count = 1): RelationRecord => ({ id: `${from_id}${to_id}`, type: 'LOCATED_IN', from_id, to_id, role: null, from: null, to: null, bounds: { fromMin: null, fromMax: null, toMin: null, toMax: null }, modality: 'asserted', statements: Array.from({ length: count }, (_, index) => `${index}`), sources: ['fixture'] });

function place(things: ThingRecord[], relations: RelationRecord[], told: Record<string, Told[]>): { flaws: PlacingFlaw[]; of: (id: string) => ThingRecord } {
  const flaws = placeThings(things, relations, known, ({ id }) => told[id] ?? []);
  return { flaws, of: (id) => things.find((one) => one.id === id)! };
}

const kortrijk: Told = { count: 30, particulars: { country: 'BE', town: 'Kortrijk', postcode: '8500' } };

describe('what records tell of a body', () => {
  it('places it, and how sure that is stands beside, with what it rests on', () => {
    const { of, flaws } = place([thing('howest', 'University')], [], { howest: [kortrijk] });

    expect(of('howest')).toMatchObject({ side: 'west-flanders', nuts: 'BE254', lat: 50.828, place: null, inferred: { placed: 'postcode', placedOn: 'postcode 8500 BE' } });
    expect(flaws).toEqual([]);
  });

  it('outweighs one wrong row among many, and not one among two', () => {
    const wrong: Told = { count: 1, particulars: { country: 'FR', town: 'Lille', postcode: '59000' } };

    expect(place([thing('howest', 'University')], [], { howest: [kortrijk, wrong] }).of('howest').side).toBe('west-flanders');
    const torn = place([thing('howest', 'University')], [], { howest: [{ ...kortrijk, count: 1 }, wrong] });
    expect(torn.of('howest')).toMatchObject({ side: null, nuts: null });
    expect(torn.flaws.map(({ code, thing: id }) => [code, id])).toEqual([['place.contradictory', 'howest']]);
  });

  it('refines the place that sources locate it in, and does not move it out of it', () => {
    const things = [thing('howest', 'University'), thing('kortrijk', 'Place', 'Kortrijk')];
    const brugge: Told = { count: 40, particulars: { country: 'BE', town: 'Brugge', postcode: '8000' } };

    expect(place(things, [located('howest', 'kortrijk', 3)], { howest: [{ count: 2, particulars: { country: 'BE', lat: 50.82, lng: 3.25 } }, brugge] }).of('howest')).toMatchObject({ place: 'kortrijk', nuts: 'BE254', lat: 50.82, inferred: { placed: 'coordinates' } });
  });

  it('puts it in its town, however often the country alone is named, and nowhere where nothing else is', () => {
    const things = [thing('mel', 'PublicBody', 'Bureau des tisserands'), thing('atelier', 'Organisation'), thing('france', 'Place', 'France'), thing('lille', 'Place', 'Lille'), thing('yard', 'Place', 'A yard that nobody knows')];
    const { of } = place(things, [located('mel', 'france', 9), located('mel', 'yard', 5), located('mel', 'lille'), located('atelier', 'france')], {});

    expect(of('mel')).toMatchObject({ place: 'lille', nuts: 'FRE11', lat: 50.634, side: 'hauts-de-france' });
    expect(of('atelier')).toMatchObject({ place: 'france', nuts: 'FR', lat: null, lng: null, inferred: { placed: 'country' } });
  });

  it('is the territory that a public body is named after, without a point, where only its country is told', () => {
    const things = [thing('mel', 'PublicBody', 'Métropole Européenne de Lille'), thing('france', 'Place', 'France')];

    expect(place(things, [located('mel', 'france')], {}).of('mel')).toMatchObject({ side: 'hauts-de-france', nuts: 'FRE11', lat: null, inferred: { placed: 'territory', placedOn: 'named after Lille Métropole' } });
  });

  it('is a flaw where its place cannot be found, and nothing is guessed', () => {
    const { of, flaws } = place([thing('atelier', 'Organisation')], [], { atelier: [{ count: 1, particulars: { country: 'BE', town: 'Atlantis' } }] });

    expect(of('atelier')).toMatchObject({ side: null, nuts: 'BE', lat: null, inferred: { placed: 'country' } });
    expect(flaws).toEqual([{ code: 'place.unknown', thing: 'atelier', sources: ['fixture'], message: 'atelier: expected a town of BE, found "Atlantis".' }]);
  });

  it('places a project without giving it a side', () => {
    expect(place([thing('trame', 'Project')], [], { trame: [kortrijk] }).of('trame')).toMatchObject({ side: null, nuts: 'BE254', inferred: { placed: 'postcode' } });
  });
});

describe('a place', () => {
  it('is a region by its code of NUTS, with the point that the gazetteer gives it', () => {
    const things = [thing('prov', 'Place', 'West-Vlaanderen'), thing('barcelona', 'Place', 'Barcelona')];
    const { of } = place(things, [], { prov: [{ count: 1, particulars: { country: 'BE', nuts: 'BE25', ids: { nuts: 'BE25' } } }], barcelona: [{ count: 1, particulars: { country: 'ES', nuts: 'ES511', ids: { nuts: 'ES511' } } }] });

    expect([of('prov'), of('barcelona')]).toMatchObject([{ side: 'west-flanders', nuts: 'BE25', lat: 51 }, { side: 'ES', nuts: 'ES511', lat: null }]);
  });

  it('is the one of its country where another bears its name, and is known beyond the gazetteer', () => {
    const things = [thing('lille-be', 'Place', 'Lille'), thing('wien', 'Place', 'Wien'), thing('lille', 'Place', 'Lille')];
    const { of } = place(things, [], { 'lille-be': [{ count: 1, particulars: { country: 'BE' } }], wien: [{ count: 1, particulars: { country: 'AT' } }] });

    expect([of('lille-be').side, of('lille').side, of('wien').side, of('wien').lat]).toEqual(['flanders', 'hauts-de-france', 'AT', 48.21]);
  });
});
