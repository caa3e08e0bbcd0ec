import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { expectClean, openMap, screens, useBrowser } from './browser.ts';

const visit = useBrowser();
const pages = ['', '/search?q=lille&side=hauts-de-france', '/thing/st-art-invest?sort=who', '/thing/wallonia-european-creative-district', '/sources', '/sources/public-pages', '/together?only=across', '/gaps', '/gaps?thing=designregio-kortrijk&side=wallonia', '/data', '/questions', '/questions/border/bridges?asOf=2018&atLeast=9', '/suggest-same?one=kikk&other=wallimage', '/review', '/places?at=BE254&from=2010&to=2016', '/evolution?focus=next-festival&from=2008&to=2018', '/compare?find-one=buda', '/compare?one=side:wallonia&two=side:west-flanders', '/thing/wallonia', '/data/model', '/questions/evolution/held-by-year', '/indicators', '/compare', '/accessibility', '/embed/thing/demo', '/embed/evolution?part=streams', '/embed/questions/funding/who-funds-whom', '/thing/nobody'];
const maps = ['/map', '/map?focus=wallimage', '/map?focus=wallimage&steps=2&table=ties', '/map?from=2015&to=2018', '/map?kind=none'];
/** Every page in every language, and in either theme at either width: the words do not change with the theme. */
const cases = ([['fr', 'light', 'desk', 'phone'], ['nl', 'dark', 'phone', 'desk'], ['en', 'light', 'phone', 'desk'], ['en', 'dark', 'desk', 'phone']] as const).map(([language, colorScheme, first, second]) => ({ language, colorScheme, first, second }));

/** Opens a page with all that folds away unfolded once; the map only when it moves. */
async function open(page: Page, path: string): Promise<void> {
  await (path.includes('/map') ? openMap(page, path) : page.goto(path));
  const folded = page.locator('main details:not([open]) > summary').first();
  if (await folded.isVisible()) await folded.click();
}

test.for(cases)('axe finds nothing on any page, and nothing overflows: $language, $colorScheme, all of it on a $first, what a width changes on a $second', { timeout: 300_000 }, async ({ language, colorScheme, first, second }) => {
  const found = await visit({ colorScheme });
  const { page } = found;
  const faults: string[] = [];

  for (const path of [...pages, ...maps]) {
    await page.setViewportSize(screens[first]);
    await open(page, `/${language}${path}`);
    faults.push(...(await faultsOf(page)).map((fault) => `${first} ${path}: ${fault}`));
    await page.setViewportSize(screens[second]);
    faults.push(...(await faultsOf(page, 'by width')).map((fault) => `${second} ${path}: ${fault}`));
  }

  expect(faults).toEqual([]);
  expect(found.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await found.close();
});

test('the open suggestions have no violation', async () => {
  const found = await visit({ viewport: screens.desk, colorScheme: 'dark' });
  const { page } = found;

  await page.goto('/en');
  await page.getByRole('combobox').pressSequentially('lille');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');

  expect(await faultsOf(page)).toEqual([]);
  expectClean(found);
  await found.close();
});

test('the text still fits when it is four times as large', async () => {
  const found = await visit({ viewport: { width: 1280 / 4, height: 900 / 4 } });
  const { page } = found;

  for (const path of [...pages, ...maps.slice(0, 2)]) {
    await page.goto(`/nl${path}`);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0);
  }
  await found.close();
});
