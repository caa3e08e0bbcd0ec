import { readDay } from '../../../read/cell/read-day.ts';
import { readMoney } from '../../../read/cell/read-money.ts';
import { factOf, tieOf } from '../../../read/record-draft.ts';
import type { Flaw, RecordDraft, RecordReading, SourceFile } from '../../../read/record-reading.ts';
import { readTable } from '../../../read/table/read-table.ts';
import { refuseRow, takeRow } from '../../../read/table/row-reading.ts';
import type { TableRow } from '../../../read/table/table-shape.ts';
import { programmeOf } from '../programme.ts';
import type { Programme } from '../programme.ts';
import { themes } from '../themes.ts';
import { callOf } from './read-calls.ts';
import { projectOf } from './known-projects.ts';
import type { KnownProject, KnownProjects } from './known-projects.ts';
import { projectSheet } from './project-sheet.ts';
import type { ProjectColumn } from './project-sheet.ts';

type Row = TableRow<ProjectColumn>;

/** Reads the sheet of projects: when each lived, on what money, within which programme and call, and on which themes. */
export async function* readProjects(file: SourceFile, projects: KnownProjects): AsyncGenerator<RecordReading> {
  for await (const row of readTable(file, projectSheet)) {
    const known = row.flaw === null ? projects.of(row.cells) : null;
    if (row.flaw !== null) yield refuseRow(file, row, 'row.shape', row.flaw);
    else if (!known || row.cells.acronym === '' || row.cells.programme === '') yield refuseRow(file, row, 'thing.unnamed', 'expected a programme and an acronym, found none.');
    else if (known.isSeveral) yield refuseRow(file, row, 'project.ambiguous', `expected one project "${row.cells.acronym}" in "${row.cells.programme}", found several that live at different times; nothing tells which partners are whose.`);
    else yield takeRow(file, row, sayings(row, known));
  }
}

function sayings({ cells }: Row, { titles }: KnownProject): { drafts: RecordDraft[]; flaws: Flaw[] } {
  const project = projectOf({ ...cells, titles });
  const programme = programmeOf(cells.programme);
  const flaws: Flaw[] = [];
  const drafts = [tieOf(project, 'PART_OF', programme.mention), ...datesOf(cells, project, flaws), ...moneyOf(cells, project, programme, flaws)];
  if (cells.call !== '') drafts.push(tieOf(callOf(cells.call, cells.programme), 'SELECTED', project));
  for (const theme of [cells.theme1, cells.theme2, cells.theme3].filter(Boolean)) {
    if (themes.has(theme)) drafts.push(tieOf(project, 'CONCERNS', { kind: 'Theme', name: theme }));
    else flaws.push({ code: 'theme.unknown', column: 'Thematic', message: `expected a theme of the list, found "${theme}".` });
  }
  return { drafts, flaws };
}

function datesOf(cells: Row['cells'], project: KnownProject['project'], flaws: Flaw[]): RecordDraft[] {
  const drafts: RecordDraft[] = [];
  for (const [column, predicate, text] of [['Project start', 'STARTED', cells.start], ['Project end', 'ENDED', cells.end]] as const) {
    const day = readDay(text, 'ymd');
    if ('day' in day) drafts.push(factOf(project, predicate, day.day));
    else flaws.push({ code: 'cell.date', column, message: day.fault });
  }
  if (drafts.length === 2 && String(drafts[0]!.value) > String(drafts[1]!.value)) {
    flaws.push({ code: 'cell.date', column: 'Project end', message: `expected an end after the start, found ${cells.start} and ${cells.end}; neither is taken.` });
    return [];
  }
  return drafts;
}

function moneyOf(cells: Row['cells'], project: KnownProject['project'], { mention }: Programme, flaws: Flaw[]): RecordDraft[] {
  const drafts: RecordDraft[] = [];
  const [budget, funding] = [readMoney(cells.budget, 'english'), readMoney(cells.funding, 'english')];
  if ('amount' in budget) drafts.push(factOf(project, 'BUDGET', budget.amount, { unit: 'EUR' }));
  else flaws.push({ code: 'cell.money', column: 'Budget', message: budget.fault });
  if ('amount' in funding) drafts.push(tieOf(project, 'EU_FUNDING', mention, { value: funding.amount, unit: 'EUR' }));
  else flaws.push({ code: 'cell.money', column: 'EU Funding', message: funding.fault });
  return drafts;
}
