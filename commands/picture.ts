import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { chromium } from 'playwright-core';
import { Refusal } from '../ground/refusal.ts';
import { readSettings } from '../ground/settings.ts';
import { findChromium } from './find-chromium.ts';
import { servedWeb } from './web-record.ts';

type Options = { page: string; out: string; width: string; height: string; dark?: true };

/** Takes a picture of a page of the running site. */
export default new Command('picture')
  .summary('takes a picture of a page of the running site')
  .description('Takes a picture of a page of the site that `npm start` serves, such as the one in the README.')
  .option('--page <path>', 'the page', '/en/map')
  .option('--out <file>', 'where to write the PNG', 'docs/observatory.png')
  .option('--width <pixels>', 'the width of the window', '1440')
  .option('--height <pixels>', 'the height of the window', '900')
  .option('--dark', 'the dark colours')
  .addHelpText('after', '\nExample: npm run picture -- --page /fr/thing/demo --out demo.png')
  .action(async (options: Options) => {
    const site = servedWeb(readSettings().home);
    if (!site) throw new Refusal('usage', 'picture: expected a running site, found none.', 'Start it with `npm start` and leave it running.');
    await take(new URL(options.page, site.web), options);
  });

async function take(address: URL, { out, width, height, dark }: Options): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--disable-gpu', '--disable-dev-shm-usage'] });
  try {
    const page = await browser.newPage({ viewport: { width: sizeOf('--width', width), height: sizeOf('--height', height) }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    const answer = await page.goto(address.href, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Refusal('usage', `picture: expected the page ${address.pathname}, found status ${answer?.status() ?? 'none'}.`);
    mkdirSync(dirname(resolve(out)), { recursive: true });
    await page.screenshot({ path: resolve(out) });
  } finally {
    await browser.close();
  }
}

function sizeOf(option: string, text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 200 || size > 4000) throw new Refusal('usage', `${option}: expected a number of pixels from 200 to 4000, found "${text}".`);
  return size;
}
