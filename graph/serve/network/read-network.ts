import type { Words } from '../../model/kinds/declare.ts';
import type { Network, Whole } from '../../model/network.ts';
import { findGroups } from './find-groups.ts';
import { findThemes } from './find-themes.ts';
import { choosePart } from './choose-part.ts';
import { makeNetwork } from './make-network.ts';

/** Returns a reader of the network that pictures are drawn from, made once for each release. */
export function networkReader(readWhole: () => Promise<Whole>, themeNames: () => Promise<ReadonlyMap<string, Words>>): () => Promise<Network> {
  let kept: { whole: Whole; network: Network } | null = null;
  return async () => {
    const [whole, names] = [await readWhole(), await themeNames()];
    if (kept?.whole !== whole) kept = { whole, network: networkOf(whole, names) };
    return kept.network;
  };
}

function networkOf(whole: Whole, names: ReadonlyMap<string, Words>): Network {
  const { things, ties } = choosePart(whole);
  const network = makeNetwork({
    release: whole.release,
    read: whole.read,
    all: { things: whole.things.length, ties: whole.ties.length },
    things: things.map((thing) => whole.things[thing]!),
    ties: ties.map((tie) => whole.ties.tie(tie)),
    euro: whole.euro,
  });
  return findGroups(whole, { ...network, themes: findThemes(whole, network, names) }, names);
}
