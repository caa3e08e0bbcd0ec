import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../commands/find-chromium.ts';
import { servedWeb } from '../../commands/web-record.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { readSettings } from '../../ground/settings.ts';
import { besidePeers } from './beside-peers.ts';

/** What one page weighs and how soon it shows itself, in kilobytes after brotli and milliseconds; null where the page has no such thing. */
type Figures = { page: string; html: number; script: number; all: number; largestPaint: number; control: number | null };

/** The pages of PERFORMANCE.md I, what may be its script, and the key that its slider is pressed with. */
const pages = [
  { path: '/en', script: 15 },
  { path: '/en/thing/demo', script: 15 },
  { path: '/en/sources', script: 15 },
  { path: '/en/questions', script: 15 },
  { path: '/en/map', script: 80 },
  { path: '/en/places', script: 80 },
  { path: '/en/evolution', script: 80 },
] as const;
const targets = { largestPaint: 1000, control: 100 } as const;
const times = 3;
const patience = 120_000;

/** It draws beside packages of bench/package.json. */
export const needsPeers = true;

/** Measures the pages of the running site in a browser of its own, the cache empty each time, then its map beside what else draws the same network; prints the medians of three visits as JSON Lines. */
export default async function benchWeb(): Promise<void> {
  const site = servedWeb(readSettings().home);
  if (!site) return reportToTerminal('web: expected a running site, found none. Start it with `npm start` and leave it running.');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--disable-gpu', '--disable-dev-shm-usage'] });
  try {
    for (const { path, script } of pages) {
      const visits: Figures[] = [];
      for (let time = 0; time < times; time += 1) visits.push(await visit(browser, site.web, path));
      const told = medianOf(path, visits);
      const isMet = told.script <= script && told.largestPaint <= targets.largestPaint && (told.control ?? 0) <= targets.control;
      process.stdout.write(`${JSON.stringify({ ...told, targets: { script, ...targets }, isMet })}\n`);
    }
    for (const line of await besidePeers(browser, site.web, times)) process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    await browser.close();
  }
  reportToTerminal('web: the lab draws without a graphics card, so frames of the canvas are not measured here.');
}

async function visit(browser: Browser, site: string, path: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const weights = { document: 0, script: 0, all: 0 };
  const weighed: Promise<void>[] = [];
  page.on('response', (answer) => {
    weighed.push(
      answer.body().then((body) => {
        const type = answer.request().resourceType();
        const size = type === 'font' ? body.length : brotliCompressSync(body).length;
        weights.all += size;
        if (type === 'script' || type === 'document') weights[type] += size;
      }),
    );
  });
  await page.goto(site + path, { waitUntil: 'networkidle', timeout: patience });
  await Promise.all(weighed);
  const largestPaint = await page.evaluate<number>(`new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))`);
  const control = await controlDelay(page);
  await context.close();
  return { page: path, html: weights.document / 1000, script: weights.script / 1000, all: weights.all / 1000, largestPaint, control };
}

/** Returns the longest time from a key on the years to the next frame. */
async function controlDelay(page: Page): Promise<number | null> {
  const slider = page.getByRole('slider');
  if ((await slider.count()) === 0) return null;
  await page.evaluate(`window.delays = [0]; new PerformanceObserver((list) => list.getEntries().forEach((entry) => entry.name.startsWith('key') && window.delays.push(entry.duration))).observe({ type: 'event', durationThreshold: 16 })`);
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft', 'ArrowLeft']) {
    await slider.press(key);
    await page.waitForTimeout(200);
  }
  return page.evaluate<number>('Math.max(...window.delays)');
}

function medianOf(page: string, visits: readonly Figures[]): Figures {
  const middle = (figure: (one: Figures) => number): number => Math.round([...visits.map(figure)].sort((one, other) => one - other)[Math.floor(visits.length / 2)]! * 10) / 10;
  return { page, html: middle(({ html }) => html), script: middle(({ script }) => script), all: middle(({ all }) => all), largestPaint: middle(({ largestPaint }) => largestPaint), control: visits[0]!.control === null ? null : middle(({ control }) => control ?? 0) };
}
