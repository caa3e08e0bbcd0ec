import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { RelationRecord, ThingRecord } from '../../../graph/model/records.ts';
import { judgeActivity } from '../../../ingest/resolve/creative/activities.ts';
import { inferCreativity } from '../../../ingest/resolve/creative/infer-creativity.ts';
import { judgeCreative } from '../../../ingest/resolve/creative/judge-creative.ts';
import type { Described, Verdict } from '../../../ingest/resolve/creative/judge-creative.ts';
import { creativeWordIn } from '../../../ingest/resolve/creative/match-words.ts';

const plain: Described = { isBody: true, names: [], activities: [], themes: [], made: [], registers: [] };
const judged = (names: string[], rest: Partial<Described> = {}): Verdict => judgeCreative({ ...plain, names, ...rest });

describe('a word of culture', () => {
  it.each(['Musée de la Dentelle', 'Stadtmuseum Aachen', 'Muzeum Śląskie', 'Schouwburg Kortrijk', 'Městské divadlo', 'Cultuurcentrum De Schakel', 'Kulttuurikeskus', 'Erfgoedcel Zuidwest', 'Fondazione Arti Visive', 'ESPACE ART', 'Designregio', 'Conservatoire royal', 'Métiers d’art du Hainaut', 'Πινακοθήκη / Municipal Gallery', 'Gradska knjižnica i kazalište'])('stands in %s', (name) => {
    expect(creativeWordIn(name)).not.toBeNull();
  });

  it.each(['Chambre d’agriculture du Nord', 'Centre d’aquaculture', 'Landbouwcultuurfonds', 'Universität für Bodenkultur', 'Conservatoire botanique national', 'State of the art farming', 'ENSAM Arts et Métiers', 'ART Grand Est Tourisme', 'Kunststoffzentrum', 'Intercultural Dialogue Office', 'Natural Heritage Trust', 'Caritasverband Konstanz', 'Thin Film Institute', 'Stadt Gent'])('does not stand in %s', (name) => {
    expect(creativeWordIn(name)).toBeNull();
  });
});

describe('a code of activity', () => {
  it.each([['nacebel2008:90011', 'yes', 'NACE 90.01'], ['naf2:90.01Z', 'yes', 'NACE 90.01'], ['nacebel2025:91.210', 'yes', 'NACE 91.21'], ['naf2:58.14Z', 'yes', 'NACE 58.14'], ['naf2:91.04Z', 'no', 'NACE 91.04'], ['nacebel2008:47.630', 'yes', 'NACE 47.63'], ['nacebel2025:47.630', 'no', 'NACE 47.63'], ['nacebel2008:94999', 'unknown', 'NACE 94.99'], ['nacebel2008:82110', 'unknown', 'NACE 82.11'], ['nacebel2008:35110', 'no', 'NACE 35.11'], ['sic:7900', 'unknown', 'NACE 79.00'], ['90011', 'unknown', 'NACE 90.01']] as const)('%s says %s', (code, creative, shown) => {
    expect(judgeActivity(code)).toEqual({ creative, code: shown });
  });
});

describe('a body', () => {
  it('is told by a register of museums before its code, by its code before its themes, by these before its names, and each time with the reason', () => {
    expect(judged(['La Filature'], { registers: ['museofile', 'siren'], activities: ['naf2:35.11Z'] })).toEqual({ creative: 'yes', because: 'register: Muséofile' });
    expect(judged(['La Filature'], { activities: ['naf2:94.99Z', 'naf2:90.04Z'] })).toEqual({ creative: 'yes', because: 'NACE 90.04' });
    expect(judged(['La Filature'], { themes: ['Cultural heritage and arts', 'Tourism'] })).toEqual({ creative: 'yes', because: 'theme: Cultural heritage and arts' });
    expect(judged(['La Filature', 'Musée du fil'])).toEqual({ creative: 'yes', because: 'word: musee' });
  });

  it('is not creative by a code of another trade, or a word of another matter where none of culture stands', () => {
    expect(judged(['La Filature'], { activities: ['naf2:13.20Z'] })).toEqual({ creative: 'no', because: 'NACE 13.20' });
    expect(judged(['Théâtre de la Filature'], { activities: ['naf2:13.20Z'] }).creative).toBe('yes');
    expect([judged(['Gemeente Kortrijk']), judged(['Ville de Mons, service de la culture'])]).toEqual([{ creative: 'no', because: 'word: gemeente' }, { creative: 'yes', because: 'word: culture' }]);
  });

  it('is creative by what it makes, where its name says nothing', () => {
    expect(judged(['La Filature'], { made: ['Fil d’Or (film)'] })).toEqual({ creative: 'yes', because: 'makes: Fil d’Or (film)' });
    expect(judged(['Ville de Mons'], { made: ['Fil d’Or (film)'] }).creative).toBe('no');
  });

  it('is unknown where nothing tells', () => {
    expect(judged(['La Filature'])).toEqual({ creative: 'unknown', because: null });
    expect(judged(['La Filature'], { activities: ['nacebel2008:94999'], themes: ['Tourism'] }).creative).toBe('unknown');
    // Design, games and music are taught at many schools, and their names do not tell at which.
    expect(judged(['Hogeschool La Filature', 'University College of the Mill']).creative).toBe('unknown');
    expect(judged(['Filature Industrieel Productontwerpen'])).toEqual({ creative: 'yes', because: 'word: productontwerpen' });
  });
});

describe('a project', () => {
  it('is told by its themes and its words, and never by a word of another matter', () => {
    expect(judged(['TRAME'], { isBody: false, themes: ['Cultural heritage and arts'] }).creative).toBe('yes');
    expect(judged(['TRAME'], { isBody: false, themes: ['Water management'] })).toEqual({ creative: 'no', because: 'theme: Water management' });
    expect(judged(['Water for the city'], { isBody: false }).creative).toBe('unknown');
  });
});

describe('what is inferred of things', () => {
  const thing = (id: string, kind: ThingRecord['kinds'][number], rest: Partial<ThingRecord> = {}): ThingRecord => ({ id, kinds: [kind], name: id, names: [], place: null, side: null, nuts: null, lat: null, lng: null, from: null, to: null, ids: {}, succeeded_by: [], sources: ['fixture'], ...rest });
  const tie = (from_id: string, to_id: string, type: RelationRecord['type'] = 'CONCERNS'): RelationRecord => ({ id: `${from_id}${to_id}`, type, from_id, to_id, role: null, from: null, to: null, bounds: { fromMin: null, fromMax: null, toMin: null, toMax: null }, modality: 'asserted', statements: [], sources: [] });

  it('stands beside how they were placed, on bodies and on what they make together alone', () => {
    const placed = { placed: 'town', placedOn: 'town Mons', creative: null, creativeBecause: null } as const;
    const things = [thing('le-manege', 'Venue', { inferred: placed }), thing('trame', 'Project'), thing('Scenography', 'Theme'), thing('une-oeuvre', 'Work'), thing('mons', 'Place'), thing('wolle', 'Company'), thing('bobine', 'Company'), thing('navette', 'Association'), thing('festival-du-fil', 'Event')];

    inferCreativity(things, [tie('trame', 'Scenography'), tie('bobine', 'une-oeuvre', 'PARTNER_IN'), tie('navette', 'festival-du-fil', 'ORGANISES')], new Map([['wolle', ['nacebel2008:13100']]]));

    expect(things.map(({ inferred }) => inferred && [inferred.placed, inferred.creative, inferred.creativeBecause])).toEqual([['town', 'unknown', null], [null, 'yes', 'theme: Scenography'], undefined, [null, 'yes', 'kind: Work'], undefined, [null, 'no', 'NACE 13.10'], [null, 'yes', 'makes: une-oeuvre'], [null, 'yes', 'makes: festival-du-fil'], [null, 'yes', 'word: festival']]);
  });
});

describe('names that people labelled', () => {
  const labels = parse(readFileSync(new URL('../../../bench/creative/labelled.csv', import.meta.url), 'utf8'), { columns: true }) as { name: string; label: string; from: string; draw: string }[];
  const second = labels.filter(({ draw, label }) => draw === 'second' && label !== 'unsure').map((one) => ({ ...one, verdict: judged([one.name]).creative }));
  const share = (of: typeof second, verdict: string): number => of.filter((one) => one.verdict === verdict).length / of.length;

  it('are rightly called creative nine times in ten, and rightly not nineteen in twenty', () => {
    expect(second.length).toBeGreaterThan(200);
    expect(share(second.filter(({ verdict }) => verdict === 'yes').map((one) => ({ ...one, verdict: one.label as typeof one.verdict })), 'yes')).toBeGreaterThan(0.9);
    expect(share(second.filter(({ verdict }) => verdict === 'no').map((one) => ({ ...one, verdict: one.label as typeof one.verdict })), 'no')).toBeGreaterThan(0.95);
  });
});
