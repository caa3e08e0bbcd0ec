import { brotliCompressSync } from 'node:zlib';
import { chromium as downloaded } from 'playwright-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../../commands/find-chromium.ts';

/** A visit to the site: a page, what its console and its requests did that they should not, and its end. */
export type Visit = { page: Page; faults: string[]; close(): Promise<void> };

/** How long one step of a journey may take on a slow machine, where a page that nobody has asked for before is made. */
const patience = 90_000;

/** Starts one browser for the tests of a file; returns what opens visits in it. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await downloaded.launch({ executablePath: await findChromium(), args: ['--disable-gpu', '--disable-dev-shm-usage'] });
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({ baseURL: inject('site'), reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
    page.on('request', (request) => new URL(request.url()).origin !== inject('site') && faults.push(`request: ${request.url()}`));
    return { page, faults, close: () => context.close() };
  };
}

/** Expects that a visit had no fault: nothing in the console, and no request that left the site. */
export function expectClean({ faults }: Visit): void {
  expect(faults).toEqual([]);
}

/** Goes on to another page, or to another view of this one: clicks a link, or does what else leads there, and waits until it has loaded. A click by itself waits for nothing. */
export async function follow(page: Page, way: Locator | (() => Promise<unknown>)): Promise<void> {
  const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await Promise.all([arrived, typeof way === 'function' ? way() : way.click()]);
  await page.waitForLoadState();
}

/** Sends a form by the key that ends its field, and waits for the page that answers. */
export async function enter(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await follow(page, () => field.press('Enter'));
}

/** Types into the search box letter by letter, and waits for the suggestions that answer the whole of it; those of its beginnings come and go. */
export async function typeToFind(page: Page, text: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes('/suggestions?') && new URL(response.url()).searchParams.get('q') === text);
  await Promise.all([answered, page.getByRole('combobox').pressSequentially(text)]);
  await (await answered).finished();
  // A trial waits until the list stands still.
  await page.getByRole('option').first().click({ trial: true });
}

/** Listens for the scripts that a page loads; what it returns tells the sizes of those so far, packed, and forgets them. */
export function packedScriptsOf(page: Page): () => Promise<number[]> {
  let sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') sizes.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  return () => {
    const told = Promise.all(sizes);
    sizes = [];
    return told;
  };
}

/** Opens the map and waits until it moves. */
export async function openMap(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('application').waitFor();
}

/** Waits until the map shows what was asked last. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** Presses Tab until the keyboard stands on an element; a hundred times at most. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 100; step += 1) {
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('journey: expected the keyboard to reach the element in a hundred steps, found it elsewhere.');
}

/** Returns the address of a page as the page itself has it, also when a script has just written it. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate<string>('location.href'));
}

/** Returns what the address of a page asks. */
export async function query(page: Page): Promise<URLSearchParams> {
  return (await addressOf(page)).searchParams;
}

/** The narrow and the wide screen that every page must suit. */
export const screens = { phone: { width: 360, height: 780 }, desk: { width: 1440, height: 900 } } as const;
