import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, overflowOf } from './axe.ts';
import { expectClean, openMap, screens, typeToFind, useBrowser } from './browser.ts';
import type { Visit } from './browser.ts';

const visit = useBrowser();
const pages = ['', '/search?q=lille&side=hauts-de-france', '/thing/st-art-invest?sort=who', '/thing/wallonia-european-creative-district', '/sources', '/sources/public-pages', '/together?only=across', '/gaps', '/gaps?thing=designregio-kortrijk&side=wallonia', '/data', '/questions', '/questions/border/bridges?asOf=2018&atLeast=9', '/suggest-same?one=kikk&other=wallimage', '/review', '/places?at=BE254&from=2010&to=2016', '/evolution?focus=next-festival&from=2008&to=2018', '/compare?find-one=buda', '/compare?one=side:wallonia&two=side:west-flanders', '/thing/wallonia', '/data/model', '/questions/evolution/held-by-year', '/indicators', '/compare', '/accessibility', '/embed/thing/demo', '/embed/evolution?part=streams', '/embed/questions/funding/who-funds-whom', '/thing/nobody'];
const maps = ['/map', '/map?focus=wallimage', '/map?focus=wallimage&steps=2&table=ties', '/map?from=2015&to=2018&said=2020&table=groups', '/map?kind=none'];
/** Every page in every language, and in either theme at either width: words do not change with the theme, nor colours with the language. */
const cases = [
  { language: 'fr', colorScheme: 'light', first: 'desk', second: 'phone', again: overflowOf },
  { language: 'nl', colorScheme: 'dark', first: 'phone', second: 'desk', again: (page: Page) => faultsOf(page, 'by width') },
  { language: 'en', colorScheme: 'light', first: 'phone', second: 'desk', again: overflowOf },
] as const;

/** Opens a page with all that folds away unfolded once; the map only when it moves. */
async function open(page: Page, path: string): Promise<void> {
  await (path.includes('/map') ? openMap(page, path) : page.goto(path));
  const folded = page.locator('main details:not([open]) > summary').first();
  if (await folded.isVisible()) await folded.click();
}

describe.for(cases)('axe finds nothing, and nothing overflows: $language, $colorScheme, all of it on a $first, what a width changes on a $second', ({ language, colorScheme, first, second, again }) => {
  let found: Visit;
  beforeAll(async () => {
    found = await visit({ colorScheme });
  });
  afterAll(() => found.close());

  test.for([...pages, ...maps])(`/${language}%s`, async (path) => {
    const { page } = found;

    await page.setViewportSize(screens[first]);
    await open(page, `/${language}${path}`);
    const faults = await faultsOf(page);
    await page.setViewportSize(screens[second]);
    const others = await again(page);

    expect({ [first]: faults, [second]: others }).toEqual({ [first]: [], [second]: [] });
    expect(found.faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
  });
});

test('the open suggestions have no violation', async () => {
  const found = await visit({ viewport: screens.desk, colorScheme: 'dark' });
  const { page } = found;

  await page.goto('/en');
  await typeToFind(page, 'lille');
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
    expect(await overflowOf(page), path).toEqual([]);
  }
  await found.close();
});
