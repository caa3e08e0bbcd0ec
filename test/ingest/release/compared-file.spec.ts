import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadMatcher } from '../../../ingest/load-matcher.ts';
import { recallCompared } from '../../../ingest/release/compared-file.ts';
import { PairMemory } from '../../../ingest/resolve/match/propose/pair-memory.ts';
import type { Remembered } from '../../../ingest/resolve/match/propose/pair-memory.ts';
import { proposePairs } from '../../../ingest/resolve/match/propose/propose-pairs.ts';
import type { Party } from '../../../ingest/resolve/match/propose/party.ts';

const home = mkdtempSync(join(tmpdir(), 'lisiere-compared-'));
const path = join(home, 'release', 'compared.bin');
afterAll(() => rmSync(home, { recursive: true, force: true }));

function compared(): Remembered {
  const parties = ['Textielhuis Navette', 'Textielhuis Navete'].map((name, at): Party => ({ id: String(at), names: [name], countries: ['BE'], towns: ['Doornik'], kinds: ['Organisation'], ids: {} }));
  const memory = new PairMemory(parties, null);
  expect([...proposePairs(parties, { matcher: loadMatcher(), memory })].map(({ outcome }) => outcome)).toEqual(['same']);
  return memory.next!;
}

function recalled(): { before: Remembered | null; said: string[] } {
  const said: string[] = [];
  return { before: recallCompared(home, (line) => void said.push(line)).before, said };
}

describe('what came of the names that were compared before', () => {
  const found = compared();
  const keep = (): void => recallCompared(home, () => undefined).keep(found);

  it('is nothing in a new work folder, and is the same when it is asked again', () => {
    expect(recalled()).toEqual({ before: null, said: [] });

    keep();

    expect(recalled()).toEqual({ before: found, said: [] });
  });

  it.each([
    ['a letter of it has changed', (file: Buffer) => Buffer.concat([file.subarray(0, 90), Buffer.from([file[90]! ^ 1]), file.subarray(91)])],
    ['it ends too early', (file: Buffer) => file.subarray(0, file.length / 2)],
    ['it is empty', () => Buffer.alloc(0)],
  ])('is thrown away with a reason when %s', (_sort, damaged) => {
    keep();
    writeFileSync(path, damaged(readFileSync(path)));

    expect(recalled()).toEqual({ before: null, said: [expect.stringContaining('found a file that is not whole')] });
    expect(recalled()).toEqual({ before: null, said: [] });
  });
});
