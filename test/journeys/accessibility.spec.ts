import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { expectClean, screens, useBrowser } from './browser.ts';

const visit = useBrowser();
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = ['', '/search?q=lille&side=hauts-de-france', '/thing/st-art-invest?sort=who', '/thing/wallonia-european-creative-district', '/sources', '/together?only=across', '/thing/nobody'];
const overflow = 'document.documentElement.scrollWidth - innerWidth';
const cases = (['fr', 'nl', 'en'] as const).flatMap((language) => (['light', 'dark'] as const).flatMap((colorScheme) => (['phone', 'desk'] as const).map((screen) => ({ language, colorScheme, screen }))));

test.for(cases)('axe finds nothing and nothing overflows: $language, $colorScheme, $screen', async ({ language, colorScheme, screen }) => {
  const found = await visit({ viewport: screens[screen], colorScheme });
  const { page } = found;
  const violations: string[] = [];

  for (const path of pages) {
    await page.goto(`/${language}${path}`);
    await page.locator('details:not([open]) > summary').first().click({ timeout: 500 }).catch(() => null);
    const { violations: seen } = await new AxeBuilder({ page }).withTags(rules).analyze();
    violations.push(...seen.map((violation) => `${path}: ${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`));
    const tooWide = await page.evaluate<number>(overflow);
    if (tooWide > 0) violations.push(`${path}: ${tooWide} px too wide`);
  }

  expect(violations).toEqual([]);
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
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();

  expect(violations.map((violation) => violation.id)).toEqual([]);
  expectClean(found);
  await found.close();
});

test('the text still fits when it is four times as large', async () => {
  const found = await visit({ viewport: { width: 1280 / 4, height: 900 / 4 } });
  const { page } = found;

  for (const path of pages.slice(0, -1)) {
    await page.goto(`/nl${path}`);
    expect(await page.evaluate<number>(overflow), path).toBeLessThanOrEqual(0);
  }
  await found.close();
});
