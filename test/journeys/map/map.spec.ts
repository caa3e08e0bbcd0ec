import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, expectClean, follow, openMap, packedScriptsOf, query, screens, settled, useBrowser } from '../browser.ts';

const visit = useBrowser();
const scriptBudget = 80_000;

const status = (page: Page) => page.getByRole('status').filter({ hasText: /\d/ }).first().textContent();

/** Returns the count that the table gives beside one of its two names. */
async function countOf(page: Page, name: 'Entries' | 'Ties'): Promise<number> {
  const text = await page.locator('#map-table nav').textContent();
  return Number(new RegExp(`${name}\\s*([\\d,.]+)`).exec(text ?? '')?.[1]?.replace(/[,.]/g, '') ?? NaN);
}

describe('the address', () => {
  test('says what is shown, so that a link shows another reader the same', async () => {
    const found = await visit({ viewport: screens.desk });
    const { page } = found;
    await openMap(page, '/en/map');
    const all = await countOf(page, 'Ties');

    await page.getByRole('checkbox', { name: 'Only across a border' }).check();
    await page.getByRole('checkbox', { name: /^Programmes/ }).uncheck();
    await page.getByRole('slider').press('End');
    await page.getByRole('slider').press('Shift+ArrowLeft');
    for (let step = 0; step < 6; step += 1) await page.getByRole('slider').press('ArrowLeft');
    await settled(page);
    const told = await status(page);
    const last = await page.getByRole('slider').getAttribute('aria-valuenow');
    await expect.poll(async () => (await query(page)).get('to')).toBe(last);
    const copied = await addressOf(page);

    expect([copied.searchParams.get('only'), copied.searchParams.getAll('kind')]).toEqual(['across', ['Organisation', 'Collaboration']]);
    expect(await countOf(page, 'Ties')).toBeLessThan(all);
    const other = await visit({ viewport: screens.phone });
    await openMap(other.page, copied.href);
    expect(await status(other.page)).toBe(told);
    expect(await other.page.locator('#map-table tbody th a').allTextContents()).toEqual(await page.locator('#map-table tbody th a').allTextContents());
    expectClean(found);
    await other.close();
    await found.close();
  });

  test('goes back and forward through what was shown, and keeps it when the language changes', async () => {
    const found = await visit({ viewport: screens.desk });
    const { page } = found;
    await openMap(page, '/en/map');
    const before = await status(page);

    await page.locator('aside ol a').first().click();
    await expect.poll(() => status(page)).not.toBe(before);
    const around = await status(page);
    await page.goBack();
    await expect.poll(() => status(page)).toBe(before);
    await page.goForward();
    await expect.poll(() => status(page)).toBe(around);
    await follow(page, page.locator('header').getByRole('link', { name: 'français' }));

    expect(new URL(page.url()).pathname).toBe('/fr/map');
    expect((await query(page)).get('focus')).not.toBeNull();
    expectClean(found);
    await found.close();
  });
});

describe('the table', () => {
  test('has every entry and every tie of the picture, whatever is asked', async () => {
    const found = await visit({ viewport: screens.desk });
    const { page } = found;

    for (const search of ['', '?only=across', '?from=2012&to=2014&side=wallonia', '?kind=Place&kind=Organisation']) {
      await openMap(page, `/en/map${search}`);
      const [things, ties] = [await countOf(page, 'Entries'), await countOf(page, 'Ties')];
      const told = (await status(page))!.replace(/,/g, '');
      const files = await Promise.all(['entries.csv', 'ties.csv'].map(async (file) => (await fetch(`${inject('site')}/en/map/${file}${search}`)).text()));

      expect(told).toContain(`${things} of`);
      expect(told).toContain(`${ties} of`);
      expect(files[0]!.trimEnd().split('\r\n')).toHaveLength(things + 1);
      expect(files[1]!.trimEnd().split('\r\n').length).toBeGreaterThanOrEqual(ties + 1);
    }
    expectClean(found);
    await found.close();
  });

  test('sorts and turns without leaving the page, by the same links that work without script', async () => {
    const found = await visit({ viewport: screens.desk });
    const { page } = found;
    await openMap(page, '/en/map');

    await page.locator('#map-table').getByRole('link', { name: 'Sort by: Name' }).click();
    await settled(page);
    const live = await page.locator('#map-table tbody th a:first-of-type').allTextContents();
    await page.locator('#map-table').getByRole('link', { name: 'Next' }).click();
    await expect.poll(async () => (await query(page)).get('row')).toBe('50');
    await settled(page);
    const { href } = await addressOf(page);
    const plain = await visit({ viewport: screens.desk, javaScriptEnabled: false });
    await plain.page.goto(href);

    expect(live).toEqual([...live].sort(new Intl.Collator('fr', { numeric: true }).compare));
    expect(await plain.page.locator('#map-table tbody th').allTextContents()).toEqual(await page.locator('#map-table tbody th').allTextContents());
    await plain.close();
    await found.close();
  });
});

test('nothing on the map moves by itself, and with less motion nothing glides', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;
  const picture = () => page.locator('.live-picture').screenshot();
  // The clock of the page stands, and goes on as far as it is told to: no machine is too slow.
  await page.clock.install({ time: 0 });
  await openMap(page, '/en/map');
  await page.evaluate('document.fonts.ready');
  await page.clock.pauseAt(600_000);

  await page.clock.runFor(1000);
  const before = await picture();
  await page.clock.runFor(1000);
  expect((await picture()).equals(before)).toBe(true);
  await page.getByRole('button', { name: 'Closer' }).click();
  await page.clock.runFor(60);
  const near = await picture();
  await page.clock.runFor(1000);

  expect(near.equals(before)).toBe(false);
  expect((await picture()).equals(near)).toBe(true);
  await found.close();
});

test('without script there is the picture, the filter, the years and the whole table', async () => {
  const found = await visit({ viewport: screens.phone, javaScriptEnabled: false });
  const { page } = found;
  await page.goto('/fr/map');
  const paths = await page.locator('.picture svg path').count();

  await page.getByRole('checkbox', { name: 'Seulement par-delà une frontière' }).check();
  await follow(page, page.getByRole('button', { name: 'Appliquer' }));
  expect((await query(page)).get('only')).toBe('across');
  const rows = await page.locator('#map-table tbody tr').count();
  await follow(page, page.locator('#map-table').getByRole('link', { name: /^Liens/ }).first());

  expect(paths).toBeGreaterThan(5);
  expect(rows).toBeGreaterThan(5);
  expect((await query(page)).get('table')).toBe('ties');
  expectClean(found);
  await found.close();
});

test('the network travels packed, once for each release, and the script stays within its budget', async () => {
  const found = await visit({ viewport: screens.desk });
  const scripts = packedScriptsOf(found.page);
  await openMap(found.page, '/en/map');
  const address = (await found.page.locator('[data-network]').getAttribute('data-network'))!;
  const answer = await fetch(`${inject('site')}${address}`, { headers: { 'accept-encoding': 'br' } });
  const etag = answer.headers.get('etag')!;

  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${inject('site')}${address}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await fetch(`${inject('site')}/data/network/0000000000000000.json`)).status).toBe(404);
  expect((await scripts()).reduce((sum, size) => sum + size, 0)).toBeLessThan(scriptBudget);
  expectClean(found);
  await found.close();
});
