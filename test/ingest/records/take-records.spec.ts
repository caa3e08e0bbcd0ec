import { describe, expect, it } from 'vitest';
import type { RecordDraft, RecordPlace, RecordReading } from '../../../ingest/read/record-reading.ts';
import { readRecords } from '../../source-file.ts';
import type { RecordSource } from '../../../ingest/sources/source.ts';

const row: RecordPlace = { kind: 'row', url: 'https://register.example/list.csv', page: 'c'.repeat(64), row: 'list!12', published: '2020', retrieved: '2026-01-02', lang: 'en' };
const reference: RecordPlace = { kind: 'reference', url: 'https://mill.example/', page: null, row: null, published: null, retrieved: '2026-01-02', lang: null };
const partner: RecordDraft = { subject: { kind: 'Organisation', name: 'Le Rouet' }, predicate: 'PARTNER_IN', object: { kind: 'Project', name: 'Filature' }, value: null, unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted' };
const located: RecordDraft = { ...partner, predicate: 'LOCATED_IN', object: { kind: 'Place', name: 'Roubaix' } };

function sourceOf(...readings: Partial<RecordReading>[]): RecordSource {
  const told = readings.map((reading, index): RecordReading => ({ record: `r${index + 1}`, place: reference, drafts: [], beside: [], untaken: null, ...reading }));
  return {
    name: 'list', title: 'List', publisher: 'The mill', licence: 'CC0', republish: 'yes', attribution: 'The mill', address: null, lang: 'en', frequency: 'once', ships: false, parser: 'list@1', expected: { min: 0, max: 9 }, files: [], live: null,
    async *read() {
      yield* told;
    },
  };
}

describe('a record', () => {
  it('rests on a row of a file, or on an address', async () => {
    const { statements, pages } = await readRecords(sourceOf({ place: row, drafts: [partner] }, { drafts: [partner] }), []);

    expect(statements.map(({ evidence: { kind, page, row: at, start } }) => [kind, page, at, start])).toEqual([['row', 'c'.repeat(64), 'list!12', null], ['reference', null, null, null]]);
    expect(pages.map(({ sha256, published }) => [sha256.length, published])).toEqual([[64, '2020'], [64, null]]);
  });

  it('is accepted as a whole or refused with one issue that names it', async () => {
    const misplaced: RecordDraft = { ...partner, object: { kind: 'Theme', name: 'wool' } };

    const { statements, issues, offered } = await readRecords(sourceOf({ drafts: [partner, misplaced] }, { untaken: { code: 'thing.generic', message: 'expected a name, found "Etat".' } }, {}), []);

    expect([statements, offered]).toEqual([[], 3]);
    expect(issues.map(({ code, place, message }) => [code, place, message])).toEqual([
      ['draft.invalid', 'r1', 'list/r1: expected Collaboration or Programme or Organisation after PARTNER_IN, found Theme "wool".'],
      ['thing.generic', 'r2', 'list/r2: expected a name, found "Etat".'],
      ['draft.invalid', 'r3', 'list/r3: expected something that it says, found nothing.'],
    ]);
  });

  it('that says a part of what is known already is accepted for the rest', async () => {
    const other: RecordDraft = { ...partner, object: { kind: 'Project', name: 'Other' } };

    const { statements, issues } = await readRecords(sourceOf({ drafts: [partner] }, { drafts: [partner, other] }, { drafts: [other] }), []);

    expect(statements.map(({ object }) => object?.name)).toEqual(['Filature', 'Other']);
    expect(issues.map(({ code, place }) => [code, place])).toEqual([['draft.repeated', 'r3']]);
  });

  it('tells beside its own matter what others may tell as theirs: it is kept once, and counted once', async () => {
    const { statements, beside, issues } = await readRecords(sourceOf({ drafts: [partner], beside: [located] }, { drafts: [located] }), []);

    expect(statements.map(({ predicate }) => predicate)).toEqual(['PARTNER_IN', 'LOCATED_IN']);
    expect([beside, issues.length]).toEqual([0, 0]);
  });

  it('keeps what it tells beside itself when it is refused', async () => {
    const { statements, beside } = await readRecords(sourceOf({ untaken: { code: 'x', message: 'y' }, beside: [located] }), []);

    expect([statements.length, beside]).toEqual([1, 1]);
  });

  it('gives its page the more precise of two dates that agree, and none when they cannot both be true', async () => {
    const said = (url: string, published: string | null): Partial<RecordReading> => ({ place: { ...reference, url, published }, drafts: [partner] });

    const { pages } = await readRecords(sourceOf(said('https://a.example/', '2013'), said('https://a.example/', '2013-05'), said('https://a.example/', null), said('https://b.example/', '2010'), said('https://b.example/', '2014-11')), []);

    expect(pages.map(({ published }) => published)).toEqual(['2013-05', null]);
  });
});
