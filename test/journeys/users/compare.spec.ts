import { expect, test } from 'vitest';
import { enter, expectClean, follow, query, screens, useBrowser } from '../browser.ts';

const visit = useBrowser();

test('an analyst compares two organisations from the home page, without script, and takes the figures', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/en');
  await page.getByLabel('More: all pages').click();
  await follow(page, page.locator('header').getByRole('link', { name: 'Compare' }));
  await enter(page, page.getByLabel('Compare', { exact: true }), 'howest');
  await follow(page, page.locator('main form').getByRole('link', { name: 'Howest', exact: true }));
  await enter(page, page.getByLabel('with', { exact: true }), 'designregio');
  await follow(page, page.locator('main form').getByRole('link', { name: 'Designregio Kortrijk' }));

  expect(Object.fromEntries(await query(page))).toMatchObject({ one: 'howest', two: 'designregio-kortrijk' });
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
  await follow(page, page.locator('header').getByRole('link', { name: 'Evolution' }));
  expect(page.url()).toMatch(/evolution\?from=2011&to=2015/);

  expect(await page.locator('main .sentence').textContent()).toMatch(/^Between 2011 and 2015/);
  expectClean(found);
  await found.close();
});
