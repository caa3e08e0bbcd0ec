import { sides } from '$graph/model/sides.ts';
import { thingState, type Shown } from '../ask/choose-shown.ts';
import { sideOf } from '../ask/choose-things.ts';
import type { Woven } from '../ask/woven.ts';

/** Where a side of the home border lies on the picture: the middle of what is shown of it. */
export type Territory = { side: string; x: number; y: number };

const fewest = 8;

/** Returns where the sides lie of which enough is shown to speak of a place. */
export function territoriesOf(woven: Woven, shown: Shown): Territory[] {
  const { x, y } = woven.network.things;
  return Object.keys(sides).flatMap((side) => {
    const things = [...shown.things.keys()].filter((thing) => shown.things[thing] !== thingState.absent && sideOf(woven, thing) === side);
    return things.length < fewest ? [] : [{ side, x: middle(things.map((thing) => x[thing]!)), y: middle(things.map((thing) => y[thing]!)) }];
  });
}

function middle(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
