import { mendBreaks } from '../../../read/cell/mend-breaks.ts';
import type { SourceWords } from '../../../read/cell/mend-breaks.ts';
import { isNaturalPerson, isPersonLike } from '../../../read/cell/natural-person.ts';
import { tieOf } from '../../../read/record-draft.ts';
import type { RecordReading, SourceFile } from '../../../read/record-reading.ts';
import { readTable } from '../../../read/table/read-table.ts';
import { refuseRow, takeRow } from '../../../read/table/row-reading.ts';
import type { TableRow, TableShape } from '../../../read/table/table-shape.ts';
import { bodyOf } from '../body.ts';
import type { BodyColumn, PartnerPlaces } from '../periods/partner-places.ts';
import type { KnownProjects } from './known-projects.ts';

/** The columns of a table of partners that are read. */
export type PartnerColumn = BodyColumn | 'programme' | 'acronym' | 'isLead';

/** The sheet of partners. A street tells no more than its town here, and may be a person's; the website is mostly the programme's; a department is a part that nobody can tell from its body. */
export const partnerSheet: TableShape<PartnerColumn> = {
  sheet: 'Partners',
  columns: {
    programme: { header: 'Programme' },
    acronym: { header: 'Acronym' },
    partner: { header: 'Project Partner' },
    isLead: { header: 'Lead Partner' },
    postcode: { header: 'Postal code' },
    town: { header: 'Town' },
    country: { header: 'Country' },
    status: { header: 'Legal Status' },
    countryCode: { header: 'Country code' },
    nuts1: { header: 'NUTS1 (or equivalent)' },
    nuts2: { header: 'NUTS2 (or equivalent)' },
    nuts3: { header: 'NUTS3 (or equivalent)' },
  },
  unused: ['Street', 'Website', 'Department'],
};

/** What is known before partners are read: the words that tell broken ones, and where partners sit. */
export type PartnerKnowledge = { words: SourceWords; places: PartnerPlaces };

/** Reads the sheet of partners: who took part in which project, as what, some time while it lived. */
export async function* readPartners(file: SourceFile, projects: KnownProjects, knowledge: PartnerKnowledge): AsyncGenerator<RecordReading> {
  for await (const row of readTable(file, partnerSheet)) {
    const refusal = refusalOf(row);
    const known = refusal ? null : projects.of(row.cells);
    if (refusal) yield refuseRow(file, row, refusal.code, refusal.message);
    else if (!known) yield refuseRow(file, row, 'project.unknown', `expected a project of the first sheet, found "${row.cells.acronym}" in "${row.cells.programme}".`);
    else if (known.isSeveral) yield refuseRow(file, row, 'project.ambiguous', `expected one project "${row.cells.acronym}" in "${row.cells.programme}", found several that live at different times.`);
    else {
      const { body, located, flaws } = bodyOf({ ...row.cells, ...nameOf(row, knowledge) });
      yield takeRow(file, row, { drafts: [tieOf(body, 'PARTNER_IN', known.project, { role: roleOf(row), from: known.lived, to: known.lived })], beside: located, flaws });
    }
  }
}

/** Returns why nothing of a row of participations can be taken, whichever table it stands in. */
export function refusalOf(row: TableRow<PartnerColumn>): { code: string; message: string } | null {
  if (row.flaw === null && row.cells.acronym === '') return { code: 'thing.unnamed', message: 'expected the names of a partner and a project, found none.' };
  return bodyRefusalOf(row);
}

/** Returns why nothing of the body of a row can be taken. */
export function bodyRefusalOf({ flaw, cells }: TableRow<BodyColumn>): { code: string; message: string } | null {
  if (flaw !== null) return { code: 'row.shape', message: flaw };
  if (!/\p{L}/u.test(cells.partner)) return { code: 'thing.unnamed', message: 'expected the name of a partner, found none.' };
  return isPerson(cells) ? { code: 'person.left-out', message: 'expected an organisation, found a natural person, who is left out.' } : null;
}

/** Two words of which one is a given name are a person's where the row does not call the partner public. */
function isPerson({ partner, status }: Record<BodyColumn, string>): boolean {
  return isNaturalPerson(partner) || (!/^public$/i.test(status) && partner.split(/\s+/u).length === 2 && isPersonLike(partner));
}

/** Returns the role that a row of partners gives. */
export function roleOf({ cells }: TableRow<PartnerColumn>): 'lead' | 'partner' {
  return cells.isLead === 'Yes' ? 'lead' : 'partner';
}

/** Returns what a row of partners tells of its body beside its cells. */
export function nameOf({ cells }: Pick<TableRow<BodyColumn>, 'cells'>, { words, places }: PartnerKnowledge): Pick<Parameters<typeof bodyOf>[0], 'name' | 'mended' | 'isPublic' | 'nuts' | 'point'> {
  const name = cells.partner.replace(/\s+/gu, ' ');
  return { name, mended: mendBreaks(name, words), isPublic: /^public$/i.test(cells.status), nuts: [cells.nuts3, cells.nuts2, cells.nuts1], point: places.of(cells) };
}
