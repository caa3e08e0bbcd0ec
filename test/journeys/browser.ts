import { chromium as downloaded } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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

/** The narrow and the wide screen that every page must suit. */
export const screens = { phone: { width: 360, height: 780 }, desk: { width: 1440, height: 900 } } as const;
