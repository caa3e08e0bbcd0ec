import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../graph/derive/check-statement.ts';
import { statementId } from '../../graph/derive/statement-id.ts';
import type { Statement } from '../../graph/model/statement.ts';
import { shippedFiles } from '../../ingest/fetch/files/files-at.ts';
import { columns } from '../../ingest/sources/public-pages/fact.ts';
import type { Fact } from '../../ingest/sources/public-pages/fact.ts';
import { folds } from '../../ingest/sources/public-pages/tables/predicates.ts';
import { source } from '../../ingest/sources/public-pages/source.ts';
import type { RecordSource } from '../../ingest/sources/source.ts';
import { sharedPath, withoutShared } from '../shared.ts';
import { fileOf, readRecords } from '../source-file.ts';
import type { RecordsReading } from '../source-file.ts';

const publicPages = source as RecordSource;
const ours = readFileSync(new URL('../../ingest/sources/public-pages/facts.csv', import.meta.url), 'utf8');
const pages = 'page,url,lang,rehosted\np1,https://mill.example/,fr,\np2,https://loom.example/,en,yes\n';

function fact(said: Partial<Fact>): Fact {
  const empty = Object.fromEntries(columns.map((column) => [column, ''])) as Fact;
  return { ...empty, id: 'W1', page: 'p1', subject: 'Le Rouet', subject_type: 'Organisation', predicate: 'PARTNER_IN', object: 'Filature', object_type: 'Project', modality: 'asserted', ...said };
}

function csv(facts: readonly Fact[]): string {
  return [columns.join(), ...facts.map((one) => columns.map((column) => `"${one[column].replaceAll('"', '""')}"`).join())].join('\n');
}

async function read(...said: Partial<Fact>[]): Promise<RecordsReading> {
  return readRecords(publicPages, [fileOf('pages.csv', pages), fileOf('facts.csv', csv(said.map((one, index) => fact({ id: `W${index + 1}`, ...one }))))]);
}

const shown = ({ subject, predicate, object, value, unit }: Statement): unknown[] => [subject.name, predicate, object?.name ?? value, ...(unit ? [unit] : [])];

describe('a fact read by hand', () => {
  it('rests on an address alone, with what it was said, read and written in', async () => {
    const { statements, pages: read2 } = await read({ said: '2013-05' });

    expect(statements[0]?.evidence).toEqual({ kind: 'reference', source: 'public-pages', url: 'https://mill.example/', page: null, start: null, end: null, row: null, published: '2013-05', retrieved: '2026-11-21', lang: 'fr' });
    expect(read2).toMatchObject([{ url: 'https://mill.example/', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), media_type: null, published: '2013-05' }]);
  });

  it.each([
    ['LEADS', 'Project', ['Le Rouet', 'PARTNER_IN', 'Filature'], 'lead'],
    ['ASSOCIATED_IN', 'Project', ['Le Rouet', 'PARTNER_IN', 'Filature'], 'associated'],
    ['PARTNER_IN', 'Network', ['Le Rouet', 'MEMBER_OF', 'Filature'], null],
    ['ASSOCIATED_IN', 'Cluster', ['Le Rouet', 'MEMBER_OF', 'Filature'], 'associated'],
    ['ORGANISED_BY', 'Organisation', ['Filature', 'ORGANISES', 'Le Rouet'], null],
    ['FOUNDED_BY', 'Company', ['Filature', 'CREATED', 'Le Rouet'], null],
    ['SUCCEEDS', 'Hub', ['Filature', 'SUCCEEDED_BY', 'Le Rouet'], null],
    ['FUNDED_BY', 'Programme', ['Filature', 'FUNDS', 'Le Rouet'], null],
    ['FUNDED_BY', 'Call', ['Filature', 'SELECTED', 'Le Rouet'], null],
  ])('folds %s %s into the closed list, and keeps its own word', async (predicate, object_type, expected, role) => {
    const { statements } = await read({ predicate, object_type });

    expect(statements.map(shown)).toEqual([expected]);
    expect(statements[0]).toMatchObject({ role, predicateStated: predicate });
  });

  it('keeps the words of a role, and makes it one of the roles of the model only when it clearly is one', async () => {
    const { statements } = await read({ role: 'coproducer' }, { role: 'wove the curtain', object: 'Other' }, { predicate: 'TOOK_PART_IN', role: 'partner' });

    expect(statements.map(({ role, roleStated }) => [role, roleStated])).toEqual([['producer', 'coproducer'], [null, 'wove the curtain'], [null, 'partner']]);
  });

  it('reads amounts, counts with the unit of their note, and money with its giver', async () => {
    const { statements } = await read(
      { predicate: 'TOTAL_BUDGET', object: '', object_type: '', amount_eur: '1500.50' },
      { predicate: 'MEMBER_COUNT', object: '12', object_type: 'Count', note: 'more than 12 companies' },
      { predicate: 'MEMBER_COUNT', object: '147 communes', object_type: '', start: '2008' },
      { predicate: 'EU_FUNDING', object: 'ERDF', object_type: 'Fund', amount_eur: '100' },
    );

    expect(statements.map(shown)).toEqual([['Le Rouet', 'BUDGET', 1500.5, 'EUR'], ['Le Rouet', 'COUNT', 12, 'companies'], ['Le Rouet', 'COUNT', 147, 'municipalities'], ['Le Rouet', 'EU_FUNDING', 'ERDF', 'EUR']]);
    expect(statements.map(({ from, value }) => [from, value])).toEqual([[null, 1500.5], [null, 12], ['2008', 147], [null, 100]]);
  });

  it('puts the date of a date into its value alone, with its doubt; a period gives its start and its end, an opening of two days one date', async () => {
    const { statements } = await read(
      { predicate: 'OPENED', object: '2021-09', object_type: 'Date', start: '2021-09?' },
      { predicate: 'STARTED', object: '2016', object_type: 'Date', start: '2016', end: '2020' },
      { predicate: 'OPENED', subject: 'Annexe', object: '2012-09-15', object_type: 'Date', start: '2012-09-15', end: '2012-09-16' },
    );

    expect(statements.map(({ predicate, value, from, to }) => [predicate, value, from, to])).toEqual([['OPENED', '2021-09?', null, null], ['STARTED', '2016', null, null], ['ENDED', '2020', null, null], ['OPENED', '2012-09-15/2012-09-16', null, null]]);
  });

  it('keeps yearless and doubtful dates of a relation as stated, and refuses what is no date', async () => {
    const { statements, issues } = await read({ start: 'XXXX-11-05', end: 'XXXX-12' }, { object: 'Other', start: '2013?' }, { object: 'Third', start: 'autumn' });

    expect(statements.map(({ from, to }) => [from, to])).toEqual([['XXXX-11-05', 'XXXX-12'], ['2013?', null]]);
    expect(issues).toMatchObject([{ code: 'draft.invalid', place: 'W3', message: expect.stringContaining('found "autumn"') }]);
  });

  it('splits a list of names: one fact, two statements', async () => {
    const { statements, offered, issues } = await read({ predicate: 'LOCATED_IN', object: 'Mons and Maubeuge', object_type: 'Place' });

    expect(statements.map(shown)).toEqual([['Le Rouet', 'LOCATED_IN', 'Mons'], ['Le Rouet', 'LOCATED_IN', 'Maubeuge']]);
    expect([offered, issues.length]).toEqual([1, 0]);
  });

  it('takes a generic name only beside what tells which is meant', async () => {
    const { statements, issues } = await read({ predicate: 'FUNDED_BY', subject: 'Bérénice', subject_type: 'Project', object: 'Interreg', object_type: 'Programme' }, { predicate: 'FUNDED_BY', object: 'Interreg', object_type: 'Programme' }, { predicate: 'FUNDS', subject: 'Etat', subject_type: 'PublicBody' });

    expect(statements.map(shown)).toEqual([['Interreg Grande Région', 'FUNDS', 'Bérénice']]);
    expect(issues.map(({ code, place }) => [code, place])).toEqual([['thing.generic', 'W2'], ['thing.generic', 'W3']]);
  });

  it('lets the body behind a festival and the authority of a territory stand in where the model asks for a body', async () => {
    const { statements } = await read({ subject: 'Fête du Fil', subject_type: 'Event' }, { subject: 'Roubaix', subject_type: 'Place', predicate: 'CREATED', object: 'La Navette', object_type: 'Hub' }, { predicate: 'COVERS', object: 'Vallée du Fil', object_type: 'PublicBody' });

    expect(statements.map(({ subject, object }) => [subject.kind, object?.kind])).toEqual([['Organisation', 'Project'], ['PublicBody', 'Hub'], ['Organisation', 'Place']]);
  });

  it('refuses, with a code and a sentence, what the model cannot hold', async () => {
    const { statements, issues } = await read({ object_type: 'Theme' }, { predicate: 'DREAMS_OF' }, { object_type: 'Genre' }, { object: '40', object_type: 'Count' }, { predicate: 'FOUNDED', object: 'Filature' }, { modality: 'perhaps' });

    expect(statements).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['draft.invalid', 'predicate.unknown', 'kind.unknown', 'value.unexpected', 'value.missing', 'modality.unknown']);
    expect(issues[0]?.message).toBe('public-pages/W1: expected Collaboration or Programme or Organisation after PARTNER_IN, found Theme "Filature".');
  });

  it('refuses a fact that two readers took from one page, and keeps what the second told more of', async () => {
    const { statements, issues } = await read({}, { said: '2013', role: 'wove it' });

    expect(statements).toMatchObject([{ roleStated: 'wove it', evidence: { published: '2013' } }]);
    expect(issues).toMatchObject([{ code: 'draft.repeated', place: 'W2' }]);
  });

  it('keeps facts that contradict one another', async () => {
    const { statements } = await read({ predicate: 'TOTAL_BUDGET', object: '', object_type: 'Amount', amount_eur: '4077834.40' }, { predicate: 'TOTAL_BUDGET', object: '', object_type: 'Amount', amount_eur: '4077834.43', page: 'p2' });

    expect(statements.map(({ value }) => value)).toEqual([4077834.4, 4077834.43]);
  });

  it('says where its ends sit, once for each name, place and address, counted apart', async () => {
    const { statements, offered, beside } = await read({ subject_place: 'Roubaix' }, { subject_place: 'Roubaix', object: 'Other', object_place: 'Kortrijk; Valenciennes' });

    expect([offered, beside]).toEqual([2, 3]);
    expect(statements.slice(2).map(shown)).toEqual([['Le Rouet', 'LOCATED_IN', 'Roubaix'], ['Other', 'LOCATED_IN', 'Kortrijk'], ['Other', 'LOCATED_IN', 'Valenciennes']]);
  });

  it('tells what a project, network or programme is about by its name, or by who is counted in it, once each', async () => {
    const { statements } = await read({ object: 'IC Weaving – Music and Dance' }, { object: 'IC Weaving – Music and Dance' }, { subject: 'Filature', subject_type: 'Project', predicate: 'MEMBER_COUNT', object: '', object_type: 'Count', amount_eur: '11', note: 'concert halls and festivals' }, { object: 'Musical Rouet' });

    expect(statements.filter(({ predicate }) => predicate === 'CONCERNS').map(shown)).toEqual([['IC Weaving – Music and Dance', 'CONCERNS', 'Music'], ['IC Weaving – Music and Dance', 'CONCERNS', 'Dance'], ['Filature', 'CONCERNS', 'concert halls'], ['Filature', 'CONCERNS', 'festivals']]);
  });

  it('gives an amount beside a tie that carries none its own statement, or keeps it in words', async () => {
    const { statements } = await read({ predicate: 'LEADS', amount_eur: '200' }, { predicate: 'RUNS', object_type: 'Call', amount_eur: '300' }, { amount_eur: '400', note: 'its share' });

    expect(statements.map(shown)).toEqual([['Le Rouet', 'PARTNER_IN', 'Filature'], ['Le Rouet', 'FUNDS', 'Filature', 'EUR'], ['Le Rouet', 'RUNS', 'Filature'], ['Filature', 'BUDGET', 300, 'EUR'], ['Le Rouet', 'PARTNER_IN', 'Filature']]);
    expect(statements.at(-1)?.roleStated).toBe('400 EUR (its share)');
  });

  it('names the column that is not what it was', async () => {
    const bent = readRecords(publicPages, [fileOf('pages.csv', pages), fileOf('facts.csv', 'id,fact\nW1,x\n')]);

    await expect(bent).rejects.toThrow('public-pages/facts.csv: expected the columns id, page');
  });
});

describe('what ships', async () => {
  const shipped = await readRecords(publicPages, await shippedFiles(publicPages));

  it('adds up: 3,306 facts on 681 pages, 3,215 accepted and 91 refused, each once', () => {
    const places = shipped.issues.map(({ place }) => place);

    expect([shipped.offered, shipped.pages.length, shipped.issues.length]).toEqual([3306, 681, 91]);
    expect(new Set(places).size).toBe(91);
    expect([shipped.statements.length, shipped.beside]).toEqual([4341, 1074]);
  });

  it('is refused for these reasons', () => {
    const counts: Record<string, number> = {};
    for (const { code } of shipped.issues) counts[code] = (counts[code] ?? 0) + 1;

    expect(counts).toEqual({ 'draft.invalid': 49, 'draft.repeated': 25, 'thing.generic': 16, 'thing.unnamed': 1 });
  });

  it('holds statements that the model allows, each once under the id of its content', () => {
    expect(shipped.statements.flatMap(faultsOf)).toEqual([]);
    expect(shipped.statements.filter((statement) => statement.id !== statementId(statement))).toEqual([]);
    expect(new Set(shipped.statements.map(({ id }) => id)).size).toBe(shipped.statements.length);
  });

  it('reads the same twice', async () => {
    const again = await readRecords(publicPages, await shippedFiles(publicPages));

    expect(JSON.stringify(again)).toBe(JSON.stringify(shipped));
  });

  it('has a fact for every row of the table of folds', () => {
    const words = new Set(ours.split('\n').flatMap((line) => line.match(/(?<=,)[A-Z]+_[A-Z_]+(?=,)|(?<=,)[A-Z]{5,}(?=,)/g) ?? []));

    expect(folds.filter(({ stated }) => !words.has(stated))).toEqual([]);
  });

  it.skipIf(!sharedPath('data/web_facts'))(`is every fact that was handed over, under its own id (${sharedPath('data/web_facts') ? 'facts found' : withoutShared})`, () => {
    const lines = readFileSync(sharedPath('data/web_facts/facts.jsonl')!, 'utf8').trimEnd().split('\n');
    const handed = lines.map((line) => (JSON.parse(line) as { id: string }).id).sort();

    expect(ours.match(/^W[0-9a-f]{10}(?=,)/gm)!.sort()).toEqual(handed);
  });
});
