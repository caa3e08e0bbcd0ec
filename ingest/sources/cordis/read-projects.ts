import { readDay } from '../../read/cell/read-day.ts';
import { readMoney } from '../../read/cell/read-money.ts';
import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft, RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import { refuseRow, takeRow } from '../../read/table/row-reading.ts';
import type { RowSaid } from '../../read/table/row-reading.ts';
import { fieldsOf } from './fields.ts';
import { projectOf } from './known-projects.ts';
import { programmeOf } from './programme.ts';
import { projectTable } from './project-table.ts';
import type { ProjectColumn } from './project-table.ts';

type Cells = Record<Exclude<ProjectColumn, 'changed'>, string>;

/** Reads a table of projects: when each lives, on what money, in which programme, chosen in which call. */
export async function* readProjects(file: SourceFile): AsyncGenerator<RecordReading> {
  for await (const row of readTable(file, projectTable(file.name))) {
    const fault = row.flaw === null ? projectFault(row.cells) : { code: 'row.shape', message: row.flaw };
    if (fault) yield refuseRow(file, row, fault.code, fault.message);
    else {
      const changed = readDay(row.cells.changed, 'ymd');
      yield takeRow(file, row, { ...projectSayings(row.cells, projectOf(row.cells)), published: 'day' in changed ? changed.day : null });
    }
  }
}

/** Returns why a row names no project; null when it names one. */
export function projectFault({ id, acronym, title }: Pick<Cells, 'id' | 'acronym' | 'title'>): { code: string; message: string } | null {
  return id === '' || (acronym === '' && title === '') ? { code: 'thing.unnamed', message: 'expected the number of a project and its acronym or title, found none.' } : null;
}

/** Returns what a row says of a project itself; a cost of nought says that none was published. */
export function projectSayings(cells: Cells, project: MentionOf<'Project'>): Required<Pick<RowSaid, 'drafts'>> & { flaws: Flaw[] } {
  const flaws: Flaw[] = [];
  const programme = cells.programme === '' ? null : programmeOf(cells.programme);
  const drafts: RecordDraft[] = programme ? [tieOf(project, 'PART_OF', programme)] : [];
  for (const [column, predicate, text] of [['startDate', 'STARTED', cells.start], ['endDate', 'ENDED', cells.end]] as const) {
    const day = readDay(text, 'ymd');
    if ('day' in day) drafts.push(factOf(project, predicate, day.day));
    else if (text !== '') flaws.push({ code: 'cell.date', column, message: day.fault });
  }
  const amounts = { totalCost: readMoney(cells.cost, 'continental'), ecMaxContribution: readMoney(cells.contribution, 'continental') };
  for (const [column, money] of Object.entries(amounts)) if ('fault' in money && !money.fault.includes('found ""')) flaws.push({ code: 'cell.money', column, message: money.fault });
  const { totalCost: cost, ecMaxContribution: share } = amounts;
  if ('amount' in cost && cost.amount > 0) drafts.push(factOf(project, 'BUDGET', cost.amount, { unit: 'EUR' }));
  if ('amount' in share && share.amount > 0) drafts.push(programme ? tieOf(project, 'EU_FUNDING', programme, { value: share.amount, unit: 'EUR' }) : factOf(project, 'EU_FUNDING', share.amount, { unit: 'EUR' }));
  for (const field of fieldsOf(cells.basis)) drafts.push(tieOf(project, 'CONCERNS', { kind: 'Theme', name: field }));
  if (cells.call !== '') drafts.push(tieOf({ kind: 'Call', name: cells.call }, 'SELECTED', project));
  return { drafts, flaws };
}
