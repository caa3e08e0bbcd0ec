import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { expectClean, follow, screens, useBrowser } from './browser.ts';
import { reviewToken } from './site.ts';

const visit = useBrowser();
const hostile = '<script>alert(1)</script> "\u202e\u0007 one house';

/** Opens the desk with its secret, and comes back until the bodies have been compared. */
async function openDesk(page: Page): Promise<void> {
  await page.goto('/en/review');
  await page.getByLabel('The secret of this desk').fill(reviewToken);
  await follow(page, page.getByRole('button', { name: 'Open the desk' }));
  const isBusy = async (): Promise<boolean> => (await page.getByText('are being compared').count()) > 0;
  if (await isBusy()) await expect.poll(() => page.reload().then(isBusy), { timeout: 200_000, interval: 1000 }).toBe(false);
}

test('a reader suggests that two are one, without script and without a name; a person finds it at the desk, as plain text', async () => {
  const found = await visit({ viewport: screens.phone, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/nl/thing/kikk');
  await follow(page, page.getByRole('link', { name: 'Staat KIKK hier ook onder een andere naam?' }));
  await page.locator('#same-q').fill('wallimage');
  await follow(page, page.locator('main').getByRole('button', { name: 'Zoeken' }));
  await follow(page, page.locator('main').getByRole('link', { name: 'Wallimage', exact: true }));
  await page.getByLabel('Dit is niet dezelfde organisatie').check();
  await page.getByLabel('Hoe weet u dat?').fill(hostile);
  await follow(page, page.getByRole('button', { name: 'Het voorstel versturen' }));
  expect(await page.locator('main').getByRole('status').textContent()).toContain('Een mens zal uw voorstel bekijken');

  await openDesk(page);
  for (let turn = 0; turn < 40 && (await page.getByText('What readers suggested').count()) === 0; turn += 1) await follow(page, page.getByRole('link', { name: 'Next pair' }));
  expect(await page.locator('main q').textContent()).toBe('<script>alert(1)</script> " one house');
  expectClean(found);
  await found.close();
});

test('a reviewer lets herself in, judges a pair by keyboard and leaves; nobody else sees the desk', async () => {
  const [found, other] = [await visit({ viewport: screens.desk, javaScriptEnabled: false }), await visit({ viewport: screens.desk })];
  const { page } = found;

  await page.goto('/en/review');
  await page.getByLabel('The secret of this desk').fill('guessed');
  await follow(page, () => page.keyboard.press('Enter'));
  expect(await page.getByRole('alert').textContent()).toBe('That is not the secret of this desk.');
  await openDesk(page);
  const count = async (): Promise<number> => Number((await page.locator('main').getByRole('status').textContent())!.replace(/\D/g, ''));
  const before = await count();
  await page.getByLabel('Who judges').fill('ada');
  await page.getByLabel('Why').fill('two charters');
  await follow(page, () => page.getByRole('button', { name: 'Not the same' }).press('Enter'));

  expect(await page.locator('main').getByRole('status').textContent()).toContain('Noted: not the same.');
  expect(await count()).toBeLessThan(before);
  expect(await page.getByLabel('Who judges').inputValue()).toBe('ada');
  await other.page.goto('/en/review');
  expect(await other.page.getByLabel('Who judges').count()).toBe(0);
  await page.goto('/en/review');
  await follow(page, page.getByRole('button', { name: 'Leave the desk' }));
  expect(await page.getByLabel('The secret of this desk').count()).toBe(1);
  await other.close();
  await found.close();
});

test('the desk looks right to axe, and is kept by no cache', async () => {
  const found = await visit({ viewport: screens.phone, colorScheme: 'dark' });

  await openDesk(found.page);

  expect(await faultsOf(found.page)).toEqual([]);
  expect((await fetch(`${inject('site')}/en/review`)).headers.get('cache-control')).toBe('no-store');
  await found.close();
});

test.for(['/en/review?/open', '/en/review?/judge', '/en/suggest-same'])('no other site can send a form to %s', async (path) => {
  const send = (headers: Record<string, string>): Promise<Response> => fetch(`${inject('site')}${path}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams({ token: reviewToken, one: 'kikk', other: 'wallimage', verdict: 'same' }).toString() });

  expect((await send({ origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await send({})).status).toBe(403);
});

test('a form that was opened at "localhost" is this site’s own', async () => {
  const site = inject('site').replace('127.0.0.1', 'localhost');
  const send = (origin: string): Promise<Response> => fetch(`${site}/en/suggest-same`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin }, body: '' });

  expect((await send(site)).status).not.toBe(403);
  expect((await send('https://elsewhere.example')).status).toBe(403);
});
