import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const overflow = 'document.documentElement.scrollWidth - innerWidth';

/** All that axe knows of WCAG 2.2 AA and of good practice. */
const everything: RunOptions['runOnly'] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of axe whose answer depends on the width of the screen: what is large enough, what lies on what, what scrolls. */
const byWidth: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'] };

/**
 * Returns what is wrong with a page as it stands: what axe finds, and how far it is too wide.
 * Run inside the page, it takes a quarter of the time of the builder of @axe-core/playwright, which opens a second page to gather its answers (measured 2026-11).
 */
export async function faultsOf(page: Page, rules: 'everything' | 'by width' = 'everything'): Promise<string[]> {
  const options = { runOnly: rules === 'everything' ? everything : byWidth, resultTypes: ['violations'], preload: false };
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  const found = await page.evaluate<string[]>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | ')))`);
  return [...found, ...(await overflowOf(page))];
}

/** Returns how far a page as it stands is too wide, when it is. */
export async function overflowOf(page: Page): Promise<string[]> {
  const tooWide = await page.evaluate<number>(overflow);
  return tooWide > 0 ? [`${tooWide} px too wide`] : [];
}
