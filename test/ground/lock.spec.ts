import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { birthOf, ownBirth } from '../../ground/alive.ts';
import { holdLock, lockHolder } from '../../ground/lock.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lisiere lock é-'));
  path = join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('lets one piece of work go on at a time', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (inside += 1));
    await sleep(10);
    inside -= 1;
  };

  await Promise.all(Array.from({ length: 8 }, () => holdLock(path, work)));

  expect(most).toBe(1);
});

test('lets one program at a time add to a file', () => {
  const counter = join(folder, 'counter');
  writeFileSync(counter, '0');
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { holdLock } from ${JSON.stringify(new URL('../../ground/lock.ts', import.meta.url).href)};
    for (let turn = 0; turn < 5; turn += 1) {
      await holdLock(${JSON.stringify(path)}, async () => {
        const before = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'));
        await new Promise((resolve) => setTimeout(resolve, 5));
        writeFileSync(${JSON.stringify(counter)}, String(before + 1));
      });
    }`;
  const file = join(folder, 'count.mts');
  writeFileSync(file, script);

  const outcome = spawnSync('sh', ['-c', 'for one in 1 2 3; do "$0" --import "$1" "$2" & done; wait', process.execPath, import.meta.resolve('tsx'), file], { encoding: 'utf8' });

  expect(outcome.stderr).toBe('');
  expect(readFileSync(counter, 'utf8')).toBe('15');
});

test('takes over a lock whose holder has died', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(`${path}.7`, JSON.stringify({ pid: dead, birth: 'long ago' }));

  const holder = await holdLock(path, async () => lockHolder(path));

  expect(holder).toBe(process.pid);
  expect(readdirSync(folder)).toEqual(['lock.8']);
});

test('is not fooled by a recycled id', async () => {
  writeFileSync(`${path}.1`, JSON.stringify({ pid: process.pid, birth: 'of an earlier program' }));

  await expect(holdLock(path, async () => 'taken')).resolves.toBe('taken');
});

test('gives the lock back when the work fails', async () => {
  await expect(holdLock(path, () => Promise.reject(new Error('spilt')))).rejects.toThrow('spilt');

  expect(lockHolder(path)).toBe(null);
});

test('tells once who is waited for', async () => {
  const told: (number | null)[] = [];

  await Promise.all([holdLock(path, () => sleep(250)), holdLock(path, async () => undefined, (holder) => told.push(holder))]);

  expect(told).toEqual([process.pid]);
});

test('knows a running program by its birth, and that none runs', () => {
  expect(birthOf(process.pid)).toBe(ownBirth);
  expect(birthOf(spawnSync(process.execPath, ['-e', '']).pid)).toBe(null);
  expect(birthOf(-1)).toBe(null);
});
