import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { chromium, type Browser } from 'playwright-core';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import { findChromium } from './find-chromium.ts';
import { takePicture } from './picture/take-picture.ts';
import { desk, views, viewsPage } from './picture/views.ts';
import { servedWeb } from './web-record.ts';

type Options = { page: string; out: string; width: string; height: string; dark?: true; views?: string };

/** Takes a picture of a page of the running site, or of every view. */
export default new Command('picture')
  .summary('takes a picture of a page of the running site, or of every view')
  .description('Takes a picture of a page of the site that `npm start` serves, such as the one in the README; or one of every view, with the page that lists them.')
  .option('--page <path>', 'the page', '/en/map')
  .option('--out <file>', 'where to write the PNG, or the WebP where its name ends so', 'docs/observatory.png')
  .option('--width <pixels>', 'the width of the window', String(desk.width))
  .option('--height <pixels>', 'the height of the window', String(desk.height))
  .option('--dark', 'the dark colours')
  .option('--views <folder>', 'every view as WebP into the folder views of this one, and views.md beside it')
  .addHelpText('after', '\nExample: npm run picture -- --page /fr/thing/demo --out demo.png\n         npm run picture -- --views docs')
  .action(async (options: Options) => {
    const site = servedWeb(readSettings().home);
    if (!site) throw new Refusal('usage', 'picture: expected a running site, found none.', 'Start it with `npm start` and leave it running.');
    const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--disable-gpu', '--disable-dev-shm-usage'] });
    try {
      await (options.views === undefined ? takeOne(browser, site.web, options) : takeViews(browser, site.web, resolve(options.views)));
    } finally {
      await browser.close();
    }
  });

async function takeOne(browser: Browser, site: string, { page, out, width, height, dark }: Options): Promise<void> {
  mkdirSync(dirname(resolve(out)), { recursive: true });
  await takePicture(browser, { address: new URL(page, site), width: sizeOf('--width', width), height: sizeOf('--height', height), dark: dark === true }, resolve(out));
}

async function takeViews(browser: Browser, site: string, folder: string): Promise<void> {
  mkdirSync(join(folder, 'views'), { recursive: true });
  for (const { name, page, width = desk.width, height = desk.height, dark } of views) {
    await takePicture(browser, { address: new URL(page, site), width, height, dark: dark === true }, join(folder, 'views', `${name}.webp`));
    reportToTerminal(`picture: ${name} of ${page}`);
  }
  writeFileSync(join(folder, 'views.md'), viewsPage());
}

function sizeOf(option: string, text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 200 || size > 4000) throw new Refusal('usage', `${option}: expected a number of pixels from 200 to 4000, found "${text}".`);
  return size;
}
