import { SourceWords } from '../../read/cell/mend-breaks.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import { readApiProjects } from './api/read-api-projects.ts';
import { KnownProjects } from './export/known-projects.ts';
import { projectSheet } from './export/project-sheet.ts';
import { readCalls } from './export/read-calls.ts';
import { partnerSheet, readPartners } from './export/read-partners.ts';
import { readProjects } from './export/read-projects.ts';
import { PartnerPlaces } from './periods/partner-places.ts';
import { readPartnerPlaces } from './periods/read-partner-places.ts';
import { participationTable, readParticipations } from './periods/read-participations.ts';

/** The files of the source, by what they are. */
export const names = { export: /\.xlsx$/, participations: /^participations_\d{4}_\d{4}\.csv(\.gz)?$/, places: /^unique_partners_geocoded\.csv(\.gz)?$/, api: /^projects\.jsonl(\.gz)?$/ } as const;

/** Reads what must be known first (the projects that join the sheets, the words that mend broken names, the places of partners), then each table in turn. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  const named = (form: RegExp): SourceFile[] => files.filter(({ name }) => form.test(name));
  const [exports, tables] = [named(names.export), named(names.participations)];
  const [projects, words, places] = [new KnownProjects(), new SourceWords(), new PartnerPlaces()];
  const learn = learnerOf(words);
  for (const file of named(names.places)) await places.add(file, learn);
  for (const file of exports) for await (const { cells, flaw } of readTable(file, projectSheet)) if (flaw === null) projects.add(cells);
  for (const file of exports) for await (const { cells } of readTable(file, partnerSheet)) learn(cells.partner);
  for (const file of tables) for await (const { cells } of readTable(file, participationTable)) learn(cells.partner);
  for (const file of exports) {
    yield* readProjects(file, projects);
    yield* readPartners(file, projects, { words, places });
    yield* readCalls(file);
  }
  for (const file of tables) yield* readParticipations(file, projects, { words, places });
  for (const file of named(names.places)) yield* readPartnerPlaces(file, { words, places });
  for (const file of named(names.api)) yield* readApiProjects(file);
}

/** Returns what counts the words of each name once, however often it is written. */
function learnerOf(words: SourceWords): (name: string) => void {
  const seen = new Set<string>();
  return (name) => {
    if (!seen.has(name)) words.add(name);
    seen.add(name);
  };
}
