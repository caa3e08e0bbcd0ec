import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RelationRecord, StatementRecord } from '../../graph/model/records.ts';
import { samplePage, writeArchive } from '../fixture/sample-archive.ts';
import { lastCommitted } from '../graph/empty-database.ts';
import type { Ended } from './lisiere.ts';
import { openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

type Exported = { statements: StatementRecord[]; relations: RelationRecord[]; lines: string[] };

let workshop: Workshop;
let [first, second]: string[] = [];

beforeAll(async () => {
  workshop = await openWorkshop();
  first = writeArchive(join(workshop.folder, 'first'), [{ text: samplePage() }]);
  second = writeArchive(join(workshop.folder, 'second'), [{ text: samplePage(['842.500', '900.000'], ['École des Signes', 'École du Sceau']), line: { retrieved: '2026-03-01' } }]);
});
afterAll(() => workshop.close());

describe('a page that changed', () => {
  let [old, now]: Exported[] = [];
  let ended: Ended;

  beforeAll(async () => {
    await workshop.empty();
    await workshop.run(['ingest', 'sample', '--archive', first!]);
    old = await exported('old');
    ended = await workshop.run(['ingest', 'sample', '--archive', second!]);
    now = await exported('now');
  });

  it('has its old statements retracted on the day when the new version was fetched, and nothing deleted', () => {
    const [retracted, current] = [now!.statements.filter((statement) => statement.retracted !== null), now!.statements.filter((statement) => statement.retracted === null)];

    expect([ended.code, ended.out, ended.err]).toEqual([0, 'sample 2 10 2\n', expect.stringMatching(/is published: 20 statements/)]);
    expect(retracted.map((statement) => ({ ...statement, retracted: null }))).toEqual(old!.statements);
    expect(new Set(retracted.map((statement) => statement.retracted))).toEqual(new Set(['2026-03-01']));
    expect(new Set(current.map(({ first_seen, evidence }) => `${first_seen} ${evidence.retrieved}`))).toEqual(new Set(['2026-03-01 2026-03-01']));
    expect(current.flatMap(({ predicate, value }) => (predicate === 'BUDGET' ? [value] : []))).toEqual([900_000]);
  });

  it('has relations from its new version alone, and of a thing that only the old one named no more ties', () => {
    const current = new Set(now!.statements.filter(({ retracted }) => retracted === null).map(({ id }) => id));

    expect(now!.relations.flatMap((relation) => relation.statements).filter((id) => !current.has(id))).toEqual([]);
    expect(now!.relations.map(({ from_id }) => from_id)).toContain('ecole-du-sceau');
    expect(now!.relations.map(({ from_id }) => from_id)).not.toContain('ecole-des-signes');
  });

  it('is told with the keys of the contract, in its order, sorted by id', () => {
    const keys = ['id', 'subject', 'predicate', 'object', 'value', 'unit', 'role', 'roleStated', 'predicateStated', 'from', 'to', 'modality', 'evidence', 'parser', 'first_seen', 'retracted'];
    const evidence = ['kind', 'source', 'url', 'page', 'start', 'end', 'row', 'published', 'retrieved', 'lang'];

    const found = now!.lines.map((line) => JSON.parse(line) as { evidence: object });

    expect(now!.lines).toHaveLength(20);
    expect(new Set(found.map((statement) => JSON.stringify([Object.keys(statement), Object.keys(statement.evidence)])))).toEqual(new Set([JSON.stringify([keys, evidence])]));
    expect(now!.lines).toEqual([...now!.lines].sort());
  });

  it('is nothing new when its versions are read again, in whatever order', async () => {
    const before = await lastCommitted(workshop.database);

    const again = await workshop.run(['ingest', 'sample', '--archive', second!, '--archive', first!]);

    expect([again.code, again.out, again.err]).toEqual([0, 'sample 2 10 2\n', expect.stringContaining('is unchanged: nothing was written')]);
    expect(await lastCommitted(workshop.database)).toBe(before);
  });
});

async function exported(name: string): Promise<Exported> {
  const out = join(workshop.folder, name);
  const { code } = await workshop.run(['export', '--out', out, '--format', 'jsonl']);
  expect(code).toBe(0);
  const linesIn = (file: string): string[] => readFileSync(join(out, file), 'utf8').trimEnd().split('\n');
  const lines = linesIn('statements.jsonl');
  return { lines, statements: lines.map((line) => JSON.parse(line) as StatementRecord), relations: linesIn('relations.jsonl').map((line) => JSON.parse(line) as RelationRecord) };
}
