import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { clearLeftovers } from '../../commands/static/clear-leftovers.ts';
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
  ['/nl/gaps', '?theme=music&side=FR', 'nl/gaps/theme=music/index.html', '/nl/gaps/theme=music/'],
  ['/nl/gaps', '?sides=wallonia%2Cwest-flanders', 'nl/gaps/sides=wallonia,west-flanders/index.html', '/nl/gaps/sides=wallonia%2Cwest-flanders/'],
  ['/en/indicators/figures.csv', '?of=side%3Awallonia', 'en/indicators/of=side:wallonia/figures.csv', '/en/indicators/of=side%3Awallonia/figures.csv'],
  ['/en/evolution/ties.csv', '?from=2008&to=2018', 'en/evolution/ties.csv', '/en/evolution/ties.csv'],
  ['/images/demo.png', '', 'images/demo.png', '/images/demo.png'],
  ['/en/compare', '?one=demo', 'en/compare/index.html', '/en/compare/'],
  ['/en/compare', '?one=side%3Awallonia&two=side%3Abrussels&from=2010', 'en/compare/one=side:wallonia,two=side:brussels/index.html', '/en/compare/one=side%3Awallonia,two=side%3Abrussels/'],
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

  it('has the images that stand for it where it is shared, or says nothing of them when it knows no address of its own', () => {
    const shared = html.replace('</head>', '<meta property="og:image" content="http://made.invalid/images/demo.png" /></head>');
    const met: string[] = [];
    const copy = { base: '/lisiere', madeAt: 'http://made.invalid', names: '', policy: '' };

    expect(settlePage(shared, { ...copy, origin: 'https://lisiere.example' }, (address) => (met.push(address), null))).toContain('content="https://lisiere.example/lisiere/images/demo.png"');
    expect(met).toContain('/images/demo.png');
    expect(settlePage(shared, { ...copy, origin: '' }, placeFor)).not.toContain('og:image');
  });

  it('states its policy itself, but for who may frame it', () => {
    expect(policyInPage("default-src 'none'; frame-ancestors 'none'; img-src 'self'")).toBe("default-src 'none'; img-src 'self'");
  });
});

test('what a killed publication left behind is cleared away, and the copy that it had put aside is put back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lisiere-leftovers-'));
  const gone = 2 ** 30;
  for (const name of [`public.making-${gone}`, `public.before-${gone}`, `public.making-${process.pid}`, `mine.making-${gone}`]) mkdirSync(join(folder, name));

  clearLeftovers(join(folder, 'public'));

  expect(readdirSync(folder).sort()).toEqual([`mine.making-${gone}`, 'public', `public.making-${process.pid}`].sort());
  expect(existsSync(join(folder, 'public'))).toBe(true);
  rmSync(folder, { recursive: true });
});
