import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { releaseChanges } from '../../commands/site/release-changes.ts';
import { compareReleases } from '../../commands/site/compare-releases.ts';

const home = mkdtempSync(join(tmpdir(), 'lisiere-changes-'));
const lines = (records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const thing = (id: string, kind: string) => ({ id, kinds: [kind], name: id.toUpperCase() });

function keep(version: string, statements: string[], things: object[]): string {
  const folder = join(home, 'release', version);
  mkdirSync(folder, { recursive: true });
  for (const [name, records] of [['statements', statements.map((id) => ({ id }))], ['things', things], ['relations', []]] as const) writeFileSync(join(folder, `${name}.jsonl`), lines([...records]));
  return folder;
}

afterAll(() => rmSync(home, { recursive: true, force: true }));

test('counts what came and what went between two releases, and names some of what came', () => {
  const before = keep('aaaa', ['1', '2', '4'], [thing('art', 'Theme'), thing('kikk', 'Hub')]);
  const after = keep('bbbb', ['2', '3', '4', '5'], [thing('buda', 'Venue'), thing('kikk', 'Hub'), thing('lille', 'Place')]);

  expect(compareReleases(before, after, 'aaaa')).toEqual({
    before: 'aaaa',
    statements: { all: 4, came: 2, went: 1 },
    things: { all: 3, came: 2, went: 1 },
    relations: { all: 0, came: 0, went: 0 },
    examples: [{ id: 'buda', name: 'BUDA', kind: 'Venue' }],
  });
});

test('tells nothing of a release that stands alone, or whose files are not kept', async () => {
  expect(await releaseChanges(join(home, 'empty')).changes('bbbb')).toBeNull();
  expect(await releaseChanges(home).changes('cccc')).toBeNull();
});
