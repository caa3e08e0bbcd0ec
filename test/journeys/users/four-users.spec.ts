import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { enter, expectClean, follow, screens, typeToFind, useBrowser } from '../browser.ts';

const visit = useBrowser();

/** Goes from the home page to a thing by its name, as anybody does. */
async function find(page: Page, typed: string, name: RegExp): Promise<void> {
  await page.goto('/en');
  await typeToFind(page, typed);
  await follow(page, page.getByRole('option', { name }).first());
}

/** Returns the text of a file that a link of the page gives away. */
async function fileBehind(page: Page, link: string): Promise<string> {
  const address = await page.getByRole('link', { name: link }).first().getAttribute('href');
  return (await fetch(new URL(address!, inject('site')))).text();
}

test('the public learns what DEMO is, who took part on which side, and where sources disagree', async () => {
  const found = await visit({ viewport: screens.phone });
  const { page } = found;

  await find(page, 'demo', /^DEMO/);
  const sentence = await page.locator('main .sentence').textContent();
  await follow(page, page.locator('main .sentence').getByRole('link', { name: /points?$/ }));

  expect(sentence).toMatch(/\d+.organisations took part: \d+.from Hauts-de-France, \d+.from Wallonia, \d+.from West Flanders/);
  expect(new URL(page.url()).hash).toBe('#differ');
  expect(await page.locator('#differ details').count()).toBeGreaterThan(1);
  expectClean(found);
  await found.close();
});

test('an analyst takes the network of Designregio Kortrijk since 2008 as a figure and as a table, without script', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/en');
  await page.getByRole('searchbox').fill('designregio');
  await follow(page, page.getByRole('button', { name: 'Search' }));
  await follow(page, page.getByRole('link', { name: 'Designregio Kortrijk' }));
  await follow(page, page.getByRole('link', { name: 'See it on the map' }));
  await page.getByLabel('From', { exact: true }).fill('2008');
  await page.getByLabel('To', { exact: true }).fill('2026');
  await follow(page, page.getByRole('button', { name: 'Apply' }));

  expect(await fileBehind(page, 'picture as SVG')).toMatch(/Around Designregio Kortrijk.*2008–2026/s);
  expect(await fileBehind(page, 'ties as CSV')).toContain('Howest');
  expectClean(found);
  await found.close();
});

test('a partner asks whom Transcultures should meet, and who introduces them', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/en');
  await follow(page, page.getByRole('navigation', { name: 'Where to start' }).getByRole('link', { name: 'Missing links' }));
  await enter(page, page.getByLabel('Which organisation?'), 'transcultures');
  await follow(page, page.locator('main').getByRole('link', { name: /^Transcultures$/ }));

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Whom should Transcultures meet?');
  expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(3);
  expectClean(found);
  await found.close();
});

test('a researcher takes what Wallimage is tied to as files', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await find(page, 'wallimage', /^Wallimage/);
  const facts = await fileBehind(page, 'as CSV');
  await follow(page, page.getByRole('link', { name: 'See it on the map' }));
  await page.getByRole('application').waitFor();

  expect(facts.split('\r\n')[0]).toBe('id,subject_id,subject,predicate,object_id,object,value,unit,role,from,to,modality,publisher,address,published,retrieved');
  expect(facts).toContain(',FUNDS,');
  expect(await fileBehind(page, 'ties as CSV')).toContain('Wallimage');
  expectClean(found);
  await found.close();
});

test('a reader sees how the circle of the NEXT festival changed, and goes on to the places', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await find(page, 'next festival', /NEXT festival/i);
  await follow(page, page.getByRole('link', { name: /^How the circle of/ }));
  await page.getByRole('slider').press('ArrowRight');
  await page.waitForURL(/from=\d{4}&to=\d{4}/);
  const told = await page.locator('main .sentence').textContent();
  await follow(page, page.locator('header').getByRole('link', { name: 'Places' }));
  await page.getByRole('slider').waitFor();
  await page.getByRole('link', { name: 'Only Kortrijk' }).click();
  await page.waitForURL(/at=BE254/);

  expect(told).toMatch(/^Between \d{4} and \d{4}, around NEXT festival: \d+.new ties?/i);
  expect(await page.locator('main .sentence').textContent()).toMatch(/^In \d{4}–\d{4}, organisations of Kortrijk met or worked together \d+.times/);
  expectClean(found);
  await found.close();
});
