import { expect, inject, test } from 'vitest';
import { faultsOf } from '../axe.ts';
import { expectClean, follow, screens, useBrowser } from '../browser.ts';

const visit = useBrowser();
const languages = ['fr', 'nl', 'en'] as const;

/** The ids of the things that a page of the site leads to from its table or list, in their order. */
async function idsOn(path: string): Promise<string[]> {
  const text = await (await fetch(`${inject('site')}${path}`)).text();
  const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';
  return [...main.matchAll(/href="\/(?:fr|nl|en)\/thing\/([^"#?]+)"/g)].map(([, id = '']) => id);
}

test('tells what became of what was planned, and who said so, without script', async () => {
  const found = await visit({ viewport: screens.phone, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/fr/promises');
  const all = await page.locator('main tbody tr').count();
  await follow(page, page.getByRole('link', { name: /^Tenu/ }));
  const kept = await page.locator('main tbody tr').count();

  expect(all).toBeGreaterThan(50);
  expect(kept).toBeGreaterThan(5);
  expect(kept).toBeLessThan(all);
  expect(await page.locator('main tbody tr').filter({ has: page.locator('a[rel=external]') }).count()).toBe(kept);
  expectClean(found);
  await found.close();
});

test('sets side by side what pages say differently, of all or of one thing', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/en/disagreements');
  const all = await page.locator('main tbody tr').count();
  await page.goto('/en/disagreements?thing=st-art-invest');
  const own = page.locator('main tbody tr');

  expect(all).toBeGreaterThan(10);
  expect(await own.count()).toBeGreaterThan(0);
  expect(await own.count()).toBeLessThan(all);
  for (const row of await own.all()) expect(await row.locator('li').count()).toBeGreaterThan(1);
  expectClean(found);
  await found.close();
});

test.for([
  ['/nl/promises', 'phone', 'dark'],
  ['/en/promises', 'desk', 'light'],
  ['/nl/disagreements', 'phone', 'light'],
] as const)('%s reads well on a %s in the %s', async ([path, screen, colorScheme]) => {
  const found = await visit({ viewport: screens[screen], colorScheme });

  await found.page.goto(path);

  expect(await faultsOf(found.page)).toEqual([]);
  expectClean(found);
  await found.close();
});

test.for(['/promises', '/disagreements', '/questions/border/bridges?asOf=2018', '/questions/evolution/lines-of-descent'])('asked in French, Dutch or English, %s answers with the same things', async (path) => {
  const [french, ...others] = await Promise.all(languages.map((language) => idsOn(`/${language}${path}`)));

  expect(french!.length).toBeGreaterThan(20);
  expect(others).toEqual([french, french]);
});

test.for([
  ['Flandre occidentale', 'West-Vlaanderen', 'West Flanders'],
  ['Tournai', 'Doornik', 'Tournai'],
])('finds one place by its name in each language: %s, %s, %s', async (names) => {
  const first = await Promise.all(languages.map(async (language, at) => (await idsOn(`/${language}/search?q=${encodeURIComponent(names[at]!)}`))[0]));

  expect(first[0]).toBeDefined();
  expect(new Set(first).size).toBe(1);
});
