import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withPastRelease } from '../../../commands/past-release.ts';
import { read } from '../../../graph/database/open.ts';
import type { Database } from '../../../graph/database/open.ts';
import { standingOf, tellBy } from '../../../graph/derive/time/as-of-cypher.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import type { HeldRelease } from '../../../graph/model/records.ts';
import type { Modality } from '../../../graph/model/modality.ts';
import { readSettings } from '../../../ground/settings.ts';
import { silent } from '../../../ground/report.ts';
import type { RecordReading, SourceFile } from '../../../ingest/read/record-reading.ts';
import { assembleRelease } from '../../../ingest/release.ts';
import { keptReleases } from '../../../ingest/release/kept-releases.ts';
import { ingest } from '../../../ingest/run.ts';
import type { RecordSource } from '../../../ingest/sources/source.ts';
import { chooseQuestion, readLibrary, valuesFor } from '../../../queries/question.ts';
import { ask } from '../../../queries/run.ts';
import { factKey, oracleAnswer } from '../../fixture/history/oracle.ts';
import type { Asked } from '../../fixture/history/oracle.ts';
import { randomHistory } from '../../fixture/history/random-history.ts';
import { releaseOf } from '../../fixture/history/release-of.ts';
import { openTestDatabase, wipe } from '../empty-database.ts';

let database: Database;
let home: string;
const questions = readLibrary();

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await wipe(database);
  home = mkdtempSync(join(tmpdir(), 'lisiere-histories-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
afterAll(() => database.close());

type Stood = { body: string; project: string; role: string | null; from: string | null; to: string | null; stands: string };

const standings = `
MATCH (body:Organisation)-[tie:PARTNER_IN]->(project:Project)
${tellBy('tie', '$said', 'told')}
WITH body, project, tie, told WHERE told IS NOT NULL
RETURN body.name AS body, project.name AS project, tie.role AS role, tie.from AS from, tie.to AS to,
  CASE WHEN $at IS NOT NULL THEN ${standingOf('told', '$at')} WHEN told.fromMin IS NULL THEN 'undated' ELSE 'certain' END AS stands`;

async function standingsOf(asked: Asked, worlds: number): Promise<Record<string, string>[]> {
  const rows = (await read<Stood>(database, standings, asked)).filter(({ stands }) => stands !== 'no');
  return Array.from({ length: worlds }, (_, world) => {
    const own = rows.filter(({ body }) => body.startsWith(`w${world}-`)).map((row) => [factKey({ ...row, body: row.body.replace(/^w\d+-/, ''), project: row.project.replace(/^w\d+-/, '') }), row.stands] as const);
    return Object.fromEntries(own.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** One release of several worlds that know nothing of each other. */
function together(releases: HeldRelease[]): HeldRelease {
  const [first, ...others] = releases;
  const all = <Key extends 'statements' | 'things' | 'relations' | 'pages'>(key: Key) => releases.flatMap((release) => release[key] as HeldRelease[Key][number][]);
  const counts = { pages: all('pages').length, statements: all('statements').length };
  return { statements: all('statements'), things: all('things'), relations: all('relations'), pages: all('pages'), sources: others.length === 0 ? first!.sources : [{ ...first!.sources[0]!, ...counts, offered: counts.statements, accepted: counts.statements }] };
}

describe('a graph', () => {
  it('answers in Cypher as the oracle does, at every release of twenty histories, after every correction', async () => {
    const histories = Array.from({ length: 20 }, (_, seed) => randomHistory(5_000 + seed));
    const asks: Asked[] = [{ at: null, said: null }, { at: '2015', said: null }, { at: '2014-02', said: '2015' }, { at: '2016-07-04', said: null }, { at: null, said: '2018-01' }, { at: '2017', said: '2018-02-10' }];
    for (let turn = 0; turn < 3; turn += 1) {
      const days = histories.map(({ days: all }) => all[Math.min(turn, all.length - 1)]!);
      await loadRelease(database, together(histories.map((history, world) => releaseOf(history, days[world]!, `w${world}-`))), silent);
      for (const asked of asks) expect(await standingsOf(asked, histories.length)).toEqual(histories.map((history, world) => oracleAnswer(history, days[world]!, asked)));
    }
  });
});

/** A list of partners, one a line: "name;project;from;to;modality". */
async function* readPartners(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  for (const file of files) {
    for (const [index, line] of readFileSync(file.path, 'utf8').trimEnd().split('\n').entries()) {
      const row = `list!${index + 1}`;
      const [name = '', project = '', from = '', to = '', modality = 'asserted'] = line.split(';');
      const place = { kind: 'row', page: file.sha256, row, url: file.url, published: null, retrieved: file.retrieved, lang: 'en' } as const;
      const ends = { subject: { kind: 'Organisation', name, particulars: { country: 'FR' } }, object: { kind: 'Project', name: project } } as const;
      const draft = { ...ends, predicate: 'PARTNER_IN', value: null, unit: null, role: null, roleStated: null, predicateStated: null, from: from || null, to: to || null, modality: modality as Modality } as const;
      yield { record: row, place, drafts: [draft], beside: [], untaken: null };
    }
  }
}

const list: RecordSource = {
  name: 'list', title: 'List', publisher: 'The mill', licence: 'CC0', republish: 'yes', attribution: 'The mill', address: null, lang: 'en', frequency: 'once', ships: false, parser: 'list@1', expected: { min: 1, max: 99 },
  files: [{ name: 'list.csv', required: true, about: 'the list', url: null }], read: readPartners, live: null,
};

async function publish(lines: readonly string[], day: string): Promise<string> {
  mkdirSync(join(home, 'given'), { recursive: true });
  const path = join(home, 'given', 'list.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  utimesSync(path, new Date(day), new Date(day));
  await ingest({ sources: [list], known: new Set(['list']), home, archives: [], files: new Map([['list', [path]]]), fetchLive: null, dryRun: false, report: silent });
  return (await loadRelease(database, await assembleRelease(home, new Map([['list', list]])), silent)).version;
}

async function answer(on: Database, name: string, asked: Record<string, string> = {}, release: string | null = null): Promise<string> {
  const question = chooseQuestion(questions, name);
  return JSON.stringify(await ask(on, question, valuesFor(question, asked), release));
}

describe('a release that was published', () => {
  it('answers to the byte as it did, after corrections, late additions and retractions, and not at all when its files were changed by hand', async () => {
    const lines = ['Anker;Quai;2014;2016', 'Boot;Quai;2015;', 'Cabel;Quai;;2018', 'Dreg;Rouet;2016-05;2016-06', 'Eg;Rouet;2013;2019'];
    const first = await publish(lines, '2026-03-01');
    const before = [await answer(database, 'held-by-year'), await answer(database, 'partnerships-by-year', { said: '2026' })];
    const second = await publish(['Anker;Quai;2014;2017', ...lines.slice(1, 3), lines[4]!, 'Fok;Quai;2012;2013'], '2026-04-01');
    const settings = { ...readSettings(), home };

    const past = await withPastRelease(settings, first, async (on) => [await answer(on, 'held-by-year', {}, first), await answer(on, 'partnerships-by-year', { said: '2026' }, first)], async () => {
      await wipe(database);
      return { ...database, close: () => Promise.resolve() };
    });

    expect(second).not.toBe(first);
    expect(keptReleases(home)).toEqual(expect.arrayContaining([first, second]));
    expect(past).toEqual(before);
    await expect(withPastRelease(settings, '0000000000000000', () => Promise.resolve(null))).rejects.toThrow('expected the served release or one whose files are kept, found "0000000000000000"');

    const path = join(home, 'release', first, 'relations.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"2014"', '"2011"'));
    await expect(withPastRelease(settings, first, () => Promise.resolve(null))).rejects.toThrow(`expected the files of release ${first}, found those of`);
  });
});

describe('a promise', () => {
  it('is confirmed by a tie that a page states as done, and by none that was over before its time', async () => {
    await publish(['Anker;Quai;2014;;planned', 'Anker;Quai;2014-03;2016', 'Boot;Quai;2020;;planned', 'Boot;Quai;2012;2013', 'Cabel;Quai;2090;;planned', 'Dreg;Quai;;;planned'], '2026-03-01');

    const { rows } = JSON.parse(await answer(database, 'promises')) as { rows: string[][] };

    expect(rows.map(([fate, due, , subject]) => [fate, due, subject])).toEqual([['confirmed', '2014', 'Anker'], ['lapsed', '2020', 'Boot'], ['open', '2090', 'Cabel'], ['open', null, 'Dreg']]);
  });
});
