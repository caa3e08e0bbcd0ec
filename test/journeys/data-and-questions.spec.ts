import { createHash } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { expectClean, follow, screens, useBrowser } from './browser.ts';

const visit = useBrowser();

test('gives the files of the served release away, and each is what its hash says', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/en');
  await follow(page, page.locator('footer').getByRole('link', { name: 'Data' }));
  const link = page.locator('main').getByRole('link', { name: 'things.csv' });
  await expect.poll(async () => (await link.count()) || (await page.reload(), 0), { timeout: 200_000, interval: 1_000 }).toBe(1);
  const hash = await page.locator('main li').filter({ has: page.getByRole('link', { name: 'things.csv' }) }).locator('code').textContent();
  const answer = await fetch(new URL((await link.getAttribute('href'))!, inject('site')), { headers: { 'accept-encoding': 'identity' } });
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
  await follow(page, page.getByRole('link', { name: 'Qui travaille avec le plus d’autres par-delà la frontière ?' }));
  const all = await page.locator('main tbody tr').count();
  await page.getByLabel('atLeast').fill('9');
  await follow(page, page.getByRole('button', { name: 'Demander' }));
  const rows = await page.locator('main tbody tr').count();
  const file = await (await fetch(new URL((await page.getByRole('link', { name: 'Emporter les lignes en CSV' }).getAttribute('href'))!, page.url()))).text();

  expect(rows).toBeLessThan(all);
  expect(rows).toBeGreaterThan(5);
  expect(file.trimEnd().split('\r\n')).toHaveLength(rows + 1);
  expect(await page.locator('main pre.apparatus').textContent()).toContain('MATCH (partner:Organisation)');
  expect(await page.locator('main tbody a').first().getAttribute('href')).toMatch(/^\/fr\/thing\//);
  expectClean(found);
  await found.close();
});

test('the same question asked in French, Dutch and English gives the same set', async () => {
  const page = await (await fetch(`${inject('site')}/en/questions`)).text();
  const questions = [...page.matchAll(/href="\/en(\/questions\/[^"]+\/[^"]+)"/g)].map(([, path]) => path!);
  const answersIn = (path: string) => Promise.all(['fr', 'nl', 'en'].map(async (language) => fetch(`${inject('site')}/${language}${path}/answer.json`)));
  const answered: string[] = [];

  for (const path of questions) {
    const answers = await answersIn(path);
    // On a machine with much else to do an answer may come too late; it is then told so for a while, in each language.
    if (answers.some(({ status }) => status === 503)) continue;
    const [french, dutch, english] = await Promise.all(answers.map((answer) => answer.text()));
    expect((JSON.parse(english!) as { rows: unknown[] }).rows.length, path).toBeGreaterThan(0);
    expect(french, path).toBe(english);
    expect(dutch, path).toBe(english);
    answered.push(path);
  }
  expect(answered.length).toBeGreaterThan(7);
});

test('a theme is found by its word in French, Dutch and English', async () => {
  const found = await Promise.all([['fr', 'musique'], ['nl', 'muziek'], ['en', 'music']].map(async ([language, word]) => {
    const { suggestions } = (await (await fetch(`${inject('site')}/${language}/search/suggestions?q=${word}`)).json()) as { suggestions: { href: string }[] };
    return suggestions.map(({ href }) => href.slice(3)).find((href) => href === '/thing/music');
  }));

  expect(found).toEqual(['/thing/music', '/thing/music', '/thing/music']);
});

test('a chart gives its rows without script, and itself with it', async () => {
  const still = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  await still.page.goto('/en/places?from=2010&to=2016');
  await still.page.locator('details.take summary').first().click();
  const address = await still.page.getByRole('link', { name: 'CSV', exact: true }).first().getAttribute('href');
  const moving = await visit({ viewport: screens.desk, acceptDownloads: true });
  await moving.page.goto('/en/places?from=2010&to=2016');
  await moving.page.getByRole('slider').waitFor();
  await moving.page.locator('details.take summary').first().click();
  const [taken] = await Promise.all([moving.page.waitForEvent('download'), moving.page.getByRole('button', { name: 'PNG' }).first().click()]);

  expect(decodeURIComponent(address!)).toContain('nuts_3,region,with_nuts_3,with_region,done_together,across_a_border\r\n');
  expect(await still.page.getByRole('button', { name: 'PNG' }).count()).toBe(0);
  expect(taken.suggestedFilename()).toMatch(/^lisiere-[0-9a-f]{16}-places-.*\.png$/);
  expectClean(still);
  await Promise.all([still.close(), moving.close()]);
});

test('an answer is drawn, and shown on another page with its title and credit and without script', async () => {
  const found = await visit({ viewport: screens.desk, javaScriptEnabled: false });
  const { page } = found;

  await page.goto('/nl/questions/evolution/held-by-year');
  expect(await page.locator('#answer-picture polyline').count()).toBeGreaterThan(1);
  const answer = await page.goto('/nl/embed/questions/evolution/held-by-year');

  expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(await page.locator('script').count()).toBe(0);
  expect(await page.locator('figcaption a', { hasText: 'Lisière' }).getAttribute('href')).toBe('/nl/questions/evolution/held-by-year');
  expectClean(found);
  await found.close();
});

test('says what is wrong with what a question was given', async () => {
  const answer = await fetch(`${inject('site')}/en/questions/border/bridges?asOf=yesterday`);

  expect(await answer.text()).toContain('a date such as 2018');
  expect((await fetch(`${inject('site')}/en/questions/border/nothing`)).status).toBe(404);
});
