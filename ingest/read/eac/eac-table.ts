import { readTable } from '../table/read-table.ts';
import type { TableFile, TableRow, TableShape } from '../table/table-shape.ts';

/** A cell of the project itself. */
type ProjectColumn = 'programme' | 'action' | 'year' | 'start' | 'end' | 'number' | 'title' | 'topics' | 'grant' | 'coordinatorName' | 'coordinatorType' | 'coordinatorAddress' | 'coordinatorCountry';
type PartnerColumn = `partner${number}${'Name' | 'Type' | 'Address' | 'Country'}`;

/** A column of the tables of the results platform: those of the project, and four of each partner. */
export type EacColumn = ProjectColumn | PartnerColumn;

/** How many partners a row has room for: the widest table seen has a hundred, most of them empty. */
export const mostPartners = 150;

const partnerColumns = Object.fromEntries(
  Array.from({ length: mostPartners }, (_, index) => index + 1).flatMap((nth) => [
    [`partner${nth}Name`, { header: `Partner ${nth} name`, optional: true }],
    [`partner${nth}Type`, { header: `Partner ${nth} organisation type`, optional: true }],
    [`partner${nth}Address`, { header: `Partner ${nth} address`, optional: true }],
    [`partner${nth}Country`, { header: `Partner ${nth} country`, optional: true }],
  ]),
) as Record<PartnerColumn, { header: string; optional: true }>;

/** The tables of Creative Europe, Erasmus+ and the programmes before them, which call the same columns differently; summaries are wording. */
const shape: TableShape<EacColumn> = {
  columns: {
    programme: { header: ['Programme', 'Programme Funding'] },
    action: { header: ['Sub-programme', 'Key Action'], optional: true },
    year: { header: 'Call year', optional: true },
    start: { header: 'Start date', optional: true },
    end: { header: 'End date', optional: true },
    number: { header: ['Project Number', 'Project Identifier'] },
    title: { header: 'Project Title' },
    topics: { header: 'Topics', optional: true },
    grant: { header: /^EU Grant award in euros/, optional: true },
    coordinatorName: { header: ["Coordinator's name", 'Coordinating organisation name'] },
    coordinatorType: { header: ['Coordinator organisation type', 'Coordinating organisation type'], optional: true },
    coordinatorAddress: { header: "Coordinator's address" },
    coordinatorCountry: { header: "Coordinator's country" },
    ...partnerColumns,
  },
  unused: [
    /^(?:Action|Action Type|Activity type|External Reference|National Identifier|Project Summary|Project Status|Is Good Practice|Is Success Story|Project Website|Results Available|Results Platform Project Card|Participating countries)$/,
    /^(?:Coordinator's|Partner \d+) (?:region|website)$/,
  ],
};

/** Streams the rows of a table of the results platform, one project each. */
export function readEacTable(file: TableFile): AsyncGenerator<TableRow<EacColumn>> {
  return readTable(file, shape);
}
