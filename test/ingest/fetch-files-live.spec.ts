import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveFileFetcher } from '../../commands/fetch-live.ts';
import { exitCodes } from '../../ground/refusal.ts';
import { silent } from '../../ground/report.ts';
import type { Outcome } from '../../ingest/read-source.ts';
import { ingest } from '../../ingest/run.ts';
import { shelvedStatements } from '../../ingest/shelf/shelf.ts';
import { source as subsidies } from '../../ingest/sources/brussels-subsidies/source.ts';
import type { RecordSource } from '../../ingest/sources/source.ts';
import { quickVisitor } from './fetch/fixture/visitors.ts';
import { serve } from './fetch/fixture/servers.ts';
import type { TestServer } from './fetch/fixture/servers.ts';
import { ofRecords } from './registers/told.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const header = 'Le numéro de BCE du bénéficiaire de la subvention,Nom du bénéficiaire de la subvention,Montant octroyé,Pays,Code postal,Commune,Rue,Numéro de maison,Latitude,Longitude\n';
const rows = ['Atelier du Fil', 'La Bobine', 'Navette'].map((name, index) => `,${name},${index + 1}00.0,,1000,Bruxelles,Rue du Fil,1,50.85,4.35\n`);

let home: string;
let server: TestServer;
let answer: Answer;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'lisiere-live-files-'));
  answer = table(header + rows.join(''));
  server = await serve((request, response) => answer(request, response));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A table that its host knows by its length. */
function table(content: string): Answer {
  const etag = `"${content.length}"`;
  return (request, response) => void (request.headers['if-none-match'] === etag ? response.writeHead(304).end() : response.writeHead(200, { 'content-type': 'text/csv', etag }).end(content));
}

async function read({ live = true, dryRun = false } = {}): Promise<Outcome> {
  const source: RecordSource = { ...ofRecords(subsidies), expected: { min: 1, max: 100 }, live: (web) => web.download(`${server.origin}/subsides`, 'beneficiaries_2022_kbo.csv') };
  const fetchFiles = live ? liveFileFetcher([server.host], silent, quickVisitor([server.host])) : null;
  const { outcomes } = await ingest({ sources: [source], known: new Set([source.name]), home, archives: [], fetchLive: null, fetchFiles, dryRun, report: silent });
  return outcomes[0]!;
}

function kept(): string[] {
  return [...shelvedStatements(home, 'brussels-subsidies')].filter(({ predicate, retracted }) => predicate === 'FUNDS' && retracted === null).map(({ object, value, evidence }) => `${object!.name} ${String(value)} ${evidence.row} ${evidence.url}`).sort();
}

describe('a dataset that is fetched live', () => {
  it('is read as a file that was given would be, each statement with the row and the address it came from', async () => {
    const outcome = await read();

    expect([exitCodes[outcome.code], kept()]).toEqual([0, ['Atelier du Fil 100', 'La Bobine 200', 'Navette 300'].map((said, index) => `${said} beneficiaries_2022_kbo!${index + 2} ${server.origin}/subsides`)]);
    expect(readdirSync(join(home, 'files', 'brussels-subsidies')).filter((name) => !name.startsWith('.')).sort()).toEqual(['beneficiaries_2022_kbo.csv', 'fetched.jsonl']);
  });

  it('is not sent again while it is the same, and nothing that is kept changes', async () => {
    await read();
    const before = readFileSync(join(home, 'statements', 'brussels-subsidies.jsonl'), 'utf8');
    server.asked.length = 0;

    const outcome = await read();

    expect([exitCodes[outcome.code], server.asked]).toEqual([0, ['/robots.txt', '/subsides']]);
    expect(readFileSync(join(home, 'statements', 'brussels-subsidies.jsonl'), 'utf8')).toBe(before);
  });

  it('ends what a row said that is gone, and says what is new', async () => {
    await read();
    answer = table(`${header}${rows[0]}${rows[2]}`);

    await read();

    expect(kept().map((said) => said.split(' 3')[0]!.split(' 1')[0])).toEqual(['Atelier du Fil', 'Navette']);
  });

  it.each<[string, number, Answer]>([
    ['a page of consent', 4, (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Before you continue</body></html>')],
    ['half a table', 4, (_request, response) => { response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '9000' }); response.write(header, () => response.socket!.end()); }],
    ['a host that asks to be left alone for an hour', 8, (_request, response) => void response.writeHead(429, { 'retry-after': '3600' }).end()],
  ])('stays as it was known after %s (exit %i)', async (_what, code, bad) => {
    await read();
    const before = kept();
    answer = bad;

    const outcome = await read();

    expect([exitCodes[outcome.code], kept()]).toEqual([code, before]);
  });

  it('that could not be had the first time is told, and is no mistake of the user', async () => {
    answer = (_request, response) => void response.writeHead(404).end();

    const outcome = await read();

    expect([exitCodes[outcome.code], outcome.issues.map(({ code }) => code)]).toEqual([4, ['fetch.status']]);
  });

  it('is looked at and forgotten when the run is dry', async () => {
    const outcome = await read({ dryRun: true });

    expect([outcome.statements > 0, readdirSync(home).filter((name) => name !== 'run')]).toEqual([true, []]);
  });
});
