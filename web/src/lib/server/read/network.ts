import type { Network } from '$graph/model/network.ts';
import { weaveNetwork, type Woven } from '../../network/ask/woven.ts';
import { borderOf, type Border } from '../../network/picture/border.ts';
import { registeredSite } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';

/** Returns the whole network of the release that is served, with what every picture of it needs. */
export const readWoven: () => Promise<{ woven: Woven; border: Border }> = keepPerRelease(async () => {
  const woven = weaveNetwork(await readNetwork());
  return { woven, border: borderOf(woven) };
});

async function readNetwork(): Promise<Network> {
  return (await registeredSite()).network();
}
