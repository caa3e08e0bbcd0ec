import { isAcross } from '../../../model/sides.ts';
import type { Body } from './served-bodies.ts';
import { kilometresBetween } from './kilometres-between.ts';
import { reasonsFor } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { spreadOut } from './spread-out.ts';
import { nearTo } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { areOfOtherThemes, carriedOver, introductionWorth, isOneSort, isVeryGeneral, membershipWorth, nearnessFactor, neighbourWorth, otherTrade, scaleFactor, silent, sortWorth, themeAcrossTrades, themeWorth } from './worth.ts';

/** The chance that a body works with another within three years, where enough is known to tell; by the ids of both. */
export type Chances = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A body across the border that another does not work with yet: how good it seems, how likely it is, and why. */
export type Suggestion = { body: Body; score: number; chance: number | null; common: number; reasons: Reason[] };

/** What was found for a body: the best suggestions, apart from them those that are very general, and how many there are in all to each side. */
export type Found = { source: Body; suggestions: Suggestion[]; general: Suggestion[]; countBySide: Map<string, number> };

const mostSuggestions = 50;
/** How many very general bodies are told apart. */
const mostGeneral = 5;
/** How many candidates are looked at closely. */
const mostLookedAt = 250;
/** Bodies of one sort are suggested for that alone only when they are nearer than this. */
const nearEnough = 80;
/** Who has fewer partners than this knows few. */
const fewPartners = 5;
/** A theme that more bodies share than this says nothing of any of them. */
const mostOfTheme = 4000;

/** Returns the bodies across the border that an organisation does not work with and plausibly should, best first, each with its reasons; perhaps of one side only. A body without partners is matched by themes, events, sort and place. */
export function suggestFor(surroundings: Surroundings, id: string, only: string | null = null, chances: Chances = new Map()): Found | null {
  const source = surroundings.bodies.get(surroundings.heirs.get(id) ?? id);
  if (source === undefined) return null;
  const likely = chances.get(source.id) ?? new Map<string, number>();
  const worths = [...worthsOf(surroundings, source, likely)];
  const countBySide = new Map<string, number>();
  for (const [target] of worths) countBySide.set(surroundings.bodies.get(target)!.side!, (countBySide.get(surroundings.bodies.get(target)!.side!) ?? 0) + 1);
  const ranked = worths.filter(([target]) => only === null || surroundings.bodies.get(target)!.side === only).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, mostLookedAt);
  const [general, others] = [true, false].map((isGeneral) => ranked.filter(([target]) => isVeryGeneral(surroundings, surroundings.bodies.get(target)!) === isGeneral));
  const suggestionsOf = (of: readonly [string, number][]): Suggestion[] => of.map(([target, score]) => {
    const body = surroundings.bodies.get(target)!;
    return { body, score, chance: likely.get(target) ?? null, ...reasonsFor(surroundings, source, body) };
  });
  return { source, suggestions: spreadOut(suggestionsOf(others!), mostSuggestions), general: suggestionsOf(general!.slice(0, mostGeneral)), countBySide };
}

/** What each body across the border is worth to a source, between 0 and 1: the reasons that speak for it, and the chance that was learnt, each making up for what the other lacks. */
function worthsOf(surroundings: Surroundings, source: Body, likely: ReadonlyMap<string, number>): Map<string, number> {
  const { partners, bodies } = surroundings;
  const own = partners.get(source.id)!;
  const sums = new Map<string, number>();
  const add = (id: string, worth: number): void => {
    if (id !== source.id && !own.has(id) && worth > 0 && isAcross(source.side, bodies.get(id)!.side)) sums.set(id, (sums.get(id) ?? 0) + worth);
  };
  for (const between of own.keys()) for (const id of partners.get(between)!.keys()) add(id, id === source.id ? 0 : introductionWorth(surroundings, source.id, between, id));
  addShared(surroundings, source, add);
  for (const id of likely.keys()) add(id, 1e-9);
  const fits = (id: string): number => {
    const known = partners.get(id)!.size;
    return nearnessFactor(source, bodies.get(id)!) * scaleFactor(own.size, known) * (source.isCreative && !bodies.get(id)!.isCreative ? otherTrade : 1) * (known === 0 && own.size >= fewPartners ? silent : 1);
  };
  return new Map([...sums].map(([id, sum]) => [id, 1 - Math.exp(-sum * fits(id)) * (1 - (likely.get(id) ?? 0))]));
}

/** Themes, memberships, events, and the bodies of the same sort that are near; for one that knows few, also creative others that are near and know somebody. */
function addShared(surroundings: Surroundings, source: Body, add: (id: string, worth: number) => void): void {
  const { bodies, themes, withTheme, circlesOf, partners } = surroundings;
  const carried = (id: string): number => carriedOver(kilometresBetween(source, bodies.get(id)!));
  for (const theme of themes.get(source.id)!) {
    const sharing = withTheme.get(theme)!;
    for (const id of sharing.length <= mostOfTheme ? sharing : []) add(id, themeWorth(surroundings, theme) * carried(id) * themeAcrossTrades(source, bodies.get(id)!));
  }
  for (const { kind, members } of circlesOf.get(source.id)!) {
    if (kind === 'membership' || kind === 'encounter') for (const { body } of members) if (bodies.has(body)) add(body, membershipWorth(kind, members.length));
  }
  const knowsFew = partners.get(source.id)!.size < fewPartners;
  for (const id of nearTo(surroundings, source, nearEnough)) {
    const { isCreative } = bodies.get(id)!;
    // That both are schools says nothing of a school of which nobody knows that it works with others or is creative.
    if (isOneSort(surroundings, source, bodies.get(id)!) && (isCreative || (!source.isCreative && partners.get(id)!.size > 0))) add(id, sortWorth * carried(id));
    else if (knowsFew && isCreative && partners.get(id)!.size > 0 && !areOfOtherThemes(surroundings, source, bodies.get(id)!)) add(id, neighbourWorth * carried(id));
  }
}
