import { chromium as downloaded } from 'playwright-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../../commands/find-chromium.ts';

/** A visit to the site: a page, what its console and its requests did that they should not, and its end. */
export type Visit = { page: Page; faults: string[]; close(): Promise<void> };

/** Starts one browser for the tests of a file; returns what opens visits in it. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await downloaded.launch({ executablePath: await findChromium(), args: ['--disable-gpu', '--disable-dev-shm-usage'] });
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({ baseURL: inject('site'), reducedMotion: 'reduce', ...options });
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

/** Returns what the address of a page asks. */
export function query(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** The narrow and the wide screen that every page must suit. */
export const screens = { phone: { width: 360, height: 780 }, desk: { width: 1440, height: 900 } } as const;
