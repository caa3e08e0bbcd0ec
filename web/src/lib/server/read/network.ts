import type { Network } from '$graph/model/network.ts';
import { weaveNetwork, type Woven } from '../../network/ask/woven.ts';
import { borderOf, type Border } from '../../network/picture/land/border.ts';
import { regionsOf, type Region } from '../../network/picture/land/regions.ts';
import { registeredSite } from '../graph.ts';
import { keepPerRelease } from '../keep-per-release.ts';

/** Returns the whole network of the release that is served, with what every picture of it needs. */
export const readWoven: () => Promise<{ woven: Woven; border: Border; regions: Region[] }> = keepPerRelease(async () => {
  const woven = weaveNetwork(await readNetwork());
  return { woven, border: borderOf(woven), regions: regionsOf(woven) };
});

async function readNetwork(): Promise<Network> {
  return (await registeredSite()).network();
}
