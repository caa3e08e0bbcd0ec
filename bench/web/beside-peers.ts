import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Network } from '../../graph/model/network.ts';
import { chooseShown } from '../../web/src/lib/network/ask/choose-shown.ts';
import { readWish } from '../../web/src/lib/network/ask/wish.ts';
import { weaveNetwork } from '../../web/src/lib/network/ask/woven.ts';
import { medianOf } from '../fresh-run.ts';
import { peers, servePeers, type Drawn, type Peer } from './peer-pages.ts';

/** How a network was drawn: by whom, how many entries and ties it drew, kilobytes of script after brotli, milliseconds until it stood, and milliseconds of the main thread for each step of zooming; null where it could not draw. */
type Drawing = { drawn: string; entries: number; ties: number; script: number; stands: number | null; zoomStep: number | null };

const patience = 60_000;
const steps = 12;

/** Draws what the map shows at first, in the same browser: by the map itself, whole page and all, and by each peer on a page with nothing else; places are given to all of them. */
export async function besidePeers(browser: Browser, site: string, times: number): Promise<Drawing[]> {
  const graph = await shownGraph(site);
  const { address, server } = await servePeers(graph);
  const size = { entries: graph.x.length, ties: graph.from.length };
  try {
    const told: Drawing[] = [await medianDrawing('lisiere', size, times, () => draw(browser, `${site}/en/map`, untilMapStands))];
    for (const peer of Object.keys(peers) as Peer[]) told.push(await medianDrawing(peer, size, times, () => draw(browser, `${address}/${peer}`, (page) => untilPeerStands(page, size.entries + size.ties))));
    return told;
  } finally {
    server.close();
  }
}

async function shownGraph(site: string): Promise<Drawn> {
  const map = await (await fetch(`${site}/en/map`)).text();
  const [, address = ''] = /data-network="([^"]+)"/.exec(map) ?? [];
  const woven = weaveNetwork((await (await fetch(site + address)).json()) as Network);
  const shown = chooseShown(woven, readWish(new URLSearchParams()));
  const things = [...shown.things.keys()].filter((thing) => shown.things[thing] === 1);
  const placeOf = new Map(things.map((thing, at) => [thing, at]));
  const pairs = [...shown.pairs.keys()].filter((pair) => shown.pairs[pair] !== 0 && placeOf.has(woven.pairs.one[pair]!) && placeOf.has(woven.pairs.other[pair]!));
  return { x: things.map((thing) => woven.network.things.x[thing]!), y: things.map((thing) => woven.network.things.y[thing]!), from: pairs.map((pair) => placeOf.get(woven.pairs.one[pair]!)!), to: pairs.map((pair) => placeOf.get(woven.pairs.other[pair]!)!) };
}

type Visit = { script: number; stands: number; zoomStep: number } | null;

async function medianDrawing(drawn: string, size: { entries: number; ties: number }, times: number, visit: () => Promise<Visit>): Promise<Drawing> {
  const visits: NonNullable<Visit>[] = [];
  for (let time = 0; time < times; time += 1) {
    const one = await visit();
    if (!one) return { drawn, ...size, script: 0, stands: null, zoomStep: null };
    visits.push(one);
  }
  const median = (figure: keyof NonNullable<Visit>) => Math.round(medianOf(visits.map((one) => one[figure])) * 10) / 10;
  return { drawn, ...size, script: median('script'), stands: median('stands'), zoomStep: median('zoomStep') };
}

/** Opens a page in an empty browser, waits until its network stands, and zooms into it; null when it cannot be drawn there. */
async function draw(browser: Browser, address: string, untilItStands: (page: Page) => Promise<number>): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (answer) => answer.request().resourceType() === 'script' && scripts.push(answer.body().then((body) => brotliCompressSync(body).length)));
  try {
    await page.goto(address, { timeout: patience });
    const stands = await untilItStands(page);
    const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0) / 1000;
    return { script, stands, zoomStep: await zoomInto(page) };
  } catch (error) {
    process.stderr.write(`web: expected a network drawn at ${address}, found ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
    return null;
  } finally {
    await context.close();
  }
}

async function untilMapStands(page: Page): Promise<number> {
  await page.getByRole('application').waitFor({ timeout: patience });
  return page.evaluate<number>('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))))');
}

async function untilPeerStands(page: Page, count: number): Promise<number> {
  await page.waitForFunction('window.drawnAt > 0', undefined, { timeout: patience });
  const drawn = await page.evaluate<number>('window.count');
  if (drawn !== count) throw new Error(`${drawn} of ${count} drawn`);
  return page.evaluate<number>('window.drawnAt');
}

/** Returns what the main thread does for one step of the wheel, each with the frame that follows it. */
async function zoomInto(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taken = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value;
  await page.mouse.move(640, 400);
  const before = await taken();
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, step % 2 === 0 ? -120 : 120);
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  }
  return ((await taken()) - before) * 1000 / steps;
}
