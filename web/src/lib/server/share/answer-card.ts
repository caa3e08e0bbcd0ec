import { LRUCache } from 'lru-cache';
import { chooseShown } from '../../network/ask/choose-shown.ts';
import { readWish } from '../../network/ask/wish.ts';
import { drawStatic } from '../../network/picture/static-picture.ts';
import { drawCard, pictureRoom, type Card } from '../../share/draw-card.ts';
import { drawWhole } from '../../share/draw-whole.ts';
import { servedRelease } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { readWoven } from '../read/network.ts';
import { paintPng } from './paint-png.ts';

const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({ maxSize: 16 * 1024 * 1024, sizeCalculation: ({ length }) => length });

/** Answers with a card as PNG, painted once for a release and an address as long as there is room to keep it. */
export async function answerCard(address: string, cardOf: () => Promise<Omit<Card, 'release'>>): Promise<Response> {
  const release = await servedRelease();
  const key = `${release} ${address}`;
  const png = kept.get(key) ?? (await paintPng(drawCard({ ...(await cardOf()), release })));
  kept.set(key, png);
  return new Response(png, { headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' } });
}

/** Returns the whole network as every card of a page shows it, drawn once for each release. */
export const readGround: () => Promise<string> = keepPerRelease(async () => {
  const { woven, border } = await readWoven();
  const { width, height } = pictureRoom;
  return drawWhole(drawStatic(woven, chooseShown(woven, readWish(new URLSearchParams())), border, { width, height, ties: 450, things: 650, names: 0, nameOf: (side) => side }));
});
