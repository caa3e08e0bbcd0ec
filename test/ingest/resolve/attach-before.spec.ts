import { describe, expect, it } from 'vitest';
import type { Mention, Statement } from '../../../graph/model/statement.ts';
import type { Judgement } from '../../../ingest/resolve/judgements.ts';
import { resolve } from '../../../ingest/resolve/resolve.ts';

const evidence = { kind: 'reference', source: 'list', url: 'https://list.example/', page: null, start: null, end: null, row: null, published: null, retrieved: '2026-01-01', lang: 'en' } as const;
const body = (name: string): Mention => ({ kind: 'Organisation', name });
const follows = (left: string, right: string, date: string): Judgement => ({ left, right, family: 'Organisation', judgement: 'successor', date, who: 'ada', when: '2026', why: 'known' });

function partner(subject: Mention, from: string | null, index: number, predicate: Statement['predicate'] = 'PARTNER_IN'): Statement {
  const object = predicate === 'PARTNER_IN' ? ({ kind: 'Project', name: 'Trame' } as const) : null;
  return { id: index.toString(16).padStart(16, '0'), subject, predicate, object, value: object ? null : '2010', unit: null, role: null, roleStated: null, predicateStated: null, from: object ? from : null, to: null, modality: 'asserted', evidence: { ...evidence }, parser: 'list@1', first_seen: '2026-01-01', retracted: null };
}

describe('a fact that is older than the body it names', () => {
  const judgements = [follows('Agence des Fils', 'Agence du Drap', '2015-01-01'), follows('Bureau des Fils', 'Agence des Fils', '2001')];
  const subjects = (dates: readonly (string | null)[], name = 'Agence du Drap'): string[] => {
    const before = ['Agence des Fils', 'Bureau des Fils'].map((one, index) => partner(body(one), null, index));
    const { statements } = resolve([...before, ...dates.map((from, index) => partner(body(name), from, index + 2))], { judgements, placeOf: () => null });
    return statements.slice(2).map(({ subject }) => subject.id);
  };

  it('is of the body that became it, or of the one before that', () => {
    expect(subjects(['2013', '1999-05'])).toEqual(['agence-des-fils', 'bureau-des-fils']);
  });

  it('stays where it is when it may be of either, or when nothing dates it', () => {
    expect(subjects(['2015', '2014/2016', '2020', null])).toEqual(['agence-du-drap', 'agence-du-drap', 'agence-du-drap', 'agence-du-drap']);
  });

  it('is an issue when nobody knows what was before', () => {
    const { flaws } = resolve([partner(body('Navette'), null, 0, 'FOUNDED'), partner(body('Navette'), '2004', 1)], { judgements: [], placeOf: () => null });

    expect(flaws.map(({ code, thing, sources }) => [code, thing, sources])).toEqual([['time.before-it-began', 'navette', ['list']]]);
  });
});
