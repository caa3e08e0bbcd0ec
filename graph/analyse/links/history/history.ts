import { byCodeUnits } from '../../network.ts';

/** The part of one organisation in one project: where the organisation sits, of what sort it is, and when the project began, in years (NaN when nobody said). */
export type DatedParticipation = { project: string; org: string; territory: string; sort: string; leads: boolean; start: number; themes: readonly string[] };

/** Who worked with whom on what and when, in columns; everything stands in the order of its name's code units. */
export type History = {
  organisations: string[];
  /** The territory and the sort of each organisation, as places in the lists of names. */
  territories: string[];
  territoryOf: Int32Array;
  sorts: string[];
  sortOf: Int32Array;
  projects: HistoricProject[];
  themes: string[];
};

/** A project: its organisations and themes, ascending, those that lead it, and when it began. */
export type HistoricProject = { name: string; members: Int32Array; leaders: Int32Array; themes: Int32Array; start: number };

/** Returns the history that participations make; the same one in whatever order they come. What a first row says of an organisation's place holds. */
export function historyOf(participations: readonly DatedParticipation[]): History {
  const said = new Map<string, DatedParticipation>();
  for (const participation of participations) if (!said.has(participation.org)) said.set(participation.org, participation);
  const organisations = [...said.keys()].sort(byCodeUnits);
  const territories = distinct(organisations.map((name) => said.get(name)!.territory));
  const sorts = distinct(organisations.map((name) => said.get(name)!.sort));
  const themes = distinct(participations.flatMap((participation) => participation.themes));
  return {
    organisations,
    territories,
    territoryOf: Int32Array.from(organisations, (name) => territories.indexOf(said.get(name)!.territory)),
    sorts,
    sortOf: Int32Array.from(organisations, (name) => sorts.indexOf(said.get(name)!.sort)),
    projects: projectsOf(participations, placesOf(organisations), placesOf(themes)),
    themes,
  };
}

/** Returns what of a history had begun before a moment, and what began from it up to another; organisations and themes keep their numbers. Undated projects are in neither. */
export function cutAt(history: History, cut: number, end: number): { before: History; after: History } {
  const within = (from: number, to: number): History => ({ ...history, projects: history.projects.filter(({ start }) => start >= from && start < to) });
  return { before: within(-Infinity, cut), after: within(cut, end) };
}

/** Returns the place of each name in a list. */
export function placesOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}

function projectsOf(participations: readonly DatedParticipation[], places: Map<string, number>, themePlaces: Map<string, number>): HistoricProject[] {
  const byProject = new Map<string, DatedParticipation[]>();
  for (const participation of participations) {
    const rows = byProject.get(participation.project);
    if (rows) rows.push(participation);
    else byProject.set(participation.project, [participation]);
  }
  return [...byProject.keys()].sort(byCodeUnits).map((name) => {
    const rows = byProject.get(name)!;
    const numbers = (found: Iterable<number>): Int32Array => Int32Array.from(new Set(found)).sort();
    return {
      name,
      members: numbers(rows.map(({ org }) => places.get(org)!)),
      leaders: numbers(rows.filter(({ leads }) => leads).map(({ org }) => places.get(org)!)),
      themes: numbers(rows.flatMap(({ themes }) => themes.map((theme) => themePlaces.get(theme)!))),
      start: rows.find(({ start }) => !Number.isNaN(start))?.start ?? NaN,
    };
  });
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort(byCodeUnits);
}
