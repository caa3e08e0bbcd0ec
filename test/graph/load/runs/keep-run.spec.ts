import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeRun, runStamp } from '../../../../graph/analyse/runs/compute-run.ts';
import { readRows } from '../../../../graph/analyse/runs/release-rows.ts';
import type { ReleaseRows } from '../../../../graph/analyse/runs/release-rows.ts';
import { read } from '../../../../graph/database/open.ts';
import type { Database } from '../../../../graph/database/open.ts';
import { readTogether } from '../../../../graph/database/transact.ts';
import { exportRelease } from '../../../../graph/load/export.ts';
import { loadRelease } from '../../../../graph/load/load.ts';
import { keepRun, runId } from '../../../../graph/load/runs/keep-run.ts';
import { readRun } from '../../../../graph/load/runs/read-run.ts';
import { verify } from '../../../../graph/load/verify.ts';
import type { RunFigure } from '../../../../graph/model/run.ts';
import { silent } from '../../../../ground/report.ts';
import { ecosystem, ecosystemText } from '../../../fixture/ecosystem.ts';
import { openTestDatabase, wipe } from '../../empty-database.ts';

let database: Database;
let version: string;
let rows: ReleaseRows;
let figures: RunFigure[];
const out = mkdtempSync(join(tmpdir(), 'lisiere-run-'));

const keep = (release: string, at: string, parameters = runStamp) => {
  const made = { release, asOf: null, said: null, parameters };
  return keepRun(database, { id: runId(made), ...made, at, figures: figures.length }, figures);
};

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
  version = (await loadRelease(database, ecosystem(), silent)).version;
  rows = await readTogether(database, ({ run }) => readRows(run, false));
  figures = [...computeRun(rows)].flat();
});
afterAll(async () => {
  await wipe(database);
  await database.close();
  rmSync(out, { recursive: true });
});

describe('a run of the indicators', () => {
  it('is kept beside its release, once however often it is made and by whatever formulas', async () => {
    expect(await keep(version, '2026-11-21T09:00:00Z', '{"edition":1}')).toBe(true);
    expect(await keep(version, '2026-11-21T10:00:00Z')).toBe(true);
    expect(await keep(version, '2026-11-21T11:00:00Z')).toBe(true);

    const kept = await readRun(database, version);

    expect(kept.length).toBe(figures.length);
    expect(kept.find(({ indicator, scope, period }) => indicator === 'ties' && scope === 'all' && period === 'all')).toMatchObject({ value: 22, restsOn: 22, held: 'certain' });
    expect(await read(database, 'MATCH (run:Run)-[:COMPUTED]->(:Indicator) RETURN DISTINCT run.at AS at')).toEqual([{ at: '2026-11-21T11:00:00Z' }]);
  });

  it('is no fault of the graph, and no part of the version', async () => {
    const { findings } = await verify(database, ecosystemText, silent);

    expect(findings).toEqual([]);
  });

  it('goes out with its release', async () => {
    const { files } = await exportRelease(database, { out, formats: ['jsonl', 'csv'], all: true }, silent);
    const lines = readFileSync(join(out, 'indicators.jsonl'), 'utf8').trimEnd().split('\n');

    expect(files).toEqual(expect.arrayContaining(['indicators.jsonl', 'indicators.csv']));
    expect(lines.length).toBe(figures.length);
    expect(Object.keys(JSON.parse(lines[0]!) as object)).toEqual(['id', 'indicator', 'output', 'scope', 'within', 'period', 'held', 'of', 'rank', 'value', 'low', 'high', 'rests_on']);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([...lines.map((line) => (JSON.parse(line) as { id: string }).id)].sort());
  });

  it('of another release is not kept', async () => {
    expect(await keep('another', '2026-11-21T12:00:00Z')).toBe(false);
  });

  it('goes with its release', async () => {
    const { sources, ...rest } = ecosystem();
    await loadRelease(database, { ...rest, sources: sources.map((source) => ({ ...source, title: `${source.title}, again` })) }, silent);

    expect(await read(database, 'MATCH (node) WHERE node:Run OR node:Indicator RETURN node')).toEqual([]);
  });
});
