import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepRun, lastRun } from '../../../commands/ingest/last-run.ts';
import { Refusal } from '../../../ground/refusal.ts';

let home: string;
beforeAll(() => void (home = mkdtempSync(join(tmpdir(), 'lisiere-last-run-'))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('a work folder without an ingest knows of none', () => {
  expect(lastRun(home)).toBeNull();
});

it('a run is under way until it ends, and then tells its code and what it could not read', async () => {
  const unread = [{ source: 'eccl', why: 'eccl: expected a page, found none.' }];
  let meanwhile = lastRun(home);

  const code = await keepRun(home, ['eccl'], async () => {
    meanwhile = lastRun(home);
    return { code: 4, unread };
  });

  expect([code, meanwhile?.outcome]).toEqual([4, 'under way']);
  expect(lastRun(home)).toMatchObject({ sources: ['eccl'], outcome: 'partial', code: 4, why: null, unread });
});

it('a run that fails tells why, and still fails', async () => {
  const failed = keepRun(home, [], () => Promise.reject(new Refusal('check', 'eccl: expected at least 8 statements, found 3.')));

  await expect(failed).rejects.toThrow('found 3');
  expect(lastRun(home)).toMatchObject({ outcome: 'check', code: 5, why: 'eccl: expected at least 8 statements, found 3.' });
});

it('a run whose program ended without a word was interrupted', () => {
  writeFileSync(join(home, 'last-run.json'), JSON.stringify({ began: '2026-11-21T12:00:00.000Z', ended: null, sources: [], code: null, why: null, unread: [], pid: 2 ** 22 + 1, birth: 'gone' }));

  expect(lastRun(home)).toMatchObject({ outcome: 'interrupted', ended: null });
});
