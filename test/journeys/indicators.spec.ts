import { beforeAll, expect, inject, test, vi } from 'vitest';
import { faultsOf } from './axe.ts';
import { expectClean, follow, screens, useBrowser } from './browser.ts';

const visit = useBrowser();

/** The site computes its figures when it has started. */
beforeAll(async () => {
  const figured = async () => ((await (await fetch(`${inject('site')}/en/indicators/figures.json`)).json()) as { figures: unknown[] }).figures.length;
  await vi.waitFor(async () => expect(await figured()).toBeGreaterThan(0), { timeout: 280_000, interval: 1000 });
});

test.for([true, false])('tells an analyst how much crosses the home border, how sure that is and how it is counted, with script: %s', async (javaScriptEnabled) => {
  const found = await visit({ viewport: screens.phone, javaScriptEnabled });
  const { page } = found;

  await page.goto('/nl/indicators');
  const index = page.locator('article', { has: page.locator('#of-ei_index') });
  await index.getByText('Wat het betekent, en hoe het geteld is').click();

  expect(await page.locator('main .sentence').first().textContent()).toMatch(/^De grens hier: \d+.banden tussen organisaties zijn hier bekend, waarvan \d+.?% een grens oversteken\.$/);
  expect(await index.locator('li').first().textContent()).toMatch(/tussen [−\d,]+ en [−\d,]+ \(95 %\), rust op \d+/);
  expect(await index.locator('code').isVisible()).toBe(true);
  await page.getByLabel('Cijfers van').selectOption('side:wallonia');
  await follow(page, page.getByRole('button', { name: 'Tonen' }));
  expect(await page.locator('main .sentence').first().textContent()).toContain('Wallonië');
  if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
  expectClean(found);
  await found.close();
});

test('gives the same figures away as CSV and JSON, and knows no others', async () => {
  const site = inject('site');
  const csv = await (await fetch(`${site}/en/indicators/figures.csv?of=side:wallonia`)).text();
  const { release, figures } = (await (await fetch(`${site}/en/indicators/figures.json?of=side:wallonia`)).json()) as { release: string; figures: { scope: string; within: string }[] };

  expect(csv.trimEnd().split('\r\n').length).toBe(figures.length + 1);
  expect(release).toMatch(/^[0-9a-f]{16}$/);
  expect(figures.every(({ scope, within }) => scope === 'side' && within === 'wallonia')).toBe(true);
  expect((await fetch(`${site}/en/indicators?of=side:nowhere`)).status).toBe(404);
  expect((await fetch(`${site}/en/indicators?of=nothing`)).status).toBe(404);
});
