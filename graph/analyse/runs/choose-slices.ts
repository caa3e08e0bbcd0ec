import { homeSides } from '../../model/sides.ts';
import type { Held } from '../../model/run.ts';
import { comparedBorders, programmePeriods } from './slices.ts';
import type { Slice } from './slices.ts';
import type { Shelf } from './observe-slice.ts';

/** The fewest projects of several organisations for which a side, theme or programme has figures of its own. */
const fewestProjects = 5;

/** Returns every slice of a release that has figures: of everything and of the home border year by year, of sides, themes, programmes and borders abroad by period; of one `period` alone when it is given. */
export function chooseSlices(shelf: Shelf, period: string | null = null): Slice[] {
  const teams = teamsOf(shelf);
  const sides = countIn(teams, (team) => team.map((org) => shelf.bodies.get(org)?.side ?? null));
  const themes = countIn(teams, (_, project) => shelf.themesOf.get(project) ?? []);
  const programmes = countIn(teams, (_, project) => shelf.programmesOf.get(project) ?? []);
  const years = shelf.window ? Array.from({ length: shelf.window.last - Math.max(shelf.window.first, 1990) + 1 }, (_, step) => String(shelf.window!.last - step)).reverse() : [];
  const over = (scope: Slice['scope'], within: string | null, periods: readonly string[]): Slice[] => (period === null ? periods : [period]).flatMap((one) => heldIn(one).map((held) => ({ scope, within, period: one, held })));
  const parts = ['all', ...programmePeriods];
  return [
    ...over('all', null, [...parts, ...years]),
    ...over('home', null, [...parts, ...years]),
    ...comparedBorders.flatMap((border) => over('border', border, parts)),
    ...sides.flatMap((side) => over('side', side, homeSides.some((home) => home === side) ? [...parts, ...years] : parts)),
    ...themes.flatMap((theme) => over('theme', theme, parts)),
    ...programmes.flatMap((programme) => over('programme', programme, ['all'])),
  ];
}

/** Of all years there is no doubt whether something held in them. */
function heldIn(period: string): Held[] {
  return period === 'all' ? ['certain'] : ['certain', 'possible'];
}

function teamsOf({ parts }: Shelf): Map<string, string[]> {
  const teams = new Map<string, Set<string>>();
  for (const { project, org } of parts) {
    const team = teams.get(project);
    if (team) team.add(org);
    else teams.set(project, new Set([org]));
  }
  return new Map([...teams].map(([project, team]) => [project, [...team]]));
}

/** Returns the labels that enough projects of several organisations bear, in order. */
function countIn(teams: ReadonlyMap<string, string[]>, labelsOf: (team: string[], project: string) => readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const [project, team] of teams) {
    if (team.length < 2) continue;
    for (const label of new Set(labelsOf(team, project))) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= fewestProjects).map(([label]) => label).sort();
}
