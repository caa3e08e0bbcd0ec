import { csvOf } from '$graph/derive/export/csv.ts';
import type { StatementRow } from '../../server/records.ts';
import type { ThingView } from '../../server/read/thing.ts';
import { voiceOf } from '../voice.ts';

const columns = ['id', 'subject_id', 'subject', 'predicate', 'object_id', 'object', 'value', 'unit', 'role', 'from', 'to', 'modality', 'publisher', 'address', 'published', 'retrieved'] as const;

/** Returns what is said of a thing as CSV, a row for each statement, in the order of its page. */
export function factsTable(view: ThingView): string {
  return csvOf(columns, statementsOf(view).map(cellsOf));
}

/** Returns a thing and what is said of it, for programs. */
export function factsFile(view: ThingView): object {
  const { id, name, kind, side, from, to, names } = view.thing;
  return { id, name, kind, side, from, to, names, statements: statementsOf(view).map((row) => Object.fromEntries(cellsOf(row).map((cell, index) => [columns[index]!, cell]))) };
}

function statementsOf({ dated, undated }: ThingView): StatementRow[] {
  return [...dated, ...undated].flatMap(({ facts }) => facts.flatMap(({ statements }) => statements));
}

function cellsOf(row: StatementRow): (string | number | null)[] {
  return [row.id, row.subject.id, row.subject.name, row.predicate, row.object?.id ?? null, row.object?.name ?? null, row.amount ?? row.value, row.unit, row.role, row.from, row.to, row.modality, voiceOf(row), row.url ?? row.page.url, row.published ?? row.page.published, row.retrieved];
}
