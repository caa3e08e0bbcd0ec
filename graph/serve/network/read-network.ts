import type { Words } from '../../model/kinds/declare.ts';
import type { Network, StatedTie, Whole } from '../../model/network.ts';
import { findGroups } from './find-groups.ts';
import { findThemes } from './find-themes.ts';
import { choosePart } from './choose-part.ts';
import { makeNetwork } from './make-network.ts';
import type { Telling } from './tell-ties.ts';

type ReadTellings = (ids: readonly string[]) => Promise<(tie: StatedTie) => readonly Telling[]>;

/** Returns a reader of the network that pictures are drawn from, made once for each release. */
export function networkReader(readWhole: () => Promise<Whole>, themeNames: () => Promise<ReadonlyMap<string, Words>>, readTellings: ReadTellings): () => Promise<Network> {
  let kept: { whole: Whole; network: Promise<Network> } | null = null;
  return async () => {
    const [whole, names] = [await readWhole(), await themeNames()];
    if (kept?.whole !== whole) {
      const own = { whole, network: networkOf(whole, names, readTellings) };
      kept = own;
      own.network.catch(() => void (kept === own && (kept = null)));
    }
    return kept.network;
  };
}

async function networkOf(whole: Whole, names: ReadonlyMap<string, Words>, readTellings: ReadTellings): Promise<Network> {
  const { things, ties } = choosePart(whole);
  const network = makeNetwork({
    tellings: await readTellings(things.map((thing) => whole.things[thing]!.id)),
    release: whole.release,
    read: whole.read,
    all: { things: whole.things.length, ties: whole.ties.length },
    things: things.map((thing) => whole.things[thing]!),
    ties: ties.map((tie) => whole.ties.tie(tie)),
    euro: whole.euro,
  });
  return findGroups(whole, { ...network, themes: findThemes(whole, network, names) }, names);
}
