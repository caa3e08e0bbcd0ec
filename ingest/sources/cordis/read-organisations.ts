import { readDay } from '../../read/cell/read-day.ts';
import { readMoney } from '../../read/cell/read-money.ts';
import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import { refuseRow, takeRow } from '../../read/table/row-reading.ts';
import type { RowSaid } from '../../read/table/row-reading.ts';
import type { TableRow } from '../../read/table/table-shape.ts';
import { bodyOf, isPerson } from './body.ts';
import { projectOf } from './known-projects.ts';
import type { KnownProjects } from './known-projects.ts';
import { organisationTable } from './organisation-table.ts';
import type { OrganisationColumn } from './organisation-table.ts';
import { programmeOf, programmeOfFile } from './programme.ts';

/** The roles of CORDIS: third parties are linked to a partner, and bodies that get no money of the grant are associated. */
const roles: Record<string, string> = { coordinator: 'lead', participant: 'partner', partner: 'partner', thirdParty: 'associated', associatedPartner: 'associated', internationalPartner: 'associated' };

/** Reads a table of organisations: who took part in which project, as what, and what the programme gave; a contribution of nought is none. */
export async function* readOrganisations(file: SourceFile, projects: KnownProjects): AsyncGenerator<RecordReading> {
  const ofFile = programmeOfFile(file.name);
  for await (const row of readTable(file, organisationTable(file.name))) {
    const { cells, flaw } = row;
    if (flaw !== null) yield refuseRow(file, row, 'row.shape', flaw);
    else if (!/\p{L}/u.test(cells.name) || !/^\d+$/.test(cells.project)) yield refuseRow(file, row, 'thing.unnamed', 'expected the name of an organisation and the number of a project, found none.');
    else if (isPerson(cells)) yield refuseRow(file, row, 'person.left-out', 'expected an organisation, found a natural person, who is left out.');
    else yield takeRow(file, row, sayings(row, projects, ofFile));
  }
}

function sayings({ cells }: TableRow<OrganisationColumn>, projects: KnownProjects, ofFile: MentionOf<'Programme'> | null): RowSaid {
  const { body, located, flaws } = bodyOf(cells);
  const known = projects.of(cells.project);
  const role = Object.hasOwn(roles, cells.role) ? roles[cells.role]! : null;
  const lived = known?.lived ?? null;
  const drafts = [tieOf(body, 'PARTNER_IN', projectOf({ id: cells.project, acronym: cells.acronym || (known?.name ?? '') }), { role, roleStated: cells.role || null, from: lived, to: lived })];
  const programme = known?.programme ? programmeOf(known.programme) : ofFile;
  const money = readMoney(cells.contribution, 'english');
  if ('amount' in money && money.amount > 0) drafts.push(programme ? tieOf(programme, 'FUNDS', body, { value: money.amount, unit: 'EUR' }) : factOf(body, 'EU_FUNDING', money.amount, { unit: 'EUR' }));
  if ('fault' in money && cells.contribution !== '') flaws.push({ code: 'cell.money', column: 'ecContribution', message: money.fault });
  if (role === null) flaws.push({ code: 'role.unknown', column: 'role', message: `expected one of ${Object.keys(roles).join(', ')}, found "${cells.role}".` });
  const changed = readDay(cells.changed, 'ymd');
  if ('fault' in changed && cells.changed !== '') flaws.push({ code: 'cell.date', column: 'contentUpdateDate', message: changed.fault });
  return { drafts, beside: located, flaws, published: 'day' in changed ? changed.day : null };
}
