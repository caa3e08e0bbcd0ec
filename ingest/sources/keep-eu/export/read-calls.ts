import { readDay } from '../../../read/cell/read-day.ts';
import { readMoney } from '../../../read/cell/read-money.ts';
import { factOf, tieOf } from '../../../read/record-draft.ts';
import type { MentionOf } from '../../../read/record-draft.ts';
import type { Flaw, RecordDraft, RecordReading, SourceFile } from '../../../read/record-reading.ts';
import { readTable } from '../../../read/table/read-table.ts';
import { refuseRow, takeRow } from '../../../read/table/row-reading.ts';
import type { TableShape } from '../../../read/table/table-shape.ts';
import { programmeOf } from '../programme.ts';

const callSheet: TableShape<'programme' | 'serial' | 'start' | 'end' | 'budget'> = {
  sheet: 'Calls',
  columns: { programme: { header: 'Programme' }, serial: { header: 'Serial Number' }, start: { header: 'Start Date' }, end: { header: 'End Date' }, budget: { header: 'Budget' } },
  unused: [],
};

/** Returns a call by its number, which counts within its programme alone. */
export function callOf(serial: string, programme: string): MentionOf<'Call'> {
  return { kind: 'Call', name: `${/^call/i.test(serial) ? serial : `Call ${serial}`}, ${programme}`, particulars: { ids: { keep: `${programme} / call ${serial}` } } };
}

/** Reads the sheet of calls: when each was open, and for how much; a budget of nought says that none was published. */
export async function* readCalls(file: SourceFile): AsyncGenerator<RecordReading> {
  for await (const row of readTable(file, callSheet)) {
    const { programme, serial, start, end, budget } = row.cells;
    if (row.flaw !== null) yield refuseRow(file, row, 'row.shape', row.flaw);
    else if (programme === '' || serial === '') yield refuseRow(file, row, 'thing.unnamed', 'expected a programme and a number, found none.');
    else yield takeRow(file, row, sayings(callOf(serial, programme), programme, { start, end, budget }));
  }
}

function sayings(call: MentionOf<'Call'>, programme: string, cells: Record<'start' | 'end' | 'budget', string>): { drafts: RecordDraft[]; flaws: Flaw[] } {
  const flaws: Flaw[] = [];
  const drafts = [tieOf(call, 'PART_OF', programmeOf(programme).mention)];
  for (const [column, predicate, text] of [['Start Date', 'STARTED', cells.start], ['End Date', 'ENDED', cells.end]] as const) {
    const day = readDay(text, 'ymd');
    if ('day' in day) drafts.push(factOf(call, predicate, day.day));
    else if (text !== '') flaws.push({ code: 'cell.date', column, message: day.fault });
  }
  const money = readMoney(cells.budget, 'english');
  if ('fault' in money && cells.budget !== '') flaws.push({ code: 'cell.money', column: 'Budget', message: money.fault });
  if ('amount' in money && money.amount > 0) drafts.push(factOf(call, 'BUDGET', money.amount, { unit: 'EUR' }));
  return { drafts, flaws };
}
