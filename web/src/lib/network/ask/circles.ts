import { isCarried } from '../../view/carried.ts';
import type { Wish } from './wish.ts';
import type { Woven } from './woven.ts';

/** The parts of a wish that narrow the map to some things and whoever is tied to them. */
export type Narrowing = 'programme' | 'theme' | 'euro';

const known = new WeakMap<Woven, Map<string, ReadonlySet<number> | null>>();

/** Returns what a wish turns on: what its programme carries, deals with its theme and has its money, all three at once; null when it asks for none. Worked out once for each. */
export function coreWished(woven: Woven, wish: Pick<Wish, Narrowing>): ReadonlySet<number> | null {
  const cores = known.get(woven) ?? new Map<string, ReadonlySet<number> | null>();
  known.set(woven, cores);
  const key = [wish.programme, wish.theme, wish.euro].join('\n');
  if (!cores.has(key)) cores.set(key, findCore(woven, wish));
  return cores.get(key)!;
}

function findCore(woven: Woven, { programme, theme, euro }: Pick<Wish, Narrowing>): ReadonlySet<number> | null {
  const dealing = theme === null ? null : new Set(woven.network.themes.find(({ id }) => id === theme)?.things);
  const paid = euro === 0 ? null : new Set([...woven.network.things.euro.keys()].filter((thing) => woven.network.things.euro[thing]! >= euro));
  const cores = [coreOfProgramme(woven, programme), dealing, paid].filter((core) => core !== null);
  return cores.length === 0 ? null : cores.reduce((one, other) => new Set([...one].filter((thing) => other.has(thing))));
}

/** Returns a programme and what it carries; null when none is asked for. */
export function coreOfProgramme(woven: Woven, programme: string | null): ReadonlySet<number> | null {
  const start = programme === null ? undefined : woven.byId.get(programme);
  if (start === undefined) return null;
  const core = new Set<number>();
  const waiting = [start];
  for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) {
    if (core.has(thing)) continue;
    core.add(thing);
    if (woven.families[thing] !== 'Programme') continue;
    for (let at = woven.starts[thing]!; at < woven.starts[thing + 1]!; at += 1) {
      const other = woven.neighbours[at]!;
      if (carries(woven, thing, other, woven.through[at]!)) waiting.push(other);
    }
  }
  return core;
}

function carries({ families, network, pairs }: Woven, programme: number, other: number, pair: number): boolean {
  const relations = pairs.relations.subarray(pairs.offsets[pair], pairs.offsets[pair + 1]);
  return relations.some((relation) => isCarried(families[other]!, network.predicates[network.ties.predicate[relation]!]!, network.ties.from[relation] === programme));
}

/** Returns some things with all that is tied to them. */
export function circleAround(woven: Woven, core: ReadonlySet<number>): ReadonlySet<number> {
  const circle = new Set(core);
  for (const thing of core) for (let at = woven.starts[thing]!; at < woven.starts[thing + 1]!; at += 1) circle.add(woven.neighbours[at]!);
  return circle;
}
