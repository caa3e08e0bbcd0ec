import { createHash } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { expectClean, screens, useBrowser } from './browser.ts';

const visit = useBrowser();

test('gives the files of the served release away, and each is what its hash says', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/en');
  await page.locator('footer').getByRole('link', { name: 'Data' }).click();
  const link = page.locator('main').getByRole('link', { name: 'things.csv' });
  await expect.poll(async () => (await link.count()) || (await page.reload(), 0), { timeout: 30_000, interval: 1_000 }).toBe(1);
  const hash = await page.locator('main li').filter({ has: page.getByRole('link', { name: 'things.csv' }) }).locator('code').textContent();
  const answer = await fetch(new URL((await link.getAttribute('href'))!, inject('site')));
  const bytes = Buffer.from(await answer.arrayBuffer());

  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(Number(answer.headers.get('content-length'))).toBe(bytes.length);
  expect((await fetch(`${inject('site')}/data/0000000000000000/things.csv`)).status).toBe(404);
  expect((await fetch(`${inject('site')}${new URL((await link.getAttribute('href'))!, inject('site')).pathname.replace('things.csv', '..%2Fneo4j')}`)).status).toBe(404);
  expectClean(found);
  await found.close();
});

test('answers a question with rows, by what its form gives, and hands them over as CSV', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/fr/questions');
  await page.getByRole('link', { name: 'Qui travaille avec le plus d’autres par-delà la frontière ?' }).click();
  const all = await page.locator('main tbody tr').count();
  await page.getByLabel('atLeast').fill('9');
  await page.getByRole('button', { name: 'Demander' }).click();
  await page.waitForURL(/atLeast=9/);
  const rows = await page.locator('main tbody tr').count();
  const file = await (await fetch(new URL((await page.getByRole('link', { name: 'Emporter les lignes en CSV' }).getAttribute('href'))!, page.url()))).text();

  expect(rows).toBeLessThan(all);
  expect(rows).toBeGreaterThan(5);
  expect(file.trimEnd().split('\r\n')).toHaveLength(rows + 1);
  expect(await page.locator('main pre').textContent()).toContain('MATCH (partner:Organisation)');
  expect(await page.locator('main tbody a').first().getAttribute('href')).toMatch(/^\/fr\/thing\//);
  expectClean(found);
  await found.close();
});

test('says what is wrong with what a question was given', async () => {
  const answer = await fetch(`${inject('site')}/en/questions/border/bridges?asOf=yesterday`);

  expect(await answer.text()).toContain('a date such as 2018');
  expect((await fetch(`${inject('site')}/en/questions/border/nothing`)).status).toBe(404);
});
