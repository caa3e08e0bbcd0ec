import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import review from '../../../commands/review.ts';
import { keepSuggestion } from '../../../commands/review/suggestions.ts';
import { openReviewDesk } from '../../../commands/site/review-desk.ts';
import { read, type Database } from '../../../graph/database/open.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import type { ReviewPair } from '../../../graph/model/site/review.ts';
import { exitCodes } from '../../../ground/refusal.ts';
import { silent } from '../../../ground/report.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';
import { openTestDatabase, wipe } from '../../graph/empty-database.ts';
import { runHere } from '../../run-here.ts';
import type { Ran } from '../../run-here.ts';

let database: Database;
const home = mkdtempSync(join(tmpdir(), 'lisiere-review-'));
const judgements = join(home, 'judged.csv');
let one: string;
let other: string;

const run = (...args: string[]): Promise<Ran> => runHere(review, args);

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
  await loadRelease(database, ecosystem(), silent);
  const { uri, user, password } = inject('neo4j');
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LISIERE_HOME: home, LISIERE_JUDGEMENTS: judgements });
  const [first, second] = await read<{ id: string }>(database, 'MATCH (body:Organisation) RETURN body.id AS id ORDER BY COUNT { (body)--() } DESC, id LIMIT 2');
  [one, other] = [first!.id, second!.id];
});
afterAll(async () => {
  await wipe(database);
  await database.close();
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'LISIERE_HOME', 'LISIERE_JUDGEMENTS']) delete process.env[name];
  rmSync(home, { recursive: true });
});

describe('a review without a terminal', () => {
  it('lists pairs as lines of JSON, also one that a reader suggested, and takes a judgement by its id', async () => {
    await keepSuggestion(home, { one, other, verdict: 'different', note: 'two doors', at: '2026-03-01' });

    const before = (await run('--limit', '50')).told.trim().split('\n').map((line) => JSON.parse(line) as ReviewPair);
    const pair = before.find(({ suggestions }) => suggestions.length > 0)!;
    const judged = await run('--judge', pair.id, 'different', '--why', 'two charters', '--who', 'ada');
    const after = (await run('--format', 'jsonl', '--limit', '50')).told;

    expect([pair.one.id, pair.other.id].sort()).toEqual([one, other].sort());
    expect(pair.suggestions).toEqual([{ one, other, verdict: 'different', note: 'two doors', at: '2026-03-01' }]);
    expect(judged.code).toBe(exitCodes.published);
    expect(readFileSync(judgements, 'utf8')).toMatch(/,Organisation,different,,ada,\d{4}-\d\d-\d\d,two charters/);
    expect(after).not.toContain(pair.id);
  });

  it('refuses an id that no pair has, a word that is no verdict, and a judgement without a reason', async () => {
    expect(await run('--judge', 'nobody', 'same', '--why', 'x')).toMatchObject({ code: exitCodes.usage, said: expect.stringContaining('expected the id of a pair that waits, found "nobody"') });
    expect((await run('--judge', 'nobody', 'perhaps', '--why', 'x')).said).toContain('expected same, different or unsure, found "perhaps"');
    expect((await run('--judge', 'nobody', 'same')).said).toContain('expected a reason (--why), found none');
  });
});

describe('the desk of a site', () => {
  it('opens to its secret alone, which lies in the work folder for its owner’s eyes', () => {
    const desk = openReviewDesk(database, { home, reviewToken: null }, silent);
    const file = join(home, 'run', 'review-token');
    const token = readFileSync(file, 'utf8').trim();

    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect([desk.opens(token), desk.opens(''), desk.opens(`${token}x`)]).toEqual([true, false, false]);
    expect(desk.pass()).not.toContain(token);
    expect(openReviewDesk(database, { home, reviewToken: 'another secret here' }, silent).opens(token)).toBe(false);
  });

  it('keeps suggestions of bodies that there are, and never of others', async () => {
    const desk = openReviewDesk(database, { home, reviewToken: null }, silent);

    expect(await desk.suggest({ one, other, verdict: 'same', note: '' })).toBe('kept');
    expect(await desk.suggest({ one, other: one, verdict: 'same', note: '' })).toBe('unknown');
    expect(await desk.suggest({ one, other: 'nobody', verdict: 'same', note: '' })).toBe('unknown');
  });
});
