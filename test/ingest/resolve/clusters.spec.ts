import { describe, expect, it } from 'vitest';
import type { Mention, Particulars, Statement } from '../../../graph/model/statement.ts';
import type { Judgement } from '../../../ingest/resolve/judgements.ts';
import type { Knowledge } from '../../../ingest/resolve/knowledge.ts';
import { resolve } from '../../../ingest/resolve/resolve.ts';

const evidence = { kind: 'reference', source: 'list', url: 'https://list.example/', page: null, start: null, end: null, row: null, published: null, retrieved: '2026-01-01', lang: 'en' } as const;
const body = (name: string, particulars?: Particulars): Mention => ({ kind: 'Organisation', name, ...(particulars && { particulars }) });
const project = (name: string, ids?: Particulars['ids']): Mention => ({ kind: 'Project', name, ...(ids && { particulars: { ids } }) });
const verdict = (left: string, right: string, judgement: Judgement['judgement']): Judgement => ({ left, right, family: 'Organisation', judgement, date: null, who: 'ada', when: '2026', why: 'known' });

function stated(subject: Mention, index: number): Statement {
  return { id: index.toString(16).padStart(16, '0'), subject, predicate: 'HAS_ACTIVITY', object: null, value: 'weaving', unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted', evidence: { ...evidence }, parser: 'list@1', first_seen: '2026-01-01', retracted: null };
}

/** Returns the ids of things that mentions turn out to be. */
function idsOf(mentions: readonly Mention[], said: Partial<Knowledge> = {}): string[] {
  return resolve(mentions.map(stated), { judgements: [], placeOf: () => null, ...said }).statements.map(({ subject }) => subject.id);
}

describe('bodies', () => {
  it('with one identifier of a register are one, whatever they are called', () => {
    expect(idsOf([body('Hogeschool', { country: 'BE', ids: { ror: 'r1' } }), body('University College', { country: 'BE', ids: { ror: 'r1', pic: '9' } }), body('UC West', { ids: { pic: '9' } })])).toEqual(['university-college', 'university-college', 'university-college']);
  });

  it('with two identifiers of one register are two, whatever they are called', () => {
    const [one, other] = idsOf([body('Le Rouet', { country: 'FR', ids: { siren: '1' } }), body('Le Rouet', { country: 'FR', ids: { siren: '2' } })]);

    expect(one).not.toBe(other);
  });

  it('of one name in one country are one, and in two countries two: "Ministry of Culture" chains nobody', () => {
    const ids = idsOf([body('Ministry of Culture', { country: 'RO' }), body('The Ministry of Culture', { country: 'RO' }), body('Ministry of Culture', { country: 'BG' }), body('Ministry of Culture')]);

    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe(ids[1]);
  });

  it('whose country nobody told are the only one that bears the name, or the one at the home border', () => {
    expect(new Set(idsOf([body('Textielhuis'), body('Textielhuis', { country: 'NL' })])).size).toBe(1);

    const [near, far, plain] = idsOf([body('Textielhuis', { country: 'BE' }), body('Textielhuis', { country: 'NL' }), body('Textielhuis')]);
    expect([near === plain, far === plain]).toEqual([true, false]);
    expect(new Set(idsOf([body('Textielhuis', { country: 'BE' }), body('Textielhuis', { country: 'FR' }), body('Textielhuis')])).size).toBe(3);
  });

  it('are known by the names that a register also gives them, unless two are called so', () => {
    const called = (id: string): Mention => body(`House ${id}`, { country: 'BE', ids: { ror: id }, names: [{ name: 'Huis van Textiel', lang: 'nl', type: 'alias' }] });

    expect(new Set(idsOf([called('a'), body('Huis van Textiel', { country: 'BE' }), body('Huis van Textiel')])).size).toBe(1);
    expect(new Set(idsOf([called('a'), called('b'), body('Huis van Textiel', { country: 'BE' })])).size).toBe(3);
  });

  it('are what people judged, whatever registers say', () => {
    const apart = [verdict('Le Rouet', 'La Navette', 'different')];

    expect(new Set(idsOf([body('Le Rouet', { ids: { vat: '1' } }), body('La Navette', { ids: { vat: '1' } })], { judgements: [] })).size).toBe(1);
    expect(new Set(idsOf([body('Le Rouet'), body('Le Rouet', { country: 'FR', ids: { vat: '1' } }), body('La Navette'), body('La Navette', { country: 'FR', ids: { vat: '1' } })], { judgements: apart })).size).toBeGreaterThan(1);
    expect(new Set(idsOf([body('MEL'), body('Métropole', { country: 'FR' })], { judgements: [verdict('Métropole', 'MEL', 'same')] })).size).toBe(1);
  });

  it('are united by what compares names, unless an identifier or a person forbids it', () => {
    const pairs: NonNullable<Knowledge['pairs']> = (clusters) => {
      const [one, other] = clusters.map(({ key }) => key);
      return [{ one: one!, other: other!, score: 0.95, isSure: true, reason: 'likeness: names alike' }];
    };

    expect(new Set(idsOf([body('Textile House', { country: 'BE' }), body('Textielhuis', { country: 'BE' })], { pairs })).size).toBe(1);
    expect(new Set(idsOf([body('Textile House', { ids: { kbo: '1' } }), body('Textielhuis', { ids: { kbo: '2' } })], { pairs })).size).toBe(2);
  });
});

describe('names', () => {
  it('bear the language that a register gives them, and none where it gives two', () => {
    const names = [{ name: 'Le Rouet', lang: 'fr', type: 'official' }, { name: 'Het Spinnewiel', lang: 'nl', type: 'official' }, { name: 'Fuso', lang: 'it', type: 'alias' }, { name: 'Fuso', lang: 'eo', type: 'alias' }] as const;
    const statement = stated(body('Le Rouet', { ids: { ror: 'a' }, names }), 0);

    const { things } = resolve([statement, stated(body('Fuso', { ids: { ror: 'a' } }), 1)], { judgements: [], placeOf: () => null });

    expect(things[0]?.names.map(({ name, lang }) => [name, lang])).toEqual([['Le Rouet', 'fr'], ['Fuso', null], ['Het Spinnewiel', 'nl']]);
  });
});

describe('towns', () => {
  it('are one, though GeoNames numbers the town and its municipality apart', () => {
    const town = (ids?: Particulars['ids']): Mention => ({ kind: 'Place', name: 'Gent', particulars: { country: 'BE', ...(ids && { ids }) } });

    expect(new Set(idsOf([town({ geonames: '2797656' }), town({ geonames: '2797657' }), town()])).size).toBe(1);
  });
});

describe('projects', () => {
  it('are another one than their namesake of a register, unless the name tells enough', () => {
    expect(new Set(idsOf([project('START', { keep: '1' }), project('START', { keep: '2' }), project('START')])).size).toBe(3);
    expect(new Set(idsOf([project('NEXT', { keep: '1' }), project('NEXT')])).size).toBe(2);
    expect(new Set(idsOf([project('C2L3Play', { keep: '1' }), project('C2L3Play')])).size).toBe(1);
  });
});

describe('ids of things', () => {
  it('stay what the first sources make them, whatever others call the thing, and tell countries apart', () => {
    const mentions = [body('BUDA', { country: 'BE' }), body('BUDA')];
    const [first] = idsOf(mentions, { first: new Set(['list']) });

    expect(first).toBe('buda');
    expect(idsOf([body('Institute', { country: 'DE' }), body('Institute', { country: 'FR' }), body('Institute', { country: 'PL' })])).toEqual(['institute', 'institute-organisation', 'institute-organisation-pl']);
  });
});

describe('names of things', () => {
  const namesOf = (mentions: readonly Mention[], said: Partial<Knowledge> = {}): string[][] => resolve(mentions.map(stated), { judgements: [], placeOf: () => null, ...said }).things.map(({ names }) => names.map(({ name, type }) => `${name} (${type})`));

  it('are also those that people judged to be its own and no source uses, so that who searches finds it', () => {
    expect(namesOf([body('Het Getouw')], { judgements: [verdict('Het Getouw', 'Hogeschool van het Getouw', 'same'), verdict('Het Getouw', 'HG', 'same'), verdict('Het Getouw', 'De Spoel', 'different')] })).toEqual([['Het Getouw (official)', 'HG (acronym)', 'Hogeschool van het Getouw (alias)']]);
  });

  it('are whole where a record writes them broken', () => {
    const mended = (name: string, whole: string): Mention => body(name, { country: 'BE', names: [{ name: whole, lang: null, type: 'mended' }] });

    expect(namesOf([mended('Kunst encentrum De Weefstoel', 'Kunstencentrum De Weefstoel')])).toEqual([['Kunstencentrum De Weefstoel (official)']]);
    expect(namesOf([mended('Kunst encentrum De Weefstoel', 'Kunstencentrum De Weefstoel'), body('Kunstencentrum De Weefstoel', { country: 'BE' }), body('La Barcarolle'), body('LaBarcarolle')])).toEqual([['Kunstencentrum De Weefstoel (official)'], ['La Barcarolle (official)'], ['LaBarcarolle (official)']]);
  });
});
