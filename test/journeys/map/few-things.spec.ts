import { expect, test } from 'vitest';
import { addressOf, expectClean, openMap, query, screens, settled, useBrowser } from '../browser.ts';

const visit = useBrowser();

test('one finds the way between two entries, sees it as a figure, and a link shows another reader the same', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;
  await openMap(page, '/en/map');

  await page.locator('aside ol a').first().click();
  await settled(page);
  const neighbour = (await page.locator('.card ul a').first().textContent())!;
  await page.getByRole('combobox', { name: 'Way to' }).fill(neighbour);
  await page.keyboard.press('Enter');
  await settled(page);
  const told = await page.locator('.ways').textContent();
  await page.getByRole('link', { name: 'As a figure' }).click();
  await settled(page);
  const names = await page.locator('#map-picture svg .names.usual text').allTextContents();
  const plain = await visit({ viewport: screens.phone, javaScriptEnabled: false });
  await plain.page.goto(String(await addressOf(page)));

  expect(told).toContain('They are tied directly.');
  expect(names).toHaveLength(2);
  expect(await plain.page.locator('#map-picture svg .names.usual text').allTextContents()).toEqual(names);
  expectClean(found);
  await plain.close();
  await found.close();
});

test('one selects from the table or by drawing around, and takes the selection along for Gephi', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;
  await openMap(page, '/en/map');

  for (const row of [0, 1]) {
    await page.locator('#map-table tbody tr').nth(row).locator('[data-pick]').click();
    await settled(page);
  }
  await page.locator('.card').getByRole('link', { name: 'Show only these' }).click();
  await settled(page);
  const picked = (await query(page)).getAll('pick');
  const file = await page.evaluate<string>(`fetch(document.querySelector('a[href*="network.gexf"]').href).then((answer) => answer.text())`);
  await page.getByRole('link', { name: 'Select nothing' }).click();
  await settled(page);
  const box = (await page.getByRole('application').boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.2);
  await page.mouse.down();
  for (const [across, down] of [[0.8, 0.2], [0.8, 0.8], [0.2, 0.8]] as const) await page.mouse.move(box.x + box.width * across, box.y + box.height * down, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(0, 0);
  await page.keyboard.up('Shift');
  await settled(page);

  expect(new Set(picked).size).toBe(2);
  expect(file.match(/<node /g)).toHaveLength(2);
  expect((await query(page)).get('area')!.split(' ').length).toBeGreaterThanOrEqual(6);
  expect(await page.locator('#map-card').textContent()).toBe('Selection');
  expectClean(found);
  await found.close();
});
