import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { source } from '../../../ingest/sources/museofile/source.ts';
import { filesAt } from '../../../ingest/fetch/files/files-at.ts';
import { ofRecords } from '../registers/told.ts';
import { dirtyMuseums } from './dirty-museums.ts';

const folder = mkdtempSync(join(tmpdir(), 'lisiere-dirty-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Counts = { rows: number; fates: Record<string, number>; flaws: number };

/** Writes a dirty table, and returns what must become of its rows. */
function write(path: string, count: number): Counts {
  const counts: Counts = { rows: 0, fates: {}, flaws: 0 };
  const file = openSync(path, 'w');
  for (const { text, fate, flaws } of dirtyMuseums(count)) {
    writeSync(file, text);
    if (fate === 'header') continue;
    counts.rows += 1;
    counts.fates[fate] = (counts.fates[fate] ?? 0) + 1;
    counts.flaws += flaws;
  }
  closeSync(file);
  return counts;
}

describe('a table of 20,000 rows with every quirk at random', () => {
  it('loses none of them: each is accepted or refused for what is amiss, and memory stays flat', async () => {
    const path = join(folder, 'museofile_big.csv');
    const expected = write(path, 20_000);
    const museofile = ofRecords(source);
    const found: Counts = { rows: 0, fates: {}, flaws: 0 };
    // Other tests share the program: what this one adds to it is counted.
    const before = process.memoryUsage().heapUsed;
    let most = 0;

    for await (const { untaken, flaws = [] } of museofile.read((await filesAt(museofile, [path])).files)) {
      const fate = untaken?.code ?? 'accepted';
      found.rows += 1;
      found.fates[fate] = (found.fates[fate] ?? 0) + 1;
      found.flaws += flaws.length;
      if (found.rows % 5_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    }

    expect(found).toEqual(expected);
    expect(most).toBeLessThan(400 * 2 ** 20);
  });
});
