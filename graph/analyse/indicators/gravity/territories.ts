import type { Observed } from '../../observed.ts';
import { tiesOf } from '../../network.ts';

/** A territory of NUTS: how many organisations it has, where the middle of them lies, what country it is of, which languages it speaks, and on which themes it works. */
export type Territory = { code: string; country: string; size: number; lat: number; lng: number; languages: readonly string[]; themes: ReadonlyMap<string, number> };

/** Territories, and how many ties each two have between them (`size` × `size`, symmetric). */
export type Territories = { territories: readonly Territory[]; ties: Float64Array };

/** The regions of France before 2016 by their codes of today: sources write both generations. */
const codesOfToday: Readonly<Record<string, string>> = {
  FR21: 'FRF2', FR22: 'FRE2', FR23: 'FRD2', FR24: 'FRB0', FR25: 'FRD1', FR26: 'FRC1', FR30: 'FRE1', FR41: 'FRF3', FR42: 'FRF1', FR43: 'FRC2', FR51: 'FRG0', FR52: 'FRH0', FR53: 'FRI3',
  FR61: 'FRI1', FR62: 'FRJ2', FR63: 'FRI2', FR71: 'FRK2', FR72: 'FRK1', FR81: 'FRJ1', FR82: 'FRL0', FR83: 'FRM0',
};

/** What is spoken where a country speaks more than one language, or shares its own with another: by the beginning of a code of NUTS. */
const languagesOf: Readonly<Record<string, readonly string[]>> = {
  BE1: ['fr', 'nl'], BE2: ['nl'], BE3: ['fr'], BE336: ['de', 'fr'], AT: ['de'], DE: ['de'], LI: ['de'], FR: ['fr'], NL: ['nl'], LU: ['fr', 'de'], CH: ['de', 'fr', 'it'], CH01: ['fr'], CH07: ['it'], IT: ['it'],
  ITH10: ['de', 'it'], ITC2: ['fr', 'it'], IE: ['en'], UK: ['en'], MT: ['mt', 'en'], EL: ['el'], CY: ['el'], RO: ['ro'], MD: ['ro'], PT: ['pt'], ES: ['es'], FI: ['fi'], FI20: ['sv'], SE: ['sv'],
};

/** Returns the territories of a level of NUTS (2 or 3) in which organisations sit whose coordinates are known, those in `countries` alone when some are named. */
export function territoriesOf({ network, themesOf, seats }: Observed, level: 2 | 3, admits: (code: string) => boolean = () => true): Territories {
  const codeOf = network.organisations.map((name) => codeOfSeat(seats.get(name)?.nuts ?? null, level));
  const members = new Map<string, number[]>();
  codeOf.forEach((code, node) => {
    if (code !== null && admits(code)) members.set(code, [...(members.get(code) ?? []), node]);
  });
  const themesOfNodes = themesOfEach(network.members, network.organisations.length, (project) => themesOf.get(network.projects[project]!) ?? []);
  const territories = [...members].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([code, nodes]): Territory[] => {
    const placed = nodes.map((node) => seats.get(network.organisations[node]!)!).filter(({ lat, lng }) => lat !== null && lng !== null);
    if (placed.length === 0) return [];
    const mean = (of: 'lat' | 'lng'): number => placed.reduce((sum, seat) => sum + seat[of]!, 0) / placed.length;
    return [{ code, country: code.slice(0, 2), size: nodes.length, lat: mean('lat'), lng: mean('lng'), languages: languagesIn(code), themes: sumThemes(nodes.map((node) => themesOfNodes[node]!)) }];
  });
  const places = new Map(territories.map(({ code }, place) => [code, place]));
  const ties = new Float64Array(territories.length ** 2);
  for (const { one, other } of tiesOf(network)) {
    const [here, there] = [places.get(codeOf[one] ?? ''), places.get(codeOf[other] ?? '')];
    if (here === undefined || there === undefined || here === there) continue;
    ties[here * territories.length + there]! += 1;
    ties[there * territories.length + here]! += 1;
  }
  return { territories, ties };
}

/** Returns the code of the territory of one level that a seat lies in, in the codes of today; null when its own is coarser. */
export function codeOfSeat(nuts: string | null, level: 2 | 3): string | null {
  if (nuts === null || nuts.length < level + 2) return null;
  const region = codesOfToday[nuts.slice(0, 4)];
  return region === undefined ? nuts.slice(0, level + 2) : `${region}${nuts.slice(4)}`.slice(0, level + 2);
}

/** Returns how far apart two points are, in kilometres on a sphere. */
export function kilometresBetween(one: { lat: number; lng: number }, other: { lat: number; lng: number }): number {
  const radians = Math.PI / 180;
  const [up, across] = [Math.sin(((other.lat - one.lat) * radians) / 2), Math.sin(((other.lng - one.lng) * radians) / 2)];
  return 2 * 6371 * Math.asin(Math.sqrt(up * up + Math.cos(one.lat * radians) * Math.cos(other.lat * radians) * across * across));
}

function languagesIn(code: string): readonly string[] {
  for (let length = code.length; length >= 2; length -= 1) {
    const languages = languagesOf[code.slice(0, length)];
    if (languages) return languages;
  }
  return [code.slice(0, 2)];
}

function themesOfEach(members: readonly Int32Array[], size: number, themesOf: (project: number) => readonly string[]): string[][] {
  const themes = Array.from({ length: size }, (): string[] => []);
  members.forEach((team, project) => {
    for (const member of team) themes[member]!.push(...themesOf(project));
  });
  return themes;
}

function sumThemes(lists: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const theme of lists.flat()) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}
