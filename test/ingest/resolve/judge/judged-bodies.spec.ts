import { describe, expect, it } from 'vitest';
import type { Mention, Particulars, Statement } from '../../../../graph/model/statement.ts';
import type { Judgement } from '../../../../ingest/resolve/judgements.ts';
import { resolve } from '../../../../ingest/resolve/resolve.ts';

const evidence = { kind: 'reference', source: 'list', url: 'https://list.example/', page: null, start: null, end: null, row: null, published: null, retrieved: '2026-01-01', lang: 'en' } as const;
const body = (name: string, country: string, ids?: Particulars['ids']): Mention => ({ kind: 'Organisation', name, particulars: { country, ...(ids && { ids }) } });
const verdict = (left: string, right: string, judgement: Judgement['judgement'], countries?: Judgement['countries']): Judgement => ({ left, right, family: 'Organisation', judgement, date: null, who: 'ada', when: '2026', why: 'known', ...(countries && { countries }) });

function stated(subject: Mention, index: number): Statement {
  return { id: index.toString(16).padStart(16, '0'), subject, predicate: 'HAS_ACTIVITY', object: null, value: 'weaving', unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted', evidence: { ...evidence }, parser: 'list@1', first_seen: '2026-01-01', retracted: null };
}

/** Returns which of the mentions turn out to be one: a letter for each. */
function groupsOf(mentions: readonly Mention[], judgements: readonly Judgement[]): string {
  const ids = resolve(mentions.map(stated), { judgements, placeOf: () => null }).statements.map(({ subject }) => subject.id);
  return ids.map((id) => 'abcdef'[[...new Set(ids)].indexOf(id)]).join('');
}

describe('a judgement', () => {
  it('makes two bodies of two countries one', () => {
    expect(groupsOf([body('Spinhuis', 'BE'), body('Filature', 'FR')], [])).toBe('ab');
    expect(groupsOf([body('Spinhuis', 'BE'), body('Filature', 'FR')], [verdict('Filature', 'Spinhuis', 'same')])).toBe('aa');
  });

  it('parts two bodies that an identifier makes one', () => {
    const mentions = [body('Spinhuis', 'BE', { vat: '1' }), body('Weefhuis', 'BE', { vat: '1' })];

    expect(groupsOf(mentions, [])).toBe('aa');
    expect(groupsOf(mentions, [verdict('Spinhuis', 'Weefhuis', 'different')])).toBe('ab');
  });

  it('means the country that it tells, where a name is borne in several', () => {
    const mentions = [body('Ministry of Thread', 'RO'), body('Ministry of Thread', 'BG'), body('Ministerul Firelor', 'RO')];

    expect(groupsOf(mentions, [verdict('Ministry of Thread', 'Ministerul Firelor', 'same')])).toBe('abc');
    expect(groupsOf(mentions, [verdict('Ministry of Thread', 'Ministerul Firelor', 'same', ['RO', 'RO'])])).toBe('aba');
  });

  it('that is unsure changes nothing', () => {
    expect(groupsOf([body('Spinhuis', 'BE'), body('Filature', 'FR')], [verdict('Filature', 'Spinhuis', 'unsure')])).toBe('ab');
  });
});
