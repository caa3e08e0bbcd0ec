import type { PairsOf } from '../../../model/site/suggestions.ts';
import { suggestFor } from './suggest-for.ts';
import type { Chances, Suggestion } from './suggest-for.ts';
import type { Body } from './served-bodies.ts';
import type { Surroundings } from './surroundings.ts';

/** Two bodies on two sides that plausibly should work together. */
export type Pair = { source: Body; suggestion: Suggestion };

const mostPairs = 50;
/** The bodies that are asked, those with the most partners first. */
const mostAsked = 120;
/** How often one body may stand in the answer. */
const mostOfBody = 2;

/** Returns the best pairs across the border: of a theme, of a programme, between two sides, or several of these. Each body stands in few of them, so that the answer is not one body's. */
export function suggestBetween(surroundings: Surroundings, { theme, programme, sides }: PairsOf, chances: Chances = new Map()): Pair[] {
  const { bodies, withTheme, partners } = surroundings;
  const inProgramme = programme === null ? null : bodiesOfProgramme(surroundings, programme);
  const within = (theme === null ? [...bodies.keys()] : (withTheme.get(theme) ?? [])).filter((id) => inProgramme === null || inProgramme.has(id));
  const sharing = new Set(within);
  const asked = within.map((id) => bodies.get(id)!).filter(({ side }) => side !== null && (sides === null || side === sides[0]));
  asked.sort((one, other) => partners.get(other.id)!.size - partners.get(one.id)!.size || (one.id < other.id ? -1 : 1));
  const pairs = asked.slice(0, mostAsked).flatMap((source) => {
    const found = suggestFor(surroundings, source.id, sides?.[1] ?? null, chances)!.suggestions;
    return found.filter(({ body }) => sharing.has(body.id)).slice(0, mostOfBody * 5).map((suggestion): Pair => ({ source, suggestion }));
  });
  return chooseOnce(pairs.sort((one, other) => other.suggestion.score - one.suggestion.score || (one.source.id < other.source.id ? -1 : 1)));
}

/** Those who took part in something that a programme stands behind. */
function bodiesOfProgramme({ circlesOf, backings }: Surroundings, programme: string): Set<string> {
  return new Set([...circlesOf].flatMap(([body, circles]) => (circles.some(({ kind, id }) => kind === 'collaboration' && backings.get(id)?.some((backing) => backing.id === programme)) ? [body] : [])));
}

function chooseOnce(pairs: readonly Pair[]): Pair[] {
  const [times, seen] = [new Map<string, number>(), new Set<string>()];
  return pairs.filter(({ source, suggestion: { body } }) => {
    const key = [source.id, body.id].sort().join(' ');
    if (seen.has(key) || [source.id, body.id].some((id) => (times.get(id) ?? 0) >= mostOfBody)) return false;
    seen.add(key);
    for (const id of [source.id, body.id]) times.set(id, (times.get(id) ?? 0) + 1);
    return true;
  }).slice(0, mostPairs);
}
