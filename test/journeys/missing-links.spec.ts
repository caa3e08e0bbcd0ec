import { expect, inject, test } from 'vitest';
import { expectClean, follow, screens, useBrowser } from './browser.ts';

const visit = useBrowser();

test.for([true, false])('tells a partner whom it could meet across the border and who could introduce them, from the home page, with script: %s', async (javaScriptEnabled) => {
  const found = await visit({ viewport: screens.phone, javaScriptEnabled });
  const { page } = found;

  await page.goto('/en');
  await follow(page, page.getByRole('navigation', { name: 'Where to start' }).getByRole('link', { name: 'Missing links' }));
  await page.getByLabel('Which organisation?').fill('designregio');
  await follow(page, page.locator('form').filter({ hasText: 'Which organisation?' }).getByRole('button'));
  await follow(page, page.locator('main').getByRole('link', { name: /^Designregio Kortrijk$/ }));
  const sentence = page.locator('main .sentence');
  const first = page.locator('main li.gap').first();

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Whom should Designregio Kortrijk meet?');
  expect(await sentence.textContent()).toMatch(/took part in \d+.projects with \d+.partners\. \d+.organisations across a border share a partner, a theme, an event or a neighbourhood/);
  expect(await first.getByRole('heading').getByRole('link').count()).toBe(1);
  expect(await first.locator('ul a').count()).toBeGreaterThanOrEqual(3);
  expect(await first.textContent()).toContain('not enough data');
  expect(await first.locator('details pre').first().textContent()).toMatch(/^MATCH \(source:Organisation WHERE source\.id = 'designregio-kortrijk'/);
  expect(await first.textContent()).not.toContain('West Flanders');
  expectClean(found);
  await found.close();
});

test('keeps to one side, and counts the rest', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await page.goto('/en/gaps?thing=designregio-kortrijk');
  const all = await page.locator('main li.gap').count();
  await follow(page, page.getByRole('navigation', { name: 'To which side' }).getByRole('link', { name: 'Wallonia' }));
  const sides = await page.locator('main li.gap > div > p:first-of-type').allTextContents();

  expect(sides.length).toBeLessThan(all);
  expect(sides.every((text) => text.includes('Wallonia'))).toBe(true);
  expectClean(found);
  await found.close();
});

test('answers for two sides of the border, and for a theme', async () => {
  const between = await (await fetch(`${inject('site')}/en/gaps?sides=wallonia,west-flanders`)).text();
  const theme = await (await fetch(`${inject('site')}/fr/gaps?theme=design`)).text();

  expect(between.match(/<li class="gap/g)?.length).toBeGreaterThan(5);
  expect(theme).toContain('Thème');
  expect((await fetch(`${inject('site')}/en/gaps?sides=wallonia`)).status).toBe(400);
});

test('is no dead end for a body without projects, and says that there is not enough data rather than guess', async () => {
  const plaine = await (await fetch(`${inject('site')}/en/gaps?thing=plaine-images`)).text();

  expect(plaine.match(/<li class="gap/g)?.length).toBeGreaterThan(5);
  expect(plaine).toContain('not enough data');
  expect((await fetch(`${inject('site')}/en/gaps?thing=nobody`)).status).toBe(404);
});
