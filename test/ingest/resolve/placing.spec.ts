import { describe, expect, it } from 'vitest';
import { statementId } from '../../../graph/derive/statement-id.ts';
import type { ThingRecord } from '../../../graph/model/records.ts';
import type { Mention, Statement } from '../../../graph/model/statement.ts';
import { readPlaces } from '../../../ingest/resolve/places.ts';
import { resolve } from '../../../ingest/resolve/resolve.ts';

const placeOf = readPlaces(`names,side,nuts,lat,lng,country,first
Mouscron|Moeskroen,wallonia,BE328,50.74,3.21,BE,
Wallonia|Wallonie,wallonia,BE3,50.26,5.05,BE,1
Roubaix,hauts-de-france,FRE11,50.69,3.17,FR,
Belgium|Belgique,,BE,50.6,4.7,BE,1
`);
const mill: Mention = { kind: 'Company', name: 'L’Usine du Fil' };
const house: Mention = { kind: 'Hub', name: 'La Navette' };
const at = (name: string): Mention => ({ kind: 'Place', name });

function located(...pairs: [Mention, Mention, Partial<Statement>?][]): Map<string, ThingRecord> {
  const statements = pairs.map(([subject, object, rest], index) => {
    const evidence = { kind: 'reference', source: 'fixture', url: `https://fil.example/${index}`, page: null, start: null, end: null, row: null, published: null, retrieved: '2026-01-01', lang: 'fr' } as const;
    const said = { subject, predicate: 'LOCATED_IN', object, value: null, unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted', evidence, ...rest } as const;
    return { id: statementId(said), ...said, parser: 'fixture@1', first_seen: '2026-01-01', retracted: null };
  });
  return new Map(resolve(statements, { judgements: [], placeOf }).things.map((thing) => [thing.name, thing]));
}

describe('a place', () => {
  it('is one thing under all the names that the gazetteer gives it, and bears the first', () => {
    const things = located([mill, at('Moeskroen')], [house, at('Mouscron (Belgium)')]);

    expect(things.get('Mouscron')).toMatchObject({ id: 'mouscron', side: 'wallonia', nuts: 'BE328' });
    expect([...things.values()].filter(({ kinds }) => kinds.includes('Place'))).toHaveLength(1);
  });
});

describe('a body', () => {
  it('takes the side that its places share, and of them the narrowest, then the one that most statements give', () => {
    expect(located([mill, at('Wallonie')], [mill, at('Mouscron')]).get(mill.name)).toMatchObject({ side: 'wallonia', place: 'mouscron', lat: 50.74 });
    expect(located([mill, at('Wallonie')], [mill, at('Wallonia')], [mill, at('Mouscron')]).get(mill.name)).toMatchObject({ side: 'wallonia', place: 'mouscron' });
  });

  it('has no side and no place when its pages put it on two sides', () => {
    expect(located([mill, at('Mouscron')], [mill, at('Roubaix')]).get(mill.name)).toMatchObject({ side: null, place: null, lat: null });
  });

  it('keeps its side when another page names what spans several, or a place that nobody knows', () => {
    expect(located([mill, at('Mouscron')], [mill, at('Belgique')], [mill, at('Atlantis')]).get(mill.name)).toMatchObject({ side: 'wallonia', place: 'mouscron' });
    expect(located([mill, at('Belgique')]).get(mill.name)).toMatchObject({ side: null, place: 'belgium' });
  });

  it('is not put where it may one day be', () => {
    expect(located([mill, at('Mouscron'), { modality: 'planned' }]).get(mill.name)).toMatchObject({ side: null, place: null });
  });

  it('sits where the house sits that it sits in', () => {
    expect(located([mill, house], [house, at('Roubaix')]).get(mill.name)).toMatchObject({ side: 'hauts-de-france', place: 'roubaix', nuts: 'FRE11' });
  });
});

describe('a public body', () => {
  it('named after its territory has the side of it, unless its pages put it elsewhere', () => {
    const hall: Mention = { kind: 'PublicBody', name: 'Ville de Roubaix' };

    expect(located([mill, at('Mouscron')], [hall, at('Belgique')]).get(hall.name)?.side).toBe('hauts-de-france');
    expect(located([hall, at('Mouscron')]).get(hall.name)?.side).toBe('wallonia');
  });
});

describe('what bodies do together', () => {
  it('has a place and no side', () => {
    const festival: Mention = { kind: 'Event', name: 'Fête du Fil' };

    expect(located([festival, at('Roubaix')]).get(festival.name)).toMatchObject({ side: null, place: 'roubaix', lat: 50.69 });
  });
});
