import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { refuseRow, takeRow } from '../../read/table/row-reading.ts';
import type { TableRow } from '../../read/table/table-shape.ts';
import { entityOf, saidOf } from './said-of.ts';
import { readNames, readProjects } from './tables.ts';
import type { ProjectColumn } from './tables.ts';

/** The names of files that hold projects, and of those that hold the names of beneficiaries. */
export const fileNames = { projects: /^(?:[A-Z]{2}-pp\d{2}-\d{2}.*|projects.*|latest_[A-Z]{2})\.(?:csv|xlsx)(?:\.gz)?$/i, beneficiaries: /^beneficiaries.*\.csv(?:\.gz)?$/i };

/** Reads the names of beneficiaries first, where a file has them, then the projects. An operation that stands once for each of its regions is taken from its first row. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  const names = new Map<string, string>();
  for (const file of files.filter(({ name }) => fileNames.beneficiaries.test(name))) {
    for await (const { cells, flaw } of readNames(file)) if (flaw === null && cells.name !== '') names.set(entityOf(cells.beneficiary) ?? '', cells.name);
  }
  const seen = new Set<string>();
  for (const file of files.filter(({ name }) => !fileNames.beneficiaries.test(name))) for await (const row of readProjects(file)) yield readingOf(file, row, names, seen);
}

function readingOf(file: SourceFile, row: TableRow<ProjectColumn>, names: ReadonlyMap<string, string>, seen: Set<string>): RecordReading {
  if (row.flaw !== null) return refuseRow(file, row, 'row.shape', row.flaw);
  const project = entityOf(row.cells.project);
  if (project === null) return refuseRow(file, row, 'id.unreadable', `expected an entity of linkedopendata.eu, found "${row.cells.project}".`);
  if (seen.has(project)) return refuseRow(file, row, 'operation.repeated', `expected ${project} once, found it again; its first row is taken.`);
  seen.add(project);
  const said = saidOf(row.cells, project, names);
  return 'code' in said ? refuseRow(file, row, said.code, said.message) : takeRow(file, row, said);
}
