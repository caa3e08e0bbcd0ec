import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Statement } from '../../../graph/model/statement.ts';
import { silent } from '../../../ground/report.ts';
import type { RecordReading, SourceFile } from '../../../ingest/read/record-reading.ts';
import type { Outcome } from '../../../ingest/read-source.ts';
import { assembleRelease } from '../../../ingest/release.ts';
import { ingest } from '../../../ingest/run.ts';
import { readOffer, readShelved } from '../../../ingest/shelf/shelf.ts';
import type { RecordSource } from '../../../ingest/sources/source.ts';

let home: string;
let reads: number;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lisiere-versions-'));
  reads = 0;
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A list of bodies, one a line: "name;project", or a line that cannot be taken. */
async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  reads += 1;
  for (const file of files) {
    for (const [index, line] of readFileSync(file.path, 'utf8').trimEnd().split('\n').entries()) {
      const row = `list!${index + 1}`;
      const [name = '', project = ''] = line.split(';');
      const place = { kind: 'row', page: file.sha256, row, url: file.url, published: null, retrieved: file.retrieved, lang: 'en' } as const;
      const draft = { subject: { kind: 'Organisation', name, particulars: { country: 'FR' } }, predicate: 'PARTNER_IN', object: { kind: 'Project', name: project }, value: null, unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted' } as const;
      yield { record: row, place, drafts: project ? [draft] : [], beside: [], untaken: project ? null : { code: 'row.unread', message: `expected a project, found "${line}".` } };
    }
  }
}

const list = (parser: `list@${number}` = 'list@1'): RecordSource => ({
  name: 'list', title: 'List', publisher: 'The mill', licence: 'CC0', republish: 'yes', attribution: 'The mill', address: null, lang: 'en', frequency: 'once', ships: false, parser, expected: { min: 1, max: 99 },
  files: [{ name: 'list.csv', required: true, about: 'the list', url: null }], read, live: null,
});

async function ingestList(lines: readonly string[], day: string, source = list()): Promise<Outcome> {
  mkdirSync(join(home, 'given'), { recursive: true });
  const path = join(home, 'given', 'list.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  utimesSync(path, new Date(day), new Date(day));
  const { outcomes } = await ingest({ sources: [source], known: new Set(['list']), home, archives: [], files: new Map([['list', [path]]]), fetchLive: null, dryRun: false, report: silent });
  return outcomes[0]!;
}

const shown = (): string[] => readShelved(home, 'list').statements.map(({ subject, evidence, first_seen, retracted }: Statement) => `${subject.name} ${evidence.row} ${first_seen} ${retracted}`).sort();
const bodies = ['Anker', 'Boot', 'Cabel', 'Dreg', 'Eg'];
const lines = bodies.map((name) => `${name};Quai`);

describe('a file of a source', () => {
  it('that is known is not read again, and nothing is resolved again', async () => {
    await ingestList(lines, '2026-03-01');
    const first = await assembleRelease(home, new Map([['list', list()]]));
    const made = readFileSync(join(home, 'release', 'made.json'), 'utf8');

    const outcome = await ingestList(lines, '2026-04-01');
    const again = await assembleRelease(home, new Map([['list', list()]]));

    expect([reads, outcome.statements, again.version]).toEqual([1, 5, first.version]);
    expect(readFileSync(join(home, 'release', 'made.json'), 'utf8')).toBe(made);
    expect(readOffer(home, 'list')?.files[0]?.retrieved).toBe('2026-03-01');
  });

  it('is read again by another parser, and what it says no more then is not held against its publisher', async () => {
    await ingestList(lines, '2026-03-01');

    await ingestList(lines.slice(0, 1), '2026-03-01', list('list@2'));

    expect([reads, shown()]).toEqual([2, ['Anker list!1 2026-03-01 null']]);
  });

  it('that lost a row ends what the row said, on its day, and a row that only moved changes nothing', async () => {
    await ingestList(lines, '2026-03-01');
    const before = readShelved(home, 'list').statements;

    await ingestList([lines[4]!, ...lines.slice(1, 4), 'Fok;Quai'], '2026-04-01');

    expect(shown()).toEqual(['Anker list!1 2026-03-01 2026-04-01', 'Boot list!2 2026-03-01 null', 'Cabel list!3 2026-03-01 null', 'Dreg list!4 2026-03-01 null', 'Eg list!5 2026-03-01 null', 'Fok list!5 2026-04-01 null']);
    expect(readShelved(home, 'list').statements.filter(({ id }) => before.some((known) => known.id === id))).toHaveLength(5);
    expect(readShelved(home, 'list').pages).toHaveLength(2);
  });

  it('that lost most of its rows at once is not believed: it ends with 5, and all stays as it was', async () => {
    await ingestList(lines, '2026-03-01');
    const before = shown();

    await expect(ingestList(lines.slice(0, 2), '2026-04-01')).rejects.toMatchObject({ code: 'check', message: expect.stringContaining('list: expected most of the 5 statements that stood to be said again, found 2.') as string });

    expect(shown()).toEqual(before);
    expect(readFileSync(join(home, 'issues.ndjson'), 'utf8')).toContain('"source.short"');
  });

  it('counts up: accepted and issues make what it offers', async () => {
    const { issueCount } = await ingestList([...lines, 'nothing', 'else'], '2026-03-01');

    expect(readOffer(home, 'list')).toMatchObject({ offered: 7, accepted: 5, statements: 5, refusals: [{ code: 'row.unread', count: 2 }] });
    expect(issueCount).toBe(2);
    expect((await assembleRelease(home, new Map([['list', list()]]))).sources[0]).toMatchObject({ offered: 7, accepted: 5, issues: 2 });
  });

  it('that was read whole before the run was ended is not read again', async () => {
    const failing = ingest({ sources: [list(), { ...list(), name: 'late', read: () => { throw new Error('struck'); } }], known: new Set(['list', 'late']), home, archives: [], files: new Map([['list', [given(lines)]], ['late', [given(lines)]]]), fetchLive: null, dryRun: false, report: silent });
    await expect(failing).rejects.toThrow('struck');

    await ingestList(lines, '2026-03-01');

    expect([reads, shown().length]).toEqual([1, 5]);
  });
});

function given(rows: readonly string[]): string {
  mkdirSync(join(home, 'given'), { recursive: true });
  const path = join(home, 'given', 'list.csv');
  writeFileSync(path, `${rows.join('\n')}\n`);
  utimesSync(path, new Date('2026-03-01'), new Date('2026-03-01'));
  return path;
}
