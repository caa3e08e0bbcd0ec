import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../graph/derive/check-statement.ts';
import { statementId } from '../../graph/derive/statement-id.ts';
import type { Issue } from '../../graph/model/issue.ts';
import { readArchive } from '../../ingest/fetch/archive.ts';
import { readPage } from '../../ingest/read-page.ts';
import { linesOf, readShipped, withoutTitle } from '../../ingest/shelf/shelf.ts';
import { discoverSources, sourcesFolder } from '../../ingest/sources/discover.ts';
import { readsPages } from '../../ingest/sources/source.ts';
import type { PageSource } from '../../ingest/sources/source.ts';
import { viewOf } from '../../ingest/fetch/view.ts';
import { sharedPath, withoutShared } from '../shared.ts';

const sources = new Map([...(await discoverSources())].flatMap(([name, source]) => (readsPages(source) ? [[name, source] as const] : [])));
const pages = sharedPath('pages');

async function readFromArchive(source: PageSource, archive: string): Promise<{ statements: string; fetched: string; view: string; issues: Issue[] }> {
  const [fetched, ...others] = readArchive(archive).pages.filter((page) => page.source === source.name);
  if (!fetched || others.length > 0) throw new Error(`${source.name}: expected one page in ${archive}, found ${others.length + (fetched ? 1 : 0)}.`);
  const view = await viewOf(archive, fetched);
  const { statements, issues } = readPage(source, fetched, view);
  return { statements: linesOf(statements.sort((one, other) => (one.id < other.id ? -1 : 1))), fetched: linesOf([withoutTitle(fetched)]), view, issues };
}

/** Compares with the expected file; one that is missing is written, and the test fails so that somebody reviews it. */
function expectFile(path: string, content: string): void {
  if (existsSync(path)) return expect(content).toBe(readFileSync(path, 'utf8'));
  if (process.env['CI']) throw new Error(`${path}: expected a reviewed file, found none.`);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  throw new Error(`${path}: written just now. Review it by eye, then run the test again.`);
}

/** Returns numbers from 0 up to 1, the same for the same seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** Cuts a piece out of a text, doubles one, or puts noise into it. */
function damage(text: string, draw: () => number): string {
  const at = Math.floor(draw() * text.length);
  const length = Math.floor(draw() * 200);
  const ways = [text.slice(0, at) + text.slice(at + length), text.slice(0, at) + text.slice(at, at + length) + text.slice(at), `${text.slice(0, at)}\u0000<b>…${text.slice(at)}`, text.slice(0, at), text.replaceAll('e', draw() < 0.5 ? 'é' : '')];
  return ways[Math.floor(draw() * ways.length)]!;
}

describe.each([...sources.values()].filter(({ ships }) => ships))('the source $name', (source) => {
  it('ships statements that the model allows, each under the id of its content', () => {
    const { statements } = readShipped(source.name);

    expect(statements.length).toBeGreaterThanOrEqual(source.expected.min);
    expect(statements.length).toBeLessThanOrEqual(source.expected.max);
    expect(statements.flatMap((statement) => faultsOf(statement))).toEqual([]);
    expect(statements.filter((statement) => statement.id !== statementId(statement) || statement.parser !== source.parser)).toEqual([]);
  });

  it.skipIf(!pages)(`reads from its page what it ships, to the byte (${pages ? 'archive found' : withoutShared})`, async () => {
    const read = await readFromArchive(source, pages!);

    expectFile(join(sourcesFolder, source.name, 'expected', 'fetched.jsonl'), read.fetched);
    expectFile(join(sourcesFolder, source.name, 'expected', 'statements.jsonl'), read.statements);
    expectFile(join(sourcesFolder, source.name, 'expected', 'issues.ndjson'), linesOf(read.issues));
    expect(read.issues.map(({ code }) => code)).not.toContain('draft.invalid');
  });

  it.skipIf(!pages)(`is quarantined when its page has changed (${pages ? 'archive found' : withoutShared})`, async () => {
    const [fetched] = readArchive(pages!).pages.filter((page) => page.source === source.name);
    const view = await viewOf(pages!, fetched!);

    const { statements, issues, quarantined } = readPage(source, fetched!, view.slice(0, view.length / 2));

    expect(quarantined).toBe(true);
    expect(statements).toEqual([]);
    expect(issues[0]).toMatchObject({ code: 'parse.changed', source: source.name });
    expect(issues[0]?.message).toContain('The page has changed');
  });
});

describe.skipIf(!pages)(`pages that were damaged on the way (${pages ? 'archive found' : withoutShared})`, () => {
  it('are read or quarantined, and never give a fact without its span', async () => {
    const draw = randomFrom(2026);
    const shipping = [...sources.values()].filter(({ ships }) => ships);

    for (let turn = 0; turn < 400; turn += 1) {
      const source = shipping[turn % shipping.length]!;
      const [fetched] = readArchive(pages!).pages.filter((page) => page.source === source.name);
      if (!fetched) continue;
      const view = damage(await viewOf(pages!, fetched), draw);

      const { statements, issues, quarantined } = readPage(source, fetched, view);

      expect(quarantined ? issues[0]?.code : 'read').toBe(quarantined ? 'parse.changed' : 'read');
      for (const { evidence } of statements) expect(view.slice(evidence.start!, evidence.end!)).not.toBe('');
    }
  });
});

describe('a hostile page', () => {
  it('costs time in proportion to its length, whatever is written on it', () => {
    const source = sources.get('sample')!;
    const fetched = { source: 'sample', url: null, sha256: '0'.repeat(64), media_type: 'text/plain', charset: 'utf-8', retrieved: '2026-01-01', published: null, lang: 'en', publisher: null };
    const text = `X: a weaving project across\n${'A in B leads it; C (D) and the cluster E '.repeat(50_000)}`;
    const began = performance.now();

    const { quarantined } = readPage(source, fetched, text);

    expect(quarantined).toBe(true);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('the worked example', () => {
  it.each(['archive'])('gives the statements that were worked out by hand for our own page', async () => {
    const folder = join(sourcesFolder, 'sample');

    const read = await readFromArchive(sources.get('sample')!, join(folder, 'fixture'));

    expectFile(join(folder, 'expected', 'statements.jsonl'), read.statements);
    expect(read.issues.map(({ code }) => code)).toEqual(['thing.unnamed']);
  });
});
