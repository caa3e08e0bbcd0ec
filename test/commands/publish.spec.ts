import { createServer, type Server } from 'node:http';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findChromium } from '../../commands/find-chromium.ts';
import type { Database } from '../../graph/database/open.ts';
import { loadRelease } from '../../graph/load/load.ts';
import { exitCodes } from '../../ground/refusal.ts';
import { silent } from '../../ground/report.ts';
import { ecosystem } from '../fixture/ecosystem.ts';
import { openTestDatabase, wipe } from '../graph/empty-database.ts';
import { startLisiere } from './lisiere.ts';

const folder = mkdtempSync(join(tmpdir(), 'lisiere-publish-'));
const out = join(folder, 'public');
const base = '/lisiere';
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.csv': 'text/csv' };
let database: Database;
let files: Server;
let browser: Browser;
let site: string;

function publish(...args: string[]) {
  const { uri, user, password } = inject('neo4j');
  return startLisiere(['publish', ...args], { LISIERE_HOME: folder, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }).ended;
}

/** What only a server answers is on the page of a copy, and hidden there. */
const hidden = /\/graphql$|\/suggest-same$/;
const addresses = / (?:href|src|data-(?!base)[a-z]+)="(\/[^"#?]*)/g;

function isWritten(path: string): boolean {
  const file = join(out, path);
  return existsSync(file) && (!statSync(file).isDirectory() || existsSync(join(file, 'index.html')));
}

/** A server of files that knows nothing else, as any host has one. */
function serveFiles(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://files').pathname);
    const asked = join(out, path.slice(base.length));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    const isThere = path.startsWith(`${base}/`) && existsSync(file);
    response.writeHead(isThere ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(isThere ? readFileSync(file) : '');
  });
  return new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function visit(): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`));
  return { page, faults };
}

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
  await loadRelease(database, ecosystem(), silent);
  const { code, err } = await publish('--out', out, '--base', base, '--origin', 'https://host.example');
  expect(err + code).toMatch(/0$/);
  files = await serveFiles();
  site = `http://127.0.0.1:${(files.address() as AddressInfo).port}${base}`;
  browser = await chromium.launch({ executablePath: await findChromium(), args: ['--disable-gpu', '--disable-dev-shm-usage'] });
});
afterAll(async () => {
  await browser?.close();
  files?.close();
  await wipe(database);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a published copy', () => {
  it('is walked without the server: search finds a name, its page tells the facts, the map shows one year', async () => {
    const { page, faults } = await visit();

    await page.goto(`${site}/en/`);
    await page.getByRole('combobox').pressSequentially('atelier');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/thing\/[^/]+\/$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/atelier/i);
    await page.locator('header').getByRole('link', { name: /^Nederlands|nl, / }).click();
    await page.waitForURL(/\/nl\/thing\//);
    await page.goto(`${site}/en/map/`);
    await page.getByRole('application').waitFor();
    await page.getByRole('slider').press('End');
    await page.waitForURL(/from=\d{4}/);

    expect(faults).toEqual([]);
    await page.close();
  });

  it('lists what is asked for, keeps the theme, and gives the data away', async () => {
    const { page, faults } = await visit();

    await page.goto(`${site}/en/search/?q=atelier`);
    await page.getByRole('heading', { level: 1, name: /“atelier”/ }).waitFor();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.goto(`${site}/en/data/`);
    await page.locator('html[data-theme=dark]').waitFor();
    const file = await page.locator('main').getByRole('link', { name: 'things.csv' }).getAttribute('href');

    expect((await fetch(new URL(file!, site))).status).toBe(200);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has no dead link on any page, and none that leaves its folder', () => {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html') && name !== '404.html');
    const links = new Map(pages.flatMap((name) => [...readFileSync(join(out, name), 'utf8').matchAll(addresses)].map(([, address]) => [decodeURIComponent(address!.replaceAll('&amp;', '&')), name] as const)));
    const dead = [...links].filter(([link]) => !hidden.test(link)).filter(([link]) => !link.startsWith(`${base}/`) || !isWritten(link.slice(base.length)));

    expect(links.size).toBeGreaterThan(100);
    expect(dead.map(([link, name]) => `${name}: ${link}`)).toEqual([]);
  });

  it('keeps pages of their own for what is asked of missing links, and draws what is shared', () => {
    const shared = /property="og:image" content="([^"]*)"/.exec(readFileSync(join(out, 'fr/index.html'), 'utf8'))?.[1] ?? '';

    expect(readdirSync(join(out, 'nl/gaps')).some((name) => name.startsWith('sides='))).toBe(true);
    expect(shared).toMatch(/^https:\/\/host\.example\/lisiere\/fr\/images\/home\.png$/);
    expect(readFileSync(join(out, 'fr/images/home.png')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('is never written over what is not one', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { code, err } = await publish('--out', folder);

    expect(code).toBe(exitCodes.usage);
    expect(err).toContain('earlier publication');
  });
});
