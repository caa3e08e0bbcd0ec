import { expect, inject, test } from 'vitest';
import { expectClean, screens, useBrowser } from './browser.ts';

const visit = useBrowser();

test.for([true, false])('tells a partner whom it could meet across the border and who could introduce them, from the home page, with script: %s', async (javaScriptEnabled) => {
  const found = await visit({ viewport: screens.phone, javaScriptEnabled });
  const { page } = found;

  await page.goto('/en');
  await page.getByRole('navigation', { name: 'Where to start' }).getByRole('link', { name: 'Missing links' }).click();
  await page.getByLabel('Which organisation?').fill('designregio');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.locator('main').getByRole('link', { name: /^Designregio Kortrijk$/ }).click();
  const sentence = page.locator('main .sentence');
  const first = page.locator('main li.gap').first();

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Whom should Designregio Kortrijk meet?');
  expect(await sentence.textContent()).toMatch(/took part in \d+.projects with \d+.partners\. \d+.organisations across a border/);
  expect(await first.getByRole('heading').getByRole('link').count()).toBe(1);
  expect(await first.locator('ul a').count()).toBeGreaterThanOrEqual(3);
  expect(await first.textContent()).not.toContain('West Flanders');
  expectClean(found);
  await found.close();
});

test('keeps to one side, and counts the rest', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await page.goto('/en/gaps?thing=designregio-kortrijk');
  const all = await page.locator('main li.gap').count();
  await page.getByRole('navigation', { name: 'To which side' }).getByRole('link', { name: 'Wallonia' }).click();
  const sides = await page.locator('main li.gap > div > p:first-of-type').allTextContents();

  expect(sides.length).toBeLessThan(all);
  expect(sides.every((text) => text.includes('Wallonia'))).toBe(true);
  expectClean(found);
  await found.close();
});

test('says that there is not enough data rather than guess', async () => {
  const answer = await fetch(`${inject('site')}/en/gaps?thing=st-art-invest`);
  const text = await answer.text();

  expect(text).toContain('Not enough data');
  expect((await fetch(`${inject('site')}/en/gaps?thing=nobody`)).status).toBe(404);
});
