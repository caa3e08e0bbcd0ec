import { describe, expect, it, test } from 'vitest';
import { placeOf } from '../../commands/static/place-of.ts';
import { policyInPage, settlePage } from '../../commands/static/settle-page.ts';

const placeFor = (address: string) => {
  const url = new URL(address, 'http://made.invalid/fr/thing/demo');
  return url.pathname.startsWith('/_app/') ? { file: '', href: url.pathname } : placeOf(url.pathname, url.searchParams);
};

test.for([
  ['/fr', '', 'fr/index.html', '/fr/'],
  ['/nl/thing/demo', '?sort=who', 'nl/thing/demo/index.html', '/nl/thing/demo/'],
  ['/en/map', '?only=across', 'en/map/index.html', '/en/map/?only=across'],
  ['/en/together', '?only=across&dated=yes', 'en/together/dated=yes,only=across/index.html', '/en/together/dated=yes,only=across/'],
  ['/fr/gaps', '?thing=trakk&side=FR', 'fr/gaps/thing=trakk/index.html', '/fr/gaps/thing=trakk/'],
  ['/en/map/ties.csv', '?only=across', 'en/map/ties.csv', '/en/map/ties.csv'],
  ['/data/1a/things.csv', '', 'data/1a/things.csv', '/data/1a/things.csv'],
] as const)('%s%s lies in %s', ([path, query, file, href]) => {
  expect(placeOf(path, new URLSearchParams(query))).toEqual({ file, href });
});

test.for(['/graphql', '/theme', '/fr/search/suggestions', '/en/review', '/fr/../etc'])('%s has no place among files', (path) => {
  expect(placeOf(path, new URLSearchParams())).toBeNull();
});

describe('a page of a copy', () => {
  const html = '<!doctype html><html lang="fr" ><head><meta charset="utf-8" /><link rel="canonical" href="http://made.invalid/fr/thing/demo" /><link rel="icon" href="../../selvedge.svg" /></head><body><form data-suggest="/fr/search/suggestions" action="/fr/search"></form><a href="/fr/map?a=1&amp;b=2#x">a</a><a href="?only=across#ties">b</a><a href="https://elsewhere.example/fr">c</a><a href="#facts">d</a><script src="/_app/a.js"></script></body></html>';

  it('leads on within its folder of the host, and out of it as before', () => {
    const page = settlePage(html, { base: '/lisiere', madeAt: 'http://made.invalid', origin: '', names: '/data/names/1a/fr.json', policy: "default-src 'none'" }, placeFor);

    expect([...page.matchAll(/(?:href|src|action|data-names)="([^"]*)"/g)].map(([, address]) => address)).toEqual(['/lisiere/selvedge.svg', '/lisiere/data/names/1a/fr.json', '/lisiere/fr/search/', '/lisiere/fr/map/?a=1&amp;b=2#x', '/lisiere/fr/thing/demo/#ties', 'https://elsewhere.example/fr', '#facts', '/lisiere/_app/a.js']);
    expect(page).toContain('<html lang="fr"  data-published data-base="/lisiere">');
    expect(page).not.toContain('made.invalid');
  });

  it('names its public address where that is known', () => {
    const page = settlePage(html, { base: '', madeAt: 'http://made.invalid', origin: 'https://lisiere.example', names: '', policy: '' }, placeFor);

    expect(page).toContain('<link rel="canonical" href="https://lisiere.example/fr/thing/demo" />');
  });

  it('states its policy itself, but for who may frame it', () => {
    expect(policyInPage("default-src 'none'; frame-ancestors 'none'; img-src 'self'")).toBe("default-src 'none'; img-src 'self'");
  });
});
