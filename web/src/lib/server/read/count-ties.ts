import { isAcross } from '$graph/model/sides.ts';
import { readWhole } from './whole.ts';

/** How much there is about a thing in all: other things that it is tied to, those on another side, and the statements of these ties. */
export type TiesInAll = { ties: number; crossing: number; statements: number };

/** Counts the ties of a thing in the whole release. */
export async function countTies(id: string): Promise<TiesInAll> {
  const { things, ties } = await readWhole();
  const place = things.findIndex((thing) => thing.id === id);
  const others = new Set<number>();
  let statements = 0;
  for (let index = 0; index < ties.length; index += 1) {
    const [from, to] = [ties.from[index]!, ties.to[index]!];
    if (from !== place && to !== place) continue;
    others.add(from === place ? to : from);
    statements += ties.tie(index).statements;
  }
  const side = things[place]?.side ?? null;
  return { ties: others.size, crossing: [...others].filter((other) => isAcross(side, things[other]!.side)).length, statements };
}
