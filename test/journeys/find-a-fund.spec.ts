import { expect, test } from 'vitest';
import { sharedPath } from '../shared.ts';
import { expectClean, follow, screens, tabTo, typeToFind, useBrowser } from './browser.ts';

const visit = useBrowser();
const name = /^St.art Invest$/;

test.for(['start', 'startinvest', 'st art inv', "ST'ART"])('finds St’art Invest from the home page by typing "%s"', async (typed) => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await page.goto('/en');
  await typeToFind(page, typed);
  await follow(page, page.getByRole('option', { name: /St.art Invest/ }).first());

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(name);
  expectClean(found);
  await found.close();
});

test('unfolds a fact to the words on the publisher’s page, with who said it, when, and when it was read', async () => {
  const found = await visit({ viewport: screens.phone });
  const { page } = found;

  await page.goto('/en/thing/st-art-invest');
  const fact = page.locator('details.fact').filter({ hasText: '37,000,000' });
  await fact.locator('summary').click();

  const inside = fact.locator('.evidence').filter({ hasText: 'Wallonia.be' });
  expect(await inside.textContent()).toMatch(/said\s*May 2025.*read\s*\d+ November 2026.*wallonia\.be/s);
  expect(await inside.getByRole('link').getAttribute('rel')).toBe('noopener');
  if (sharedPath('pages')) expect(await inside.locator('blockquote').textContent()).toContain('37 millions');
  else expect(await inside.textContent()).toContain('The wording was not kept.');
  expectClean(found);
  await found.close();
});

test('goes from home to a quotation with the keyboard alone', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await page.goto('/fr');
  await page.keyboard.press('/');
  expect(await page.getByRole('combobox').evaluate((box) => box.matches(':focus'))).toBe(true);
  await typeToFind(page, 'start');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('suggestions-0');
  await follow(page, () => page.keyboard.press('Enter'));
  expect(new URL(page.url()).pathname).toBe('/fr/thing/st-art-invest');
  const summary = page.locator('details.fact > summary').first();
  await tabTo(page, summary);
  await page.keyboard.press('Enter');

  expect(await page.locator('details.fact').first().getAttribute('open')).not.toBeNull();
  expectClean(found);
  await found.close();
});

test('leads past the header with the first key, and shows where the keyboard is', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await page.goto('/en/thing/st-art-invest');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');

  expect(await focused.textContent()).toBe('Skip to the content');
  expect(await focused.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(40);
  await found.close();
});
