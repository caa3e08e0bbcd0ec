import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import suggest from '../../commands/suggest.ts';
import { read, type Database } from '../../graph/database/open.ts';
import { loadRelease } from '../../graph/load/load.ts';
import { exitCodes } from '../../ground/refusal.ts';
import { silent } from '../../ground/report.ts';
import { ecosystem } from '../fixture/ecosystem.ts';
import { openTestDatabase, wipe } from '../graph/empty-database.ts';
import { runHere } from '../run-here.ts';
import type { Ran } from '../run-here.ts';

let database: Database;
const folder = mkdtempSync(join(tmpdir(), 'lisiere-suggest-'));
type Told = { target: string; side: string; confidence: string; reasons: { kind: string; cypher: string; statements: string[] }[] };

const run = (...args: string[]): Promise<Ran> => runHere(suggest, args);

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

describe('suggestions for a body of the release', () => {
  it('lie across the border, and the Cypher of each reason derives it again', async () => {
    const bodies = await read<{ id: string; side: string }>(database, 'MATCH (body:Organisation) WHERE body.side IS NOT NULL RETURN body.id AS id, body.side AS side ORDER BY id LIMIT 5');
    const suggested: (Told & { of: string })[] = [];
    for (const { id, side } of bodies) {
      const { code, told } = await run(id, '--format', 'json', '--most', '3');
      expect(code).toBe(exitCodes.published);
      for (const one of JSON.parse(told) as Told[]) {
        expect(one.side).not.toBe(side);
        suggested.push({ ...one, of: id });
      }
    }
    const reasons = suggested.flatMap((one) => one.reasons);

    expect(new Set(reasons.map(({ kind }) => kind))).toContain('introducer');
    for (const { cypher } of reasons) expect(await read(database, cypher), cypher).not.toEqual([]);
    for (const { statements } of reasons) expect(await read(database, 'UNWIND $ids AS id MATCH (:Statement {id: id}) RETURN id', { ids: statements })).toHaveLength(statements.length);
    expect(reasons.flatMap(({ statements }) => statements)).not.toEqual([]);
  });

  it('refuse a name that nobody bears', async () => {
    const { code, said } = await run('Nobody & Sons');

    expect(code).toBe(exitCodes.usage);
    expect(said).toContain('suggest: expected the id or name of an organisation of the release, found "Nobody & Sons".');
  });
});

describe('suggestions of a file', () => {
  const [parts, sources, out, pairs, scores] = ['parts.csv', 'sources.txt', 'ranked.csv', 'pairs.csv', 'scores.csv'].map((name) => join(folder, name)) as [string, string, string, string, string];

  it('that is too small to learn from are in the order of Adamic and Adar, and say so', async () => {
    writeFileSync(parts, 'project,org,country,start_date\nP1,a,FR,2015\nP1,b,FR,2015\nP2,b,FR,2016\nP2,c,BE,2016\n');
    writeFileSync(sources, 'a\nz\n');
    writeFileSync(pairs, 'source,target\na,c\nz,c\n');

    const { code, said } = await run('--participations', parts, '--sources', sources, '--out', out, '--pairs', pairs, '--pair-scores', scores);

    expect(code).toBe(exitCodes.published);
    expect(readFileSync(out, 'utf8')).toBe(`source,target,score\r\na,c,${Math.fround(1 / Math.log(2))}\r\n`);
    expect(readFileSync(scores, 'utf8')).toBe(`source,target,score\r\na,c,${Math.fround(1 / Math.log(2))}\r\nz,c,0\r\n`);
    expect(said).toContain('1 of 2 sources took part in nothing');
    expect(said).toContain('not enough dated projects to learn from');
  });

  it.each([
    [[], 'expected a thing, or --participations, found neither'],
    [['--participations', parts], 'expected --sources and --out, or --pairs and --pair-scores, found neither'],
    [['--participations', parts, '--sources', sources], 'expected --sources and --out together, found one of them'],
    [['--participations', join(folder, 'nowhere.csv'), '--sources', sources, '--out', out], 'expected a file, found nothing there'],
    [['kikk', '--most', 'many'], 'expected a whole number from 1'],
  ])('refuse %j', async (args, sentence) => {
    const { code, said } = await run(...args);

    expect(code).toBe(exitCodes.usage);
    expect(said).toContain(sentence);
  });
});
