import { expect, test } from 'vitest';
import { expectClean, follow, screens, useBrowser } from './browser.ts';

const visit = useBrowser();

test('searches, opens a page and unfolds a fact without script', async () => {
  const found = await visit({ viewport: screens.phone, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/nl');
  await page.getByRole('searchbox').fill('st art invest');
  await follow(page, page.getByRole('button', { name: 'Zoeken' }));
  await follow(page, page.getByRole('link', { name: /^St.art Invest$/ }));
  const fact = page.locator('details.fact').first();
  await fact.locator('summary').click();

  expect(await fact.getAttribute('open')).not.toBeNull();
  expect(await fact.locator('.evidence').first().isVisible()).toBe(true);
  expectClean(found);
  await found.close();
});

test.for([true, false])('changes the theme and keeps it on the next page, with script: %s', async (javaScriptEnabled) => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled, colorScheme: 'light' });
  const { page } = found;

  await page.goto('/en/sources');
  const kept = page.waitForResponse((response) => response.request().method() === 'POST');
  await Promise.all([kept, page.getByRole('button', { name: 'Dark theme' }).click()]);
  await page.getByRole('button', { name: 'Light theme' }).waitFor();
  await page.waitForLoadState();
  expect(new URL(page.url()).pathname).toBe('/en/sources');
  await page.goto('/en');

  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expectClean(found);
  await found.close();
});

test('sorts and filters the ties of a thing by links, so that the address says what is shown', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/en/thing/st-art-invest?sort=who');
  const names = await page.locator('#ties tbody th a').allTextContents();

  expect(names.length).toBeGreaterThan(5);
  expect(names).toEqual([...names].sort(new Intl.Collator('fr', { numeric: true }).compare));
  expect(await page.locator('#ties th[aria-sort]').textContent()).toContain('Who');
  await found.close();
});
