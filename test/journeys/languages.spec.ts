import { expect, inject, test } from 'vitest';
import { expectClean, follow, screens, useBrowser } from './browser.ts';

const visit = useBrowser();
const languages = ['fr', 'nl', 'en'] as const;

test.for([
  ['nl-BE,nl;q=0.9,en;q=0.5', 'nl'],
  ['de,fr;q=0.4', 'fr'],
  ['de', 'en'],
  ['en;q=0.1, fr;q=0.8', 'fr'],
] as const)('sends a reader of "%s" to /%s, and says that it depends on the wish', async ([wish, language]) => {
  const answer = await fetch(`${inject('site')}/thing/st-art-invest?sort=who`, { redirect: 'manual', headers: { 'accept-language': wish } });

  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe(`/${language}/thing/st-art-invest?sort=who`);
  expect(answer.headers.get('vary')).toContain('Accept-Language');
});

test.for(languages)('writes every page in %s, and links it to the same page in the others', async (language) => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  for (const path of ['', '/search', '/thing/st-art-invest', '/sources', '/together']) {
    await page.goto(`/${language}${path}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${inject('site')}/${language}${path}`);
    const others = await page.locator('link[rel=alternate][hreflang]').evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    expect(others).toEqual([...languages, 'x-default']);
  }
  expectClean(found);
  await found.close();
});

test('finds the same entries and tells the same facts in all three languages', async () => {
  const found = await visit({ viewport: screens.desk });
  const told: string[][] = [];

  for (const language of languages) {
    await found.page.goto(`/${language}/search?q=lille`);
    const links = await found.page.locator('ol a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(3)));
    await found.page.goto(`/${language}/thing/st-art-invest`);
    const facts = await found.page.locator('details.fact').evaluateAll((all) => all.map((fact) => fact.id));
    // Facts of one year go by the names of their ends, which differ.
    told.push([...links, ...facts.sort()]);
  }

  expect(told[0]!.length).toBeGreaterThan(10);
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
  await found.close();
});

test('changes the language and stays on the page', async () => {
  const found = await visit({ viewport: screens.phone });
  const { page } = found;

  await page.goto('/fr/thing/st-art-invest?sort=who');
  await follow(page, page.getByRole('link', { name: 'Nederlands' }));

  expect(page.url()).toBe(`${inject('site')}/nl/thing/st-art-invest?sort=who`);
  await found.close();
});
