import type { MentionOf } from '../../../read/record-draft.ts';
import { readDay } from '../../../read/cell/read-day.ts';

type Cells = Record<'programme' | 'acronym' | 'title' | 'title2' | 'title3' | 'start' | 'end', string>;

/** A project as the rows of one key tell it; `isSeveral` when they contradict one another, so that nobody knows which a partner belongs to. */
export type KnownProject = { project: MentionOf<'Project'>; titles: readonly string[]; lived: string | null; start: string; end: string; isSeveral: boolean };

/** What joins the tables of keep.eu: the name of the programme and the acronym of the project. */
export function projectKey({ programme, acronym }: Pick<Cells, 'programme' | 'acronym'>): string {
  return `${oneLine(programme)} / ${oneLine(acronym)}`;
}

/** Returns a project by its programme and acronym. A number alone is no name: the title stands for it. */
export function projectOf({ programme, acronym, titles = [] }: { programme: string; acronym: string; titles?: readonly string[] }): MentionOf<'Project'> {
  const [short, ...others] = [oneLine(acronym), ...titles.map(oneLine).filter(Boolean)];
  const isNumber = !/\p{L}/u.test(short!);
  const name = isNumber ? (others[0] ?? short!) : short!;
  const aliases = [...new Set(others)].filter((one) => one !== name).map((one) => ({ name: one, lang: null, type: 'alias' as const }));
  return { kind: 'Project', name, particulars: { ids: { keep: projectKey({ programme, acronym }) }, ...(aliases.length > 0 && { names: aliases }) } };
}

/** Every project of an export, by what joins its sheets. */
export class KnownProjects {
  private readonly projects = new Map<string, KnownProject>();

  /** Adds a row of the sheet of projects: two rows of one key are one project with two leads where they live at the same time, and two projects where they do not. */
  add(cells: Cells): void {
    const key = projectKey(cells);
    const before = this.projects.get(key);
    if (before) before.isSeveral ||= before.start !== cells.start || before.end !== cells.end;
    else this.projects.set(key, { project: withoutAliases(projectOf({ ...cells, titles: titlesOf(cells) })), titles: titlesOf(cells), lived: livedOf(cells), start: cells.start, end: cells.end, isSeveral: false });
  }

  /** Returns the project of a row. */
  of(cells: Pick<Cells, 'programme' | 'acronym'>): KnownProject | null {
    return this.projects.get(projectKey(cells)) ?? null;
  }
}

function titlesOf({ title, title2, title3 }: Cells): string[] {
  return [title, title2, title3];
}

/** A project's other names are told where it is told, and not again for each of its partners. */
function withoutAliases({ kind, name, particulars: { ids } = {} }: MentionOf<'Project'>): MentionOf<'Project'> {
  return { kind, name, particulars: ids ? { ids } : {} };
}

function livedOf({ start, end }: Cells): string | null {
  const [began, ended] = [readDay(start, 'ymd'), readDay(end, 'ymd')];
  return 'day' in began && 'day' in ended && began.day <= ended.day ? `${began.day}/${ended.day}` : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
