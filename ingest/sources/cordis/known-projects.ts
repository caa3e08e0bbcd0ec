import type { MentionOf } from '../../read/record-draft.ts';
import { readDay } from '../../read/cell/read-day.ts';

/** What the table of projects tells for the table of organisations: both name a project by its number. */
export type KnownProject = { name: string; lived: string | null; programme: string };

/** The projects of all tables, by their numbers. */
export class KnownProjects {
  private readonly projects = new Map<string, KnownProject>();

  /** Adds a row of a table of projects. */
  add({ id, acronym, title, start, end, programme }: Record<'id' | 'acronym' | 'title' | 'start' | 'end' | 'programme', string>): void {
    this.projects.set(id, { name: acronym || title, lived: livedOf(start, end), programme });
  }

  /** Returns what is known of a project; null where no table of projects has it. */
  of(id: string): KnownProject | null {
    return this.projects.get(id) ?? null;
  }
}

/** Returns the days of a project's life as one interval; null where one of them cannot be read. */
export function livedOf(start: string, end: string): string | null {
  const [began, ended] = [readDay(start, 'ymd'), readDay(end, 'ymd')];
  return 'day' in began && 'day' in ended && began.day <= ended.day ? `${began.day}/${ended.day}` : null;
}

/** Returns a project by its number, and its title beside its acronym; a project without one is called by its title. */
export function projectOf({ id, acronym, title = '' }: { id: string; acronym: string; title?: string }): MentionOf<'Project'> {
  const name = acronym || title || id;
  return { kind: 'Project', name, particulars: { ids: { cordis: id }, ...(title !== '' && title !== name && { names: [{ name: title, lang: 'en', type: 'alias' as const }] }) } };
}
