import { familyOf } from '$graph/model/kinds/index.ts';
import type { Whole } from '$graph/model/network.ts';
import { isCarried } from '../../view/carried.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { readWhole } from '../read/whole.ts';
import type { Brief } from '../records.ts';

/** What lies around things in the whole release: their names, what they concern, who sits where, and what each programme carries, or each collaboration has as a part, at one step. */
export type Surroundings = {
  briefs: ReadonlyMap<string, Brief>;
  themesOf: ReadonlyMap<string, readonly Brief[]>;
  placedIn: ReadonlyMap<string, ReadonlySet<string>>;
  carriedBy: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Returns what lies around things, read once for each release. */
export const readSurroundings = keepPerRelease(async (): Promise<Surroundings> => surroundingsOf(await readWhole()));

/** Returns a programme or collaboration and all that it carries, over any number of steps. */
export function coreOf({ carriedBy }: Surroundings, start: string): ReadonlySet<string> {
  const core = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (core.has(id)) continue;
    core.add(id);
    waiting.push(...(carriedBy.get(id) ?? []));
  }
  return core;
}

function surroundingsOf({ things, ties }: Pick<Whole, 'things' | 'ties'>): Surroundings {
  const briefs = things.map(({ id, name, kind, side }): Brief => ({ id, name, kind, side }));
  const themesOf = new Map<string, Brief[]>();
  const placedIn = new Map<string, Set<string>>();
  const carriedBy = new Map<string, Set<string>>();
  for (let index = 0; index < ties.length; index += 1) {
    const [one, other] = [briefs[ties.from[index]!]!, briefs[ties.to[index]!]!];
    const { predicate } = ties.tie(index);
    if (predicate === 'CONCERNS') addTheme(themesOf, one.id, other);
    else if (predicate === 'LOCATED_IN') addTo(placedIn, other.id, one.id);
    if (predicate === 'PART_OF' && familyOf(one.kind) === 'Collaboration' && familyOf(other.kind) === 'Collaboration') addTo(carriedBy, other.id, one.id);
    for (const [programme, end] of [[one, other], [other, one]] as const) {
      if (familyOf(programme.kind) === 'Programme' && isCarried(familyOf(end.kind), predicate, programme === one)) addTo(carriedBy, programme.id, end.id);
    }
  }
  return { briefs: new Map(briefs.map((brief) => [brief.id, brief])), themesOf, placedIn, carriedBy };
}

function addTheme(themesOf: Map<string, Brief[]>, id: string, theme: Brief): void {
  const known = themesOf.get(id);
  if (!known) themesOf.set(id, [theme]);
  else if (!known.some((one) => one.id === theme.id)) known.push(theme);
}

function addTo(sets: Map<string, Set<string>>, key: string, id: string): void {
  const known = sets.get(key);
  if (known) known.add(id);
  else sets.set(key, new Set([id]));
}
