import type { PlacedBy } from '../../../graph/model/inferred/placed-by.ts';
import type { Particulars } from '../../../graph/model/statement.ts';
import { cluesIn } from './clues.ts';
import type { Clue, Clues } from './clues.ts';
import type { Geography } from './geography.ts';
import { areNested, regionAround, sideOfNuts } from './nuts.ts';
import type { Town } from './towns.ts';

/** Where a thing sits, as far as it is known: its side, its region, its point, the town, what told so, and what was amiss. */
export type Placement = { by: PlacedBy | null; on: string | null; side: string | null; nuts: string | null; lat: number | null; lng: number | null; town: Town | null; flaws: readonly { code: string; message: string }[] };

/** Where a thing sits that nothing tells of. */
export const nowhere: Placement = { by: null, on: null, side: null, nuts: null, lat: null, lng: null, town: null, flaws: [] };

/**
 * Returns where particulars put a thing. Where they agree, the surest gives the point and the finest the region. Where they contradict one another it sits
 * in what they share, such as Wallonia, with a flaw that names them: nothing is guessed. Only within one NUTS 2 region its address prevails over the code beside it,
 * which is often that of the county around a town.
 */
export function placeParticulars(particulars: Particulars, geography: Geography): Placement {
  const { clues, flaws } = withoutNamesake(cluesIn(particulars, geography));
  if (clues.length === 0) return { ...nowhere, flaws };
  const chosen = clues.map((clue) => ({ ...clue, region: likeliest(clue, clues) }));
  if (agree(chosen)) return agreed(chosen, flaws);
  const shared = regionAround(finest(chosen.map(({ region }) => region)));
  const message = `expected particulars that agree, found ${chosen.map(({ on, region }) => `${on} (${region})`).join(', ')}.`;
  const all = [...flaws, { code: 'place.contradictory', message }];
  const address = chosen.filter(({ by }) => by !== 'region');
  if (shared.length >= 4 && agree(address)) return agreed(address, all);
  if (shared === '') return { ...nowhere, flaws: all };
  return { ...nowhere, by: shared.length === 2 ? 'country' : 'region', on: chosen.map(({ on }) => on).join(', '), side: sharedSide(chosen) ?? sideOfNuts(shared), nuts: shared, flaws: all };
}

/** A town elsewhere than where two others agree that it is: its namesake, which is too small to be known. */
function withoutNamesake({ clues, flaws }: Clues): Clues {
  const named = clues.find(({ by }) => by === 'town');
  const others = clues.filter(({ by }) => by !== 'town' && by !== 'country').map(({ regions }) => regions);
  const areOne = others.length > 1 && others[0]!.some((code) => code.length === 5 && others.every((regions) => regions.includes(code)));
  if (!named || !areOne || others[0]!.some((code) => named.regions.some((region) => areNested(code, region)))) return { clues, flaws };
  return { clues: clues.filter((clue) => clue !== named), flaws: [...flaws, { code: 'place.unknown', message: `expected a town in ${others[0]![0]}, found ${named.on} elsewhere.` }] };
}

type Chosen = Clue & { region: string };

function agree(chosen: readonly Chosen[]): boolean {
  return chosen.every(({ region }) => chosen.every((other) => areNested(region, other.region)));
}

/** A country tells nothing that its regions do not. */
function finest(regions: readonly string[]): string[] {
  return regions.filter((one) => !regions.some((other) => other !== one && other.startsWith(one)));
}

/** Of the regions that a point may lie in, the one that the other clues name; the first when they name none. */
function likeliest({ regions }: Clue, clues: readonly Clue[]): string {
  const others = clues.filter((clue) => clue.regions !== regions).map((clue) => clue.regions[0]!).sort((one, other) => other.length - one.length);
  const fitting = (code: string): number => others.filter((other) => areNested(code, other)).length;
  return [...regions].sort((one, other) => fitting(other) - fitting(one))[0]!;
}

/** A town that is not known is no flaw where the region is. */
function agreed(found: readonly Chosen[], flaws: Placement['flaws']): Placement {
  const clues = withoutCentre(found);
  const [nuts] = clues.map(({ region }) => region).sort((one, other) => other.length - one.length) as [string];
  const point = clues.find(({ lat }) => lat !== null);
  const best = point ?? clues.find(({ region }) => region === nuts)!;
  const town = clues.find((clue) => clue.town !== null)?.town ?? null;
  return { by: best.by, on: best.on, side: sideOfNuts(nuts), nuts, lat: point?.lat ?? null, lng: point?.lng ?? null, town, flaws: nuts.length === 5 ? flaws.filter(({ code }) => code !== 'place.unknown' && code !== 'town.several') : flaws };
}

/** Many lists give the middle of a town for the point of all that lies in it: that tells no more than the town. */
function withoutCentre(clues: readonly Chosen[]): readonly Chosen[] {
  const [point, town] = [clues.find(({ by }) => by === 'coordinates'), clues.find(({ by }) => by === 'town')];
  const isCentre = point && town && town.lat !== null && Math.abs(point.lat! - town.lat) < centre && Math.abs(point.lng! - town.lng!) < 1.5 * centre;
  return isCentre ? clues.filter((clue) => clue !== point) : clues;
}

/** Within so many degrees of it, a point is the middle of a town: some two hundred metres, for points of the gazetteer are rounded to a hundred. */
const centre = 0.002;

function sharedSide(chosen: readonly Chosen[]): string | null {
  const sides = new Set(chosen.filter(({ region }) => region.length > 2).map(({ region }) => sideOfNuts(region)));
  return sides.size === 1 ? [...sides][0]! : null;
}
