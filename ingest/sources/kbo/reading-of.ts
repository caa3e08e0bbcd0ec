import { activityDrafts } from '../../read/activity/activity-drafts.ts';
import { activityLabel } from '../../read/activity/activity-label.ts';
import { readDay } from '../../read/cell/read-day.ts';
import type { Joined } from '../../read/join/join-by-key.ts';
import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft, RecordPlace, RecordReading } from '../../read/record-reading.ts';
import { kindOf } from './kind-of.ts';
import { activitiesOf, namesOf, particularsOf, seatOf } from './particulars-of.ts';
import type { Seat } from './particulars-of.ts';
import type { KboRow, TableName } from './shapes.ts';

/** All rows of one number. */
export type Enterprise = Joined<{ [Name in TableName]: KboRow<Name> }>['rows'];

/** The day that the register gives to what is older than itself. */
const beforeRegister = '1968-01-01';

/** Returns what the rows of one number say of a legal person; or why nothing is taken. */
export function readingOf(number: string, rows: Enterprise, place: RecordPlace & { kind: 'row' }): RecordReading {
  const record = place.row;
  const flaws: Flaw[] = (Object.values(rows) as KboRow<TableName>[][]).flat().flatMap(({ notes }) => notes);
  const untaken = (code: string, message: string): RecordReading => ({ record, place, drafts: [], beside: [], untaken: { code, message }, flaws });
  const [enterprise, twin] = rows.enterprise;
  if (!enterprise) return untaken('row.orphan', `expected an enterprise of the number ${number}, found only what is told of it.`);
  const damaged = (Object.values(rows) as KboRow<TableName>[][]).flat().find(({ flaw }) => flaw !== null);
  if (damaged) return untaken('row.damaged', `at ${damaged.row}: ${damaged.flaw}`);
  if (twin) return untaken('row.repeated', `expected one row of the number ${number}, found another at ${twin.row}.`);
  if (enterprise.cells.type === '1') return untaken('person.left-out', 'expected a legal person, found a natural person.');
  if (enterprise.cells.type !== '2') return untaken('type.unknown', `expected a legal person (2) or a natural one (1), found type "${enterprise.cells.type}".`);
  const names = namesOf(rows.denomination, flaws);
  const [name] = names;
  if (!name) return untaken('name.missing', `expected a name of ${number} in denomination, found none.`);
  const seat = seatOf(rows.address, flaws);
  const activities = activitiesOf(rows.activity, flaws);
  const body: MentionOf<ReturnType<typeof kindOf>> = { kind: kindOf(enterprise.cells.form, names.map((one) => one.name), activities), name: name.name, particulars: particularsOf(number, names, seat, activities) };
  const drafts = [...located(body, seat), ...founded(body, enterprise.cells.start, flaws), ...doing(body, activities)];
  return drafts.length > 0 ? { record, place, drafts, beside: [], untaken: null, flaws } : untaken('row.silent', `expected a seat, a date or an activity of ${number}, found none that can be read.`);
}

function located(body: MentionOf<'Organisation'> | MentionOf<ReturnType<typeof kindOf>>, seat: Seat | null): RecordDraft[] {
  if (!seat) return [];
  const { country, town, otherTown, postcode } = seat;
  const names = otherTown === null ? {} : { names: [{ name: town, lang: 'fr', type: 'official' as const }, { name: otherTown, lang: 'nl', type: 'official' as const }] };
  return [tieOf(body, 'LOCATED_IN', { kind: 'Place', name: town, particulars: { country, ...(postcode ? { postcode } : {}), ...names } })];
}

function founded(body: MentionOf<ReturnType<typeof kindOf>>, start: string, flaws: Flaw[]): RecordDraft[] {
  if (start === '') return [];
  const read = readDay(start, 'dmy');
  if ('day' in read) return [factOf(body, 'FOUNDED', read.day === beforeRegister ? `../${read.day}` : read.day)];
  flaws.push({ code: 'date.unreadable', column: 'StartDate', message: read.fault });
  return [];
}

function doing(body: MentionOf<ReturnType<typeof kindOf>>, activities: readonly string[]): RecordDraft[] {
  const labels = activities.flatMap((activity) => {
    const [version = '', code = ''] = activity.split(':');
    return version === 'nacebel2003' ? [] : (activityLabel(code, version === 'nacebel2025' ? 'rev21' : 'rev2') ?? []);
  });
  return activityDrafts(body, labels);
}
