import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import { KnownProjects } from './known-projects.ts';
import { projectTable } from './project-table.ts';
import { readOlder } from './read-older.ts';
import { readOrganisations } from './read-organisations.ts';
import { readProjects } from './read-projects.ts';

/** The files of the source, by what they are; a zip holds a table of projects and one of organisations. */
export const names = { organisations: /organi[sz]ation[^/]*\.csv(\.gz)?$/i, older: /^cordis-(?:h2020|fp[1-7])projects[^/]*\.csv(\.gz)?$/i, zip: /^cordis-[^/]*\.zip$/i, projects: /(?:^|_)project(?:_[^/]*)?\.csv(\.gz)?$/i } as const;

/** Reads the tables of projects, then those of organisations, which take the life of their project from them where both are given. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  const of = (...forms: RegExp[]): SourceFile[] => files.filter(({ name }) => forms.some((form) => form.test(name)));
  const projects = new KnownProjects();
  for (const file of of(names.projects, names.zip)) {
    for await (const { cells, flaw } of readTable(file, projectTable(file.name))) if (flaw === null) projects.add(cells);
  }
  for (const file of of(names.projects, names.zip)) yield* readProjects(file);
  for (const file of of(names.organisations, names.zip)) yield* readOrganisations(file, projects);
  for (const file of of(names.older)) yield* readOlder(file);
}
