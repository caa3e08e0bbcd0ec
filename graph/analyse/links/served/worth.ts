import { sides } from '../../../model/sides.ts';
import { kilometresBetween } from './kilometres-between.ts';
import type { Body } from './served-bodies.ts';
import type { Surroundings } from './surroundings.ts';

/** How much each sort of reason counts; chosen by hand, since too little is known of what came of suggestions at this border to learn it. */
const counts = { introducer: 1, theme: 0.25, membership: 0.4, encounter: 0.25, place: 1.5 } as const;

/** What it is worth that two are of one sort: next to nothing, beside nearness. */
export const sortWorth = 0.05;

/** Says whether two are of one sort that says what they do; a legal form does not, nor do two concert halls and museums that tell other themes. */
export function isOneSort(surroundings: Surroundings, one: Body, other: Body): boolean {
  return one.kind === other.kind && !['Organisation', 'Company', 'PublicBody', 'Association'].includes(one.kind) && !areOfOtherThemes(surroundings, one, other);
}

/** Says whether it is known of two what they work on, and that it is not the same. */
export function areOfOtherThemes({ themes }: Surroundings, one: Body, other: Body): boolean {
  const [own, theirs] = [themes.get(one.id)!, themes.get(other.id)!];
  return own.size > 0 && theirs.size > 0 && ![...own].some((theme) => theirs.has(theme));
}

/** What is left of the worth of a body of which nobody knows that it is creative, to one that is. */
export const otherTrade = 0.45;

/** What is left of a theme between one that is creative and one that nobody knows to be, nor to be a place or a circle where the creative meet: research on railways and on music are both research. */
export function themeAcrossTrades(one: Body, other: Body): number {
  return one.isCreative && !other.isCreative && !['Hub', 'Cluster', 'Network', 'Venue', 'School'].includes(other.kind) ? 0.1 : 1;
}

/** What is left of the worth of a body of which no source tells that it works with anybody, to one that works with several. */
export const silent = 0.25;

/** What it is worth to one that knows few that another is near, creative, and knows somebody. */
export const neighbourWorth = 0.02;

/** How far a theme or a sort carries; who works on the same thing at the other end of a country is no neighbour. */
const carries = 120;

/** Nearness counts for a third of what it does next door at this distance. */
const nearKilometres = 100;

/** Returns what an introducer is worth: the closer it is to both, and the fewer others it knows, the more (after Adamic and Adar). A house does not introduce its own parts: who works with a university knows that it has laboratories. */
export function introductionWorth({ partners, bodies }: Surroundings, source: string, between: string, target: string): number {
  if (bodies.get(target)!.parents.includes(between)) return 0;
  const known = partners.get(between)!;
  return (counts.introducer * Math.sqrt(known.get(source)! * known.get(target)!)) / Math.log2(Math.max(known.size, 2));
}

/** Returns what a theme is worth that both work on: the rarer, the more. */
export function themeWorth({ withTheme, bodies }: Surroundings, theme: string): number {
  return (counts.theme * Math.log(bodies.size / withTheme.get(theme)!.length)) / Math.log(Math.max(bodies.size, 2));
}

/** Returns what it is worth to be members of one body, or to have been at one event: the fewer others, the more. */
export function membershipWorth(kind: 'membership' | 'encounter', size: number): number {
  return counts[kind] / Math.log2(Math.max(size, 2));
}

/** What is left of a likeness where nobody knows the distance: most of those lie far. */
const somewhere = 0.1;

/** Returns what is left of a likeness at a distance: nothing to speak of at the other end of Europe, where a third body that knows both would have to speak for it. */
export function carriedOver(kilometres: number | null): number {
  return kilometres === null ? somewhere : Math.exp(-kilometres / carries);
}

/** At this distance, half is left of what all reasons are worth. */
const farKilometres = 800;

/** What is left where nobody knows the distance, unless both are of the home border. */
const untold = 0.5;

/** Returns by how much nearness raises what all reasons are worth, and distance lowers it: in the crowd of a large programme, everybody could introduce everybody. */
export function nearnessFactor(one: Body, other: Body): number {
  const kilometres = kilometresBetween(one, other);
  if (kilometres === null) return [one, other].every(({ side }) => side !== null && side in sides) ? 1 : untold;
  return (1 + counts.place * Math.exp(-kilometres / nearKilometres)) / (1 + (kilometres / farKilometres) ** 2);
}

/** A body may know so many times as many as another and be of its scale. */
const ofScale = 8;

/** Who knows fewer than these counts as though it knew these. */
const leastKnown = 4;

/** Returns what is left of a likeness between bodies of two scales, told by how many partners they have: a concert hall is not for a university of a hundred partners what another hall is. */
export function scaleFactor(one: number, other: number): number {
  const ratio = Math.max(one, other, leastKnown) / Math.max(Math.min(one, other), leastKnown);
  return ratio <= ofScale ? 1 : Math.sqrt(ofScale / ratio);
}

/** Who has this many partners works with everybody: that one more could join them says nothing of either. */
const knowsEverybody = 100;

/** What a state and its ministries are called, in the languages of the home border and in English and German. */
const ofState = /^(?:the )?(?:french|belgian|dutch|luxembourg|german) state$|^(?:l['’])?[ée]tat (?:fran[çc]ais|belge)$|^(?:belgische|franse) staat$|^(?:minist[èe]re|ministerie|ministry|bundesministerium|spf|fod|service public f[ée]d[ée]ral|federale overheidsdienst|federal public service|gouvernement|government of|regering)(?:[ ,:]|$)|^european (?:commission|union|parliament)$|^commission europ[ée]enne$|^europese (?:commissie|unie)$/i;

/** Says whether a body is so general that everybody could work with it: it has partners beyond count, or it is a state or a ministry. Such bodies are told apart, so that they do not stand before those who could be met. */
export function isVeryGeneral({ partners }: Surroundings, { id, name }: Body): boolean {
  return partners.get(id)!.size >= knowsEverybody || ofState.test(name);
}
