import { byCodeUnits } from '../../network.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { kilometresBetween, reasonsFor } from './reasons.ts';
import type { Reason } from './reasons.ts';
import type { Body, ServedBodies } from './served-bodies.ts';

/** A body across the border that another does not work with yet: how good it seems, how sure that is, and why. */
export type Suggestion = { body: Body; score: number; confidence: 'not enough data'; reasons: Reason[] };

/** How much each sort of reason counts; chosen by hand, since too little is known of what came of suggestions at this border to learn it. */
export const counts = { introducer: 1, theme: 0.6, membership: 0.4, encounter: 0.3, sort: 0.02, place: 0.3 } as const;

const mostSuggestions = 50;
/** A body of the same sort is suggested for that alone only when it is nearer than this. */
const nearEnough = 80;
/** Bodies as near as this are neighbours; those twice as far count for little. */
const nearKilometres = 40;

/** Returns the bodies of other sides that an organisation does not work with and plausibly should, best first, each with its reasons. A body without partners is matched by themes, sort and place. */
export function suggestFor(served: ServedBodies, id: string): Suggestion[] {
  const surroundings = surroundingsOf(served);
  const source = surroundings.bodies.get(id);
  if (source === undefined || source.side === null) return [];
  const partners = surroundings.partners.get(id)!;
  const found: Suggestion[] = [];
  for (const body of served.bodies) {
    if (body.side === null || body.side === source.side || body.id === id || partners.has(body.id)) continue;
    const reasons = reasonsFor(surroundings, source, body);
    const score = scoreOf(surroundings, source, body, reasons);
    if (score > 0 && isSound(source, body, reasons)) found.push({ body, score, confidence: 'not enough data', reasons });
  }
  return found.sort((one, other) => other.score - one.score || byCodeUnits(one.body.id, other.body.id)).slice(0, mostSuggestions);
}

/** That two are of one sort says little: it is enough only for those that are near. */
function isSound(source: Body, target: Body, reasons: readonly Reason[]): boolean {
  return reasons.some(({ kind }) => kind !== 'place' && kind !== 'sort') || (kilometresBetween(source, target) ?? Infinity) < nearEnough;
}

/** An introducer with few partners counts for more (Adamic and Adar), as do a theme and a membership that few share. */
function scoreOf(surroundings: Surroundings, source: Body, target: Body, reasons: readonly Reason[]): number {
  const all = surroundings.bodies.size;
  let score = 0;
  for (const reason of reasons) {
    if (reason.kind === 'introducer') score += counts.introducer / Math.log(Math.max(surroundings.partners.get(reason.id)!.size, 2));
    if (reason.kind === 'theme') score += (counts.theme * Math.log(all / surroundings.withTheme.get(reason.name)!)) / Math.log(all);
    if (reason.kind === 'sort') score += counts.sort;
    if (reason.kind === 'membership' || reason.kind === 'encounter') score += counts[reason.kind] / Math.log(Math.max(surroundings.sizes.get(reason.id)!, 3));
  }
  const far = kilometresBetween(source, target);
  return far === null ? score : score * (1 + counts.place * Math.exp(-far / nearKilometres));
}
