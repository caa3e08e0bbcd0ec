import { expect, test } from 'vitest';
import { expectClean, query, screens, useBrowser } from '../browser.ts';

const visit = useBrowser();

test('an analyst compares two organisations from the home page, without script, and takes the figures', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/en');
  await page.getByLabel('More: all pages').click();
  await page.locator('header').getByRole('link', { name: 'Compare' }).click();
  await page.getByLabel('Compare', { exact: true }).fill('howest');
  await page.getByLabel('Compare', { exact: true }).press('Enter');
  await page.locator('main form').getByRole('link', { name: 'Howest', exact: true }).click();
  await page.getByLabel('with', { exact: true }).fill('designregio');
  await page.getByLabel('with', { exact: true }).press('Enter');
  await page.locator('main form').getByRole('link', { name: 'Designregio Kortrijk' }).click();

  expect(query(page).get('one')).toBe('howest');
  expect(query(page).get('two')).toBe('designregio-kortrijk');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Howest and Designregio Kortrijk');
  expect(await page.locator('#compared tbody tr').count()).toBeGreaterThan(4);
  await page.locator('details.take > summary').click();
  const address = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  expect(decodeURIComponent(address ?? '')).toContain('figure,gatherings');
  expectClean(found);
  await found.close();
});

test('the years that are chosen on one page go along to the next', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await page.goto('/en/places?from=2010&to=2014');
  await page.getByRole('slider').press('ArrowRight');
  await page.waitForURL(/from=2011&to=2015/);
  await page.locator('header').getByRole('link', { name: 'Evolution' }).click();
  await page.waitForURL(/evolution\?from=2011&to=2015/);

  expect(await page.locator('main .sentence').textContent()).toMatch(/^Between 2011 and 2015/);
  expectClean(found);
  await found.close();
});
