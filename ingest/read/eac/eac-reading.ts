import { readDay } from '../cell/read-day.ts';
import { readMoney } from '../cell/read-money.ts';
import { factOf, tieOf } from '../record-draft.ts';
import type { MentionOf } from '../record-draft.ts';
import type { Flaw, RecordDraft, RecordReading, SourceFile } from '../record-reading.ts';
import { refuseRow, takeRow } from '../table/row-reading.ts';
import type { TableRow } from '../table/table-shape.ts';
import { readParticipant } from './eac-body.ts';
import type { Participant } from './eac-body.ts';
import { mostPartners, readEacTable } from './eac-table.ts';
import type { EacColumn } from './eac-table.ts';
import { eacThemes } from './eac-themes.ts';

type Row = TableRow<EacColumn>;
type Role = { role: 'lead' | 'partner'; roleStated: string };

/** Reads tables of the Commission's results platform: a project a row, its coordinator and its partners beside one another. */
export async function* readEac(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  for (const file of files) for await (const row of readEacTable(file)) yield readingOf(file, row);
}

function readingOf(file: SourceFile, row: Row): RecordReading {
  const { cells } = row;
  const title = cells.title.replace(/\s+/gu, ' ').trim();
  if (row.flaw !== null) return refuseRow(file, row, 'row.shape', row.flaw);
  if (title === '' || cells.number === '') return refuseRow(file, row, 'thing.unnamed', 'expected the title and the number of a project, found none.');
  const flaws: Flaw[] = [];
  const project: MentionOf<'Project'> = { kind: 'Project', name: title, particulars: { ids: { erasmus: cells.number } } };
  const participants = participantsOf(cells, flaws);
  const lived = periodOf(cells, flaws);
  const drafts = [...participants.map(({ body, ...role }) => tieOf(body, 'PARTNER_IN', project, { ...role.said, from: lived.within, to: lived.within })), ...projectDrafts(project, cells, lived, flaws)];
  const beside = participants.flatMap(({ body, place }) => (place === null ? [] : [tieOf(body, 'LOCATED_IN', place)]));
  return takeRow(file, row, { drafts, beside, flaws });
}

/** Slots in the middle may be blank; a body that stands in two of them took part once, in its first role. */
function participantsOf(cells: Row['cells'], flaws: Flaw[]): (Participant & { said: Role })[] {
  const coordinator = { column: 'Coordinator', name: cells.coordinatorName, type: cells.coordinatorType, address: cells.coordinatorAddress, country: cells.coordinatorCountry };
  const slots = Array.from({ length: mostPartners }, (_, index) => index + 1).map((nth) => ({ column: `Partner ${nth}`, name: cells[`partner${nth}Name`] ?? '', type: cells[`partner${nth}Type`] ?? '', address: cells[`partner${nth}Address`] ?? '', country: cells[`partner${nth}Country`] ?? '' }));
  const found = new Map<string, Participant & { said: Role }>();
  for (const written of [coordinator, ...slots]) {
    const said: Role = written === coordinator ? { role: 'lead', roleStated: 'coordinator' } : { role: 'partner', roleStated: 'partner' };
    const participant = readParticipant(written, flaws);
    const key = participant === null ? '' : `${participant.body.name} ${participant.body.particulars?.country ?? ''}`;
    if (participant !== null && !found.has(key)) found.set(key, { ...participant, said });
  }
  return [...found.values()];
}

type Lived = { start: string | null; end: string | null; within: string | null };

/** Days are written in one order or the other, which their form tells. */
function periodOf({ start, end }: Row['cells'], flaws: Flaw[]): Lived {
  const dayOf = (text: string, column: string): string | null => {
    if (text === '') return null;
    const day = readDay(text, /^\d{4}/.test(text) ? 'ymd' : 'dmy');
    if ('day' in day) return day.day;
    flaws.push({ code: 'date.unreadable', column, message: day.fault });
    return null;
  };
  const [from, to] = [dayOf(start, 'Start date'), dayOf(end, 'End date')];
  if (from === null || to === null || from <= to) return { start: from, end: to, within: from !== null && to !== null ? `${from}/${to}` : null };
  flaws.push({ code: 'date.reversed', column: 'End date', message: `expected an end after ${from}, found ${to}.` });
  return { start: null, end: null, within: null };
}

function projectDrafts(project: MentionOf<'Project'>, cells: Row['cells'], { start, end }: Lived, flaws: Flaw[]): RecordDraft[] {
  const programme = programmeOf(cells);
  const year = /^(?:19|20)\d{2}$/.test(cells.year) ? cells.year : null;
  const money = cells.grant === '' ? null : readMoney(cells.grant, 'english');
  if (money !== null && 'fault' in money) flaws.push({ code: 'money.unreadable', column: 'EU Grant award', message: money.fault });
  const grant = money !== null && 'amount' in money && money.amount > 0 ? money.amount : null;
  return [
    tieOf(project, 'PART_OF', programme),
    ...eacThemes(cells).map((name) => tieOf(project, 'CONCERNS', { kind: 'Theme', name })),
    ...(year === null ? [] : [tieOf(programme, 'SELECTED', project, { from: year })]),
    ...(start === null ? [] : [factOf(project, 'STARTED', start)]),
    ...(end === null ? [] : [factOf(project, 'ENDED', end)]),
    ...(grant === null ? [] : [tieOf(project, 'EU_FUNDING', programme, { value: grant, unit: 'EUR' })]),
  ];
}

/** Older tables write a path, "Culture\Culture (2007-2013)\Strand": its second part is the programme; newer ones write the programme, and its strand beside. */
function programmeOf({ programme, action }: Row['cells']): MentionOf<'Programme'> {
  const path = programme.split('\\').map((part) => part.trim()).filter((part) => part !== '');
  const name = path[1] ?? path[0] ?? 'unnamed';
  return { kind: 'Programme', name: programme === 'Creative Europe' && action !== '' ? `${name}: ${action}` : name };
}
