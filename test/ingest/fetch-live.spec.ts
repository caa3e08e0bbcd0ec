import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveFetcher } from '../../commands/fetch-live.ts';
import type { Statement } from '../../graph/model/statement.ts';
import { exitCodes } from '../../ground/refusal.ts';
import { silent } from '../../ground/report.ts';
import type { Outcome } from '../../ingest/read-source.ts';
import { ingest } from '../../ingest/run.ts';
import { readShelved } from '../../ingest/shelf/shelf.ts';
import { source as sample } from '../../ingest/sources/sample/source.ts';
import { closedPort, serve } from './fetch/fixture/servers.ts';
import type { TestServer } from './fetch/fixture/servers.ts';
import { quickVisitor } from './fetch/fixture/visitors.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let home: string;
let server: TestServer;
let answer: Answer;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'lisiere-live-'));
  answer = page();
  server = await serve((request, response) => answer(request, response));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A page that reads like the worked example, in its own words, and calls its version by its budget. */
function page(budget = '310.000'): Answer {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quai des Lettres</title><script>track()</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><h1>Quai des Lettres: a reading project across the border</h1>
<p>Quai des Lettres is a project of three partners. Het Leeshuis in Kortrijk leads it; École des Quais (Lille) and the cluster Pages du Nord are partners. It started in April 2018 and ended on 30 June 2021, with a budget of ${budget} €.</p>
<p>In 2022 Pages du Nord will become Pages &amp; Voix. The partners plan a festival in Tourcoing.</p></main>
<footer>Made with a free theme</footer></body></html>`;
  return (request, response) => {
    if (request.headers['if-none-match'] === `"${budget}"`) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: `"${budget}"` }).end(html);
  };
}

async function read({ address = `${server.origin}/quai`, allowHosts = [server.host], live = true, dryRun = false } = {}): Promise<Outcome> {
  const { outcomes } = await ingest({ sources: [{ ...sample, address }], known: new Set(['sample']), home, archives: [], fetchLive: live ? liveFetcher(allowHosts, quickVisitor(allowHosts)) : null, dryRun, report: silent });
  return outcomes[0]!;
}

function kept(): { statements: Statement[]; archived: string; asked: string[] } {
  return { statements: readShelved(home, 'sample').statements, archived: readFileSync(join(home, 'archive/fetched.jsonl'), 'utf8'), asked: server.asked.splice(0) };
}

describe('a page that is fetched live', () => {
  it('is archived as it came, and its statements rest on spans of its text', async () => {
    const outcome = await read();

    const { statements, archived, asked } = kept();
    const fetched = JSON.parse(archived) as { url: string; media_type: string; sha256: string };
    expect(outcome).toMatchObject({ pages: 1, statements: 10, code: 'published', issues: [{ code: 'thing.unnamed' }] });
    expect(fetched).toMatchObject({ source: 'sample', url: `${server.origin}/quai`, media_type: 'text/html', charset: 'utf-8', published: null });
    expect(readdirSync(join(home, 'archive'))).toContain(`${fetched.sha256}.html`);
    expect(statements.map(({ predicate, value, evidence }) => (predicate === 'BUDGET' ? [value, evidence.url, evidence.kind] : []).join(' ')).join('')).toBe(`310000 ${server.origin}/quai span`);
    expect(asked).toEqual(['/robots.txt', '/quai']);
  });

  it('is not sent again while it is the same, and nothing of what is kept changes', async () => {
    await read();
    const first = kept();

    const outcome = await read();

    const second = kept();
    expect(outcome).toMatchObject({ pages: 1, statements: 10, code: 'published' });
    expect(second).toEqual(first);
  });

  it('has its statements retracted when it says something else, and what it says now is read', async () => {
    await read();
    answer = page('325.500');

    const outcome = await read();

    const { statements } = kept();
    expect(outcome).toMatchObject({ pages: 2, statements: 10, code: 'published' });
    expect(statements.filter(({ predicate }) => predicate === 'BUDGET').map(({ value, retracted }) => `${String(value)} ${retracted === null}`).sort()).toEqual(['310000 false', '325500 true']);
  });

  it('is looked at and forgotten when the run is dry', async () => {
    const outcome = await read({ dryRun: true });

    expect(outcome).toMatchObject({ statements: 10, code: 'published' });
    expect(readdirSync(home).filter((name) => name !== 'run')).toEqual([]);
  });
});

describe('what was known stays, and the run says so', () => {
  const wall: Answer = (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body><main><p>Before you continue, choose which cookies we may keep.</p></main></body></html>');

  it.each<[string, string, number, Answer]>([
    ['a host that breaks off', 'fetch.reset', exitCodes.partial, (request) => void request.socket.destroy()],
    ['a page that has gone', 'fetch.status', exitCodes.partial, (_request, response) => void response.writeHead(410).end()],
    ['half a page', 'fetch.truncated', exitCodes.partial, (_request, response) => void response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9000' }).end('<html><body><main>Quai des Lettres', () => response.destroy())],
    ['a consent wall', 'parse.changed', exitCodes.partial, wall],
    ['a host that asks to be left alone for an hour', 'fetch.parked', exitCodes.parked, (_request, response) => void response.writeHead(503, { 'retry-after': '3600' }).end()],
  ])('after %s (%s, %i)', async (_what, issue, code, bad) => {
    await read();
    const before = kept();
    answer = bad;

    const outcome = await read();

    expect(exitCodes[outcome.code]).toBe(code);
    expect(outcome).toMatchObject({ statements: 10, issues: expect.arrayContaining([expect.objectContaining({ code: issue, source: 'sample' })]) as unknown });
    expect(kept().statements).toEqual(before.statements);
  });

  it('after a host that is down: without its robots.txt it counts as parked (8)', async () => {
    await read();
    const before = kept();
    const port = await closedPort();

    const outcome = await read({ address: `http://127.0.0.1:${port}/quai`, allowHosts: [`127.0.0.1:${port}`] });

    expect([exitCodes[outcome.code], outcome.statements]).toEqual([8, 10]);
    expect(kept().statements).toEqual(before.statements);
  });

  it('after a host on this machine that nobody allowed, which is not asked at all', async () => {
    await read();
    const before = kept();

    const outcome = await read({ allowHosts: [] });

    expect([exitCodes[outcome.code], outcome.issues.map(({ code }) => code)]).toEqual([4, ['fetch.blocked', 'thing.unnamed']]);
    expect(kept()).toEqual({ ...before, asked: [] });
  });

  it('for as long as a host has asked for, in which no run asks it again', async () => {
    await read();
    answer = (_request, response) => void response.writeHead(429, { 'retry-after': '86400' }).end();
    await read();
    kept();

    const outcome = await read();

    expect([exitCodes[outcome.code], kept().asked]).toEqual([8, []]);
  });

  it('and is told again by every run until the page can be read', async () => {
    await read();
    answer = wall;
    await read();

    const [without, mended] = [await read({ live: false }), await (answer = page(), read())];

    expect([exitCodes[without.code], without.statements]).toEqual([4, 10]);
    expect([exitCodes[mended.code], mended.statements, mended.issues.map(({ code }) => code)]).toEqual([0, 10, ['parse.changed', 'thing.unnamed']]);
  });
});
