import type { Network, Whole } from '../../model/network.ts';
import { choosePart } from './choose-part.ts';
import { makeNetwork } from './make-network.ts';

/** Returns a reader of the network that pictures are drawn from, made once for each release. */
export function networkReader(readWhole: () => Promise<Whole>): () => Promise<Network> {
  let kept: { whole: Whole; network: Network } | null = null;
  return async () => {
    const whole = await readWhole();
    if (kept?.whole !== whole) kept = { whole, network: networkOf(whole) };
    return kept.network;
  };
}

function networkOf(whole: Whole): Network {
  const { things, ties } = choosePart(whole);
  return makeNetwork({
    release: whole.release,
    read: whole.read,
    all: { things: whole.things.length, ties: whole.ties.length },
    things: things.map((thing) => whole.things[thing]!),
    ties: ties.map((tie) => whole.ties.tie(tie)),
  });
}
