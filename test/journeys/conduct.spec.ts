import { expect, inject, test } from 'vitest';
import { limits } from '../../graph/serve/limits.ts';
import { expectClean, packedScriptsOf, screens, useBrowser } from './browser.ts';

const visit = useBrowser();
const routes = ['/fr', '/nl/search?q=lille', '/en/thing/st-art-invest', '/en/sources', '/fr/together', '/en/thing/nobody', '/en/nowhere'];
const scriptBudget = 15_000;

test.for(routes)('%s allows scripts, styles and fonts of its own alone, and no frame', async (route) => {
  const answer = await fetch(`${inject('site')}${route}`);
  const policy = answer.headers.get('content-security-policy') ?? '';

  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).not.toMatch(/ style="|javascript:/);
});

test('loads no more than 15 kB of script on any page', async () => {
  const found = await visit({ viewport: screens.desk });
  const scripts = packedScriptsOf(found.page);

  for (const route of routes.slice(0, 5)) {
    await found.page.goto(route, { waitUntil: 'networkidle' });
    const sizes = await scripts();
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0), route).toBeLessThan(scriptBudget);
  }
  expectClean(found);
  await found.close();
});

test('answers what is not there with a page that says so, in the language asked for', async () => {
  for (const [language, words] of [['fr', 'pas dans l’étoffe'], ['nl', 'niet in de stof'], ['en', 'not in the cloth']]) {
    const answer = await fetch(`${inject('site')}/${language}/thing/nobody`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(words);
  }
});

test('every page says to who shares it what it is, with an image drawn for it', async () => {
  for (const [path, image] of [['/fr', '/fr/images/home.png'], ['/nl/map', '/nl/images/map.png'], ['/en/thing/demo', '/images/demo.png'], ['/fr/questions/border/bridges', '/fr/images/questions,border,bridges.png']]) {
    const html = await (await fetch(`${inject('site')}${path}`)).text();
    const told = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
    const png = await fetch(told('og:image')!);

    expect(told('og:image')).toBe(`${inject('site')}${image}`);
    expect([told('og:title'), told('og:description')].every((text) => (text?.length ?? 0) > 3), path).toBe(true);
    expect(told('twitter:card')).toBe('summary_large_image');
    expect(png.headers.get('content-type')).toBe('image/png');
  }
  expect((await fetch(`${inject('site')}/images/nobody.png`)).status).toBe(404);
});

test('answers machines at the root', async () => {
  const site = inject('site');
  const ready = await fetch(`${site}/readyz`);

  expect((await fetch(`${site}/healthz`)).status).toBe(200);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true, release: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(await (await fetch(`${site}/metrics`)).text()).toMatch(/^lisiere_requests_total\{route="\/healthz",status="200"\} \d+$/m);
  const graph = await fetch(`${site}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ release { version } }' }) });
  expect(await graph.json()).toMatchObject({ data: { release: { version: expect.any(String) } } });
});

test('has no dead link on the home page, and each number of its sentence leads to rows', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await page.goto('/en');
  const inside = await page.locator('a[href^="/"], a[href^="?"]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))]);
  const numbers = await page.locator('p.sentence a').count();

  expect(numbers).toBeGreaterThanOrEqual(3);
  const things = inside.filter((address) => /^\/en\/thing\/[^?#]+$/.test(address));
  expect(await unknownOf(things.map((address) => decodeURIComponent(address.slice('/en/thing/'.length))))).toEqual([]);
  // A thing that the graph knows has a page: of hundreds, a few are made.
  const rest = inside.filter((address) => !things.includes(address));
  for (const address of [...rest, ...things.filter((_, at) => at % 25 === 0)]) expect((await fetch(new URL(address, page.url()))).status, address).toBe(200);
  expectClean(found);
  await found.close();
});

/** Returns those of some ids that no thing of the graph has. */
async function unknownOf(ids: readonly string[]): Promise<string[]> {
  const known = new Set<string>();
  for (let at = 0; at < ids.length; at += limits.list) {
    const body = JSON.stringify({ query: 'query Known($ids: [ID!]!) { things(where: { id: { in: $ids } }, limit: 200) { id } }', variables: { ids: ids.slice(at, at + limits.list) } });
    const answer = await fetch(`${inject('site')}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    for (const { id } of ((await answer.json()) as { data: { things: { id: string }[] } }).data.things) known.add(id);
  }
  return ids.filter((id) => !known.has(id));
}

test('leads from each number of what was done together to as many rows', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await page.goto('/en');
  const numbers = await page.locator('p.sentence a[href*="/together"]').evaluateAll((links) => links.map((link) => [link.getAttribute('href')!, link.textContent!.replace(/[^\d]/g, '')] as const));

  expect(numbers).toHaveLength(3);
  for (const [address, number] of numbers) {
    await page.goto(address);
    expect((await page.locator('main nav a[aria-current]').textContent())!.replace(/[^\d]/g, ''), address).toBe(number);
  }
  await found.close();
});

test('prints the facts without what only a screen needs', async () => {
  const found = await visit({ viewport: screens.desk });
  const { page } = found;

  await page.goto('/en/thing/st-art-invest');
  await page.emulateMedia({ media: 'print' });

  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  expect(await page.locator('.evidence').first().isVisible()).toBe(true);
  await found.close();
});
