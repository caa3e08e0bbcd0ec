import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takenOf } from '../../../graph/derive/taken.ts';
import type { Issue } from '../../../graph/model/issue.ts';
import { silent } from '../../../ground/report.ts';
import { countTaken } from '../../../ingest/shelf/count-taken.ts';
import { assembleRelease } from '../../../ingest/release.ts';
import { ingest } from '../../../ingest/run.ts';
import { readIssues, readShipped } from '../../../ingest/shelf/shelf.ts';
import { discoverSources } from '../../../ingest/sources/discover.ts';

const sources = await discoverSources();
const issue = (code: string, message: string, sort: Issue['sort'] = 'refused'): Issue => ({ code, source: 'eccl', page: null, place: null, message, sort });

it('what a source of pages offers is what it states and what was refused, by reason; a page that could not be read is no fact', () => {
  const { statements } = readShipped('eccl');
  const issues = [issue('thing.unnamed', 'one'), issue('thing.unnamed', 'two'), issue('draft.repeated', 'three'), issue('fetch.status', 'four', 'file')];

  expect(countTaken({ statements, issues })).toMatchObject({
    offered: statements.length + 3, accepted: statements.length, beside: 0,
    refusals: [{ code: 'draft.repeated', sort: 'refused', count: 1, examples: ['three'] }, { code: 'thing.unnamed', sort: 'refused', count: 2, examples: ['one', 'two'] }],
  });
});

it('what is retracted is no longer taken, and a statement is undated when neither it nor its page is dated', () => {
  const [first, second] = readShipped('eccl').statements;
  const evidence = { ...second!.evidence, published: null };
  const statements = [{ ...first!, retracted: '2026-01-01' }, { ...second!, predicate: 'PARTNER_IN' as const, from: null, to: null, evidence }];

  expect(countTaken({ statements, issues: [] })).toMatchObject({ offered: 1, accepted: 1, undated: 1 });
});

it('the counts of a source of records add up to what it offers, and stay when only others are read', async () => {
  const home = mkdtempSync(join(tmpdir(), 'lisiere-counts-'));
  const options = { known: new Set(sources.keys()), home, archives: [], fetchLive: null, dryRun: false, report: silent };
  try {
    await ingest({ ...options, sources: [sources.get('public-pages')!] });
    await ingest({ ...options, sources: [sources.get('eccl')!] });
    const told = (await assembleRelease(home, sources)).sources.find(({ name }) => name === 'public-pages')!;

    expect(told).toMatchObject({ offered: 3306, accepted: told.offered - told.issues, statements: expect.any(Number) });
    const lines = readIssues(home).filter(({ source }) => source === 'public-pages');
    const { refused, leftOut, ...beside } = takenOf(told);
    expect(told.accepted + refused + leftOut).toBe(3306);
    expect(countBySort(lines)).toEqual({ refused, thing: beside.things });
    expect(told.beside).toBeGreaterThan(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

function countBySort(issues: readonly Issue[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { sort } of issues) counts[sort] = (counts[sort] ?? 0) + 1;
  return counts;
}
