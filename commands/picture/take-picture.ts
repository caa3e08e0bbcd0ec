import { writeFileSync } from 'node:fs';
import type { Browser, Page, Response } from 'playwright-core';
import { Refusal } from '../../ground/refusal.ts';

/** What a picture is taken of, and how: a page, a window, and light or dark. */
export type Look = { address: URL; width: number; height: number; dark: boolean };

const patience = 60_000;
const sharp = 82;
const pause = 5_000;
const mostTimes = 24;

/** Takes a picture of a page as it stands when nothing moves any more: PNG, or WebP where the name of the file says so. */
export async function takePicture(browser: Browser, { address, width, height, dark }: Look, out: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const answer = await openWhenReady(page, address);
    if (!answer?.ok()) throw new Refusal('usage', `picture: expected the page ${address.pathname}, found status ${answer?.status() ?? 'none'}.`);
    if (!out.endsWith('.webp')) return void (await page.screenshot({ path: out }));
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: sharp });
    writeFileSync(out, Buffer.from(data, 'base64'));
  } finally {
    await context.close();
  }
}

/** A page whose parts are still being prepared says when to come again. */
async function openWhenReady(page: Page, address: URL): Promise<Response | null> {
  for (let time = 1; ; time += 1) {
    const answer = await page.goto(address.href, { waitUntil: 'networkidle', timeout: patience });
    if (answer?.headers()['retry-after'] === undefined || time === mostTimes) return answer;
    await page.waitForTimeout(pause);
  }
}
