import { expect, test } from 'vitest';
import { expectClean, openMap, query, screens, settled, tabTo, useBrowser } from '../browser.ts';

const visit = useBrowser();

test('one walks from entry to entry, hears each, and goes on through its neighbours', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;
  await openMap(page, '/en/map');
  const heard = page.getByRole('status').last();

  await tabTo(page, page.getByRole('application'));
  await page.keyboard.press('Home');
  const first = await heard.textContent();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
  const last = await heard.textContent();
  await page.keyboard.press('Enter');
  await settled(page);
  const name = await page.locator('#map-card').textContent();
  const link = page.locator('.card ul a').first();
  const next = await link.textContent();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#map-card').textContent()).toBe(next);
  await expect.poll(() => page.locator(':focus').textContent()).toBe(next);
  await page.keyboard.press('Escape');

  expect(first).toMatch(/, .+\. [\d,]+\sties?/);
  expect(last).not.toBe(first);
  expect(last!.startsWith(name!)).toBe(true);
  await expect.poll(async () => (await query(page)).get('focus')).toBeNull();
  await expect.poll(() => page.locator(':focus').getAttribute('role')).toBe('application');
  expectClean(found);
  await found.close();
});

test('time moves by the arrows, grows with Shift, and is told in words', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;
  await openMap(page, '/nl/map');
  const slider = page.getByRole('slider');

  await slider.focus();
  await page.keyboard.press('End');
  const last = Number(await slider.getAttribute('aria-valuenow'));
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowRight');

  await expect.poll(async () => Object.fromEntries(await query(page))).toMatchObject({ from: String(last - 3), to: String(last - 2) });
  expect(await slider.getAttribute('aria-valuetext')).toMatch(new RegExp(`^${last - 3}–${last - 2}: [\\d.]+\\sband`));
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await query(page)).has('from')).toBe(false);
  expectClean(found);
  await found.close();
});
