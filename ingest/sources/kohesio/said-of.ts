import type { Particulars } from '../../../graph/model/statement.ts';
import { kindByName } from '../../read/cell/kind-of-body.ts';
import type { BodyKind } from '../../read/cell/kind-of-body.ts';
import { isPersonalName } from '../../read/cell/personal-name.ts';
import { readCountry } from '../../read/cell/read-country.ts';
import { readDay } from '../../read/cell/read-day.ts';
import { readMoney } from '../../read/cell/read-money.ts';
import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw } from '../../read/record-reading.ts';
import { nationalNumber } from '../../read/register/national-number.ts';
import type { RowSaid } from '../../read/table/row-reading.ts';
import type { ProjectColumn } from './tables.ts';

type Cells = Record<ProjectColumn, string>;

/** Returns the number of an entity of the EU's knowledge graph, "Q42", from its address. */
export function entityOf(address: string): string | null {
  return /^(?:https?:\/\/linkedopendata\.eu\/entity\/)?(Q\d+)$/.exec(address.trim())?.[1] ?? null;
}

/** Returns what one operation says, or why nothing of it is taken. */
export function saidOf(cells: Cells, entity: string, names: ReadonlyMap<string, string>): RowSaid | { code: string; message: string } {
  const title = oneLine(cells.title) || oneLine(cells.english);
  if (title === '') return { code: 'thing.unnamed', message: `expected the name of ${entity}, found none.` };
  const country = readCountry(cells.country);
  const written = oneLine(cells.beneficiaryName) || oneLine(names.get(entityOf(cells.beneficiary) ?? '') ?? '');
  if (isPersonalName(written)) return { code: 'person.left-out', message: 'expected an organisation, found a natural person or a sole trader, who is left out.' };
  const flaws: Flaw[] = [];
  const english = oneLine(cells.english);
  const project: MentionOf<'Project'> = { kind: 'Project', name: title, particulars: { ...whereOf(cells, country), ids: { kohesio: entity }, ...(english !== '' && english !== title ? { names: [{ name: english, lang: 'en', type: 'alias' }] } : {}) } };
  const programme: MentionOf<'Programme'> | null = oneLine(cells.programme || cells.fund) === '' ? null : { kind: 'Programme', name: oneLine(cells.programme || cells.fund), ...(country ? { particulars: { country } } : {}) };
  const body = bodyOf(cells, written, country, flaws);
  const amounts = amountsOf(cells, flaws);
  const [from, to] = [dayOf(cells.start, 'Operation_Start_Date', flaws), dayOf(cells.end, 'Operation_End_Date', flaws)];
  const drafts = [
    ...(body ? [tieOf(body, 'PARTNER_IN', project, { role: 'partner', roleStated: 'beneficiary', from, to })] : []),
    ...(programme ? [tieOf(project, 'PART_OF', programme)] : []),
    ...(from === null ? [] : [factOf(project, 'STARTED', from)]),
    ...(to === null ? [] : [factOf(project, 'ENDED', to)]),
    ...(amounts.total === null ? [] : [factOf(project, 'BUDGET', amounts.total, { unit: 'EUR' })]),
    ...(amounts.union === null ? [] : [programme ? tieOf(project, 'EU_FUNDING', programme, { value: amounts.union, unit: 'EUR' }) : factOf(project, 'EU_FUNDING', amounts.union, { unit: 'EUR' })]),
    ...(programme && body ? [tieOf(programme, 'FUNDS', body, amounts.union === null ? {} : { value: amounts.union, unit: 'EUR' })] : []),
  ];
  return drafts.length === 0 ? { code: 'operation.empty', message: `expected something that ${entity} says, found nothing.` } : { drafts, flaws };
}

/** Some files name beneficiaries, others give only their address in the graph, which is no name. */
function bodyOf(cells: Cells, name: string, country: string | null, flaws: Flaw[]): MentionOf<BodyKind> | null {
  const entity = entityOf(cells.beneficiary);
  if (name === '') {
    if (entity !== null) flaws.push({ code: 'beneficiary.unnamed', column: 'Beneficiary_Unique_Identifier', message: `expected a name beside ${entity}, found none.` });
    return null;
  }
  const numbers = nationalNumber(cells.beneficiaryNumber, country);
  const ids = { ...(entity === null ? {} : { kohesio: entity }), ...numbers };
  return { kind: kindByName(name) ?? 'Organisation', name, particulars: { ...(country ? { country } : {}), ids } };
}

/** Where an operation lies, when it lies in one place. */
function whereOf({ nuts1, nuts2, nuts3, point }: Cells, country: string | null): Particulars {
  const nuts = [nuts3, nuts2, nuts1].find((code) => /^[A-Z]{2}[0-9A-Z]{1,3}$/.test(code));
  const [, lat, lng] = /^(-?\d{1,2}\.\d+), ?(-?\d{1,3}\.\d+)$/.exec(point) ?? [];
  return { ...(country ? { country } : {}), ...(nuts ? { nuts } : {}), ...(lat !== undefined && lng !== undefined ? { lat: Number(lat), lng: Number(lng) } : {}) };
}

/** Nought is written where nothing is known; amounts in another money are not taken. */
function amountsOf({ total, union, currency }: Cells, flaws: Flaw[]): { total: number | null; union: number | null } {
  if (!/^(?:EUR)?$/i.test(currency)) {
    flaws.push({ code: 'money.currency', column: 'Total_Eligible_Expenditure_Currency', message: `expected euros, found "${currency}".` });
    return { total: null, union: null };
  }
  const read = (text: string, column: string): number | null => {
    const money = text === '' ? { amount: 0 } : readMoney(text, 'english');
    if ('fault' in money) flaws.push({ code: 'money.unreadable', column, message: money.fault });
    return 'amount' in money && money.amount > 0 ? money.amount : null;
  };
  return { total: read(total, 'Total_Eligible_Expenditure_amount'), union: read(union, 'Project_EU_Budget') };
}

function dayOf(text: string, column: string, flaws: Flaw[]): string | null {
  const day = text === '' ? null : readDay(text, /^\d{4}/.test(text) ? 'ymd' : 'dmy');
  if (day !== null && 'fault' in day) flaws.push({ code: 'date.unreadable', column, message: day.fault });
  return day !== null && 'day' in day ? day.day : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
