import { factOf, tieOf } from '../../../read/record-draft.ts';
import type { RecordDraft, RecordReading, SourceFile } from '../../../read/record-reading.ts';
import { readTable } from '../../../read/table/read-table.ts';
import { refuseRow, takeRow } from '../../../read/table/row-reading.ts';
import type { TableRow, TableShape } from '../../../read/table/table-shape.ts';
import { bodyOf } from '../body.ts';
import { projectKey, projectOf } from '../export/known-projects.ts';
import type { KnownProjects } from '../export/known-projects.ts';
import { nameOf, refusalOf, roleOf } from '../export/read-partners.ts';
import type { PartnerColumn, PartnerKnowledge } from '../export/read-partners.ts';
import { programmeOf } from '../programme.ts';
import { bodyColumns } from './partner-places.ts';

const { partner, ...otherColumns } = bodyColumns;

/** The table of participations, whose headers are those of the export after R read them. Its own numbers are of the thesis that made it; `Join` joins its own cells. */
export const participationTable: TableShape<PartnerColumn> = {
  columns: {
    programme: { header: 'Programme' },
    acronym: { header: 'Acronym' },
    partner,
    isLead: { header: 'Lead.Partner' },
    ...otherColumns,
  },
  unused: ['Street', 'Website', 'Department', 'Join', 'ID_PARTICIPATION', 'ID_PARTNER'],
};

/** Reads participations of three periods, mostly of lead partners. No row tells a day: a project lived within what its programme could pay, and what an export dates better is not dated again. */
export async function* readParticipations(file: SourceFile, dated: KnownProjects, knowledge: PartnerKnowledge): AsyncGenerator<RecordReading> {
  const told = new Set<string>();
  for await (const row of readTable(file, participationTable)) {
    const refusal = refusalOf(row);
    if (refusal) yield refuseRow(file, row, refusal.code, refusal.message);
    else if (dated.of(row.cells)?.isSeveral) yield refuseRow(file, row, 'project.ambiguous', `expected one project "${row.cells.acronym}" in "${row.cells.programme}", found several that live at different times.`);
    else yield takeRow(file, row, sayings(row, dated, knowledge, told));
  }
}

function sayings(row: TableRow<PartnerColumn>, dated: KnownProjects, knowledge: PartnerKnowledge, told: Set<string>): { drafts: RecordDraft[]; beside: RecordDraft[]; flaws: ReturnType<typeof bodyOf>['flaws'] } {
  const { mention, period } = programmeOf(row.cells.programme);
  const known = dated.of(row.cells);
  const project = known?.project ?? projectOf(row.cells);
  const { body, located, flaws } = bodyOf({ ...row.cells, ...nameOf(row, knowledge) });
  const drafts = [tieOf(body, 'PARTNER_IN', project, { role: roleOf(row), from: period?.began ?? null, to: period?.lived ?? null })];
  const key = projectKey(row.cells);
  if (!told.has(key) && mention.name !== '') drafts.push(tieOf(project, 'PART_OF', mention));
  if (!told.has(key) && !known && period) drafts.push(factOf(project, 'STARTED', period.began), factOf(project, 'ENDED', period.lived));
  told.add(key);
  return { drafts, beside: located, flaws };
}
