import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import analyse from '../../commands/analyse.ts';
import type { Database } from '../../graph/database/open.ts';
import { loadRelease } from '../../graph/load/load.ts';
import { exitCodes } from '../../ground/refusal.ts';
import { silent } from '../../ground/report.ts';
import { ecosystem } from '../fixture/ecosystem.ts';
import { openTestDatabase, wipe } from '../graph/empty-database.ts';
import { runHere } from '../run-here.ts';

let database: Database;
const folder = mkdtempSync(join(tmpdir(), 'lisiere-analyse-'));
const out = join(folder, 'figures.json');

async function run(...args: string[]): Promise<{ code: number; figures: unknown; said: string }> {
  const { code, said } = await runHere(analyse, [...args, '--out', out]);
  return { code, figures: code === 0 ? JSON.parse(readFileSync(out, 'utf8')) : null, said };
}

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
  await loadRelease(database, ecosystem(), silent);
  const { uri, user, password } = inject('neo4j');
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
});
afterAll(async () => {
  await wipe(database);
  await database.close();
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD']) delete process.env[name];
  rmSync(folder, { recursive: true });
});

describe('the analysis of a release', () => {
  it('counts what is asserted, beside its coverage', async () => {
    // Fil Commun has 6 partners (15 pairs), the Accord du Beffroi 4 (6), Bobine 2 (1); Kade 42 one that is asserted.
    // With known sides: 5 of Fil Commun (10 pairs, 2 of them within), 2 of the Accord, 2 of Bobine (across): (10 − 2) / 12.
    const { code, figures } = await run();

    expect(code).toBe(exitCodes.published);
    expect(figures).toMatchObject({
      as_of: null,
      all_years: {
        coverage: { projects: 4, participations: { all: 13, undated: 0 }, ties: { all: 22, with_sides: 12, undated: 0 } },
        indicators: { ties: 22, ei_index: expect.closeTo(8 / 12, 12), cross_border_tie_share: expect.closeTo(10 / 12, 12) },
      },
    });
  });

  it('of a year parts what certainly held from what may have', async () => {
    // In 2019 Fil Commun's six partners are stated (15); the Accord since 2013 has no known end (3 without Pixel Nord, who left in 2015), nor has Bobine (1).
    const { figures } = await run('--as-of', '2019', '--indicators', 'ties');

    expect(figures).toMatchObject({ as_of: '2019', certain: { indicators: { ties: 15 } }, possible: { indicators: { ties: 19 } }, undated_participations: 0 });
  });

  it('of what had been said by a year leaves out what was said later', async () => {
    // By 2016 only the page of 2016-11-04 had spoken: Bobine's pair, and three partners of the Accord.
    const { figures } = await run('--said', '2016', '--indicators', 'ties');

    expect(figures).toMatchObject({ said: '2016', all_years: { indicators: { ties: 4 } } });
  });
});

describe('the analysis of a file', () => {
  const file = join(folder, 'participations.csv');

  it('writes the keys of the contract, sorted', async () => {
    writeFileSync(file, 'project,org,side,themes\nP1,a,F,design\nP1,b,W,\n');

    const { code, figures } = await run('--participations', file);

    expect(code).toBe(exitCodes.published);
    expect(Object.keys(figures as object)).toEqual(['affinity', 'brokerage', 'cross_border_project_share', 'cross_border_tie_share', 'cross_border_tie_share_weighted', 'ei_expected', 'ei_index', 'ei_index_by_side', 'missing', 'mutual_information', 'tie_p', 'ties']);
  });

  it('refuses a file that cannot be right with exit code 2 and one sentence', async () => {
    writeFileSync(file, 'project,org,side,themes\nP1,a,,design\n');

    const { code, said } = await run('--participations', file);

    expect(code).toBe(exitCodes.usage);
    expect(said).toBe(`${file}, row 2, column "side": expected a value, found an empty cell.\n`);
  });

  it.each([
    [['--participations', join(folder, 'nowhere.csv')], 'expected a file, found nothing there'],
    [['--participations', file, '--as-of', '2016'], '--as-of: expected a release to ask, found --participations.'],
    [['--as-of', 'May'], '--as-of: expected a date of EDTF level 1, found "May".'],
    [['--indicators', 'density'], '--indicators: expected ties, ei_index'],
  ])('refuses %s', async (args, sentence) => {
    const { code, said } = await run(...args);

    expect(code).toBe(exitCodes.usage);
    expect(said).toContain(sentence);
  });
});
