import { readdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isInOrder } from '../../../ingest/fetch/sort/in-order.ts';
import { sortRows } from '../../../ingest/fetch/sort/sort-rows.ts';
import { activityLabel } from '../../../ingest/read/activity/activity-label.ts';
import { joinByKey } from '../../../ingest/read/join/join-by-key.ts';
import { makeZip } from './table/make-zip.ts';

type Row = { key: string; at: number };

const folder = mkdtempSync(join(tmpdir(), 'lisiere-order-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* rowsOf(...keys: string[]): AsyncGenerator<Row> {
  for (const [at, key] of keys.entries()) yield { key, at };
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const inScratch = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('lisiere-sort-'));

describe('rows that are joined', () => {
  it('come key by key, with the rows of every table that has some', async () => {
    const joined = await all(joinByKey<{ bodies: Row; names: Row; addresses: Row }>({ bodies: rowsOf('a', 'c'), names: rowsOf('a', 'a', 'b', 'c'), addresses: rowsOf('c') }));

    expect(joined.map(({ key, rows }) => [key, rows.bodies.length, rows.names.map(({ at }) => at), rows.addresses.length])).toEqual([['a', 1, [0, 1], 0], ['b', 0, [2], 0], ['c', 1, [3], 1]]);
  });

  it.each([1, 2, 3, 100])('are sorted with %i of them held at once, those of one key as they came', async (atOnce) => {
    const before = inScratch().length;

    const sorted = await all(sortRows(rowsOf('c', 'a', 'b', 'a', 'c', 'a'), atOnce));

    expect(sorted.map(({ key, at }) => `${key}${at}`)).toEqual(['a1', 'a3', 'a5', 'b2', 'c0', 'c4']);
    expect(inScratch()).toHaveLength(before);
  });

  it('leave nothing beside when their reader stops early', async () => {
    const before = inScratch().length;

    for await (const row of sortRows(rowsOf('b', 'a', 'c'), 1)) if (row.key === 'a') break;

    expect(inScratch()).toHaveLength(before);
  });

  it.each([
    ['"No"\n"0200.1"\n"0200.1"\n"0300.1"\n', true],
    ['"No"\n"0200.1","a\nb"\n"0300.1"\n', true],
    ['"No"\n"0300.1"\n"0200.1"\n', false],
  ])('are looked through for their order first: %j', async (text, expected) => {
    const path = join(folder, 'table.csv');
    writeFileSync(path, text);
    writeFileSync(join(folder, 'table.zip'), makeZip([{ name: 'table.csv', content: text }]));

    expect(await isInOrder({ name: 'table.csv', path }, /^"([\d.]+)"/, 1e6)).toBe(expected);
    expect(await isInOrder({ name: 'table.zip', path: join(folder, 'table.zip'), entry: 'table.csv' }, /^"([\d.]+)"/, 1e6)).toBe(expected);
  });
});

describe('a code of activity', () => {
  it.each([
    ['90.01Z', 'rev2', 'performing arts'],
    ['90012', 'rev2', 'performing arts'],
    ['90.1', 'rev21', 'artistic creation'],
    ['59201', 'rev2', 'sound recording and music publishing'],
    ['84.11Z', 'rev2', null],
    ['90', 'rev2', null],
  ] as const)('%s of %s is %s', (code, classification, label) => {
    expect(activityLabel(code, classification)).toBe(label);
  });
});
