import { isNaturalPerson } from '../../read/cell/natural-person.ts';
import { kindByName } from '../../read/cell/kind-of-body.ts';
import type { BodyKind } from '../../read/cell/kind-of-body.ts';
import { readCountry } from '../../read/cell/read-country.ts';
import { tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import { refuseRow, takeRow } from '../../read/table/row-reading.ts';
import type { RowSaid } from '../../read/table/row-reading.ts';
import { livedOf, projectOf } from './known-projects.ts';
import { olderTable } from './project-table.ts';
import type { OlderColumn } from './project-table.ts';
import { projectFault, projectSayings } from './read-projects.ts';

/** Reads the older table: a project a row, with its coordinator, and its participants by their names alone. */
export async function* readOlder(file: SourceFile): AsyncGenerator<RecordReading> {
  for await (const row of readTable(file, olderTable)) {
    const fault = row.flaw === null ? projectFault(row.cells) : { code: 'row.shape', message: row.flaw };
    if (fault) yield refuseRow(file, row, fault.code, fault.message);
    else yield takeRow(file, row, sayings(row.cells));
  }
}

function sayings(cells: Record<OlderColumn, string>): RowSaid {
  const project = projectOf(cells);
  const { drafts, flaws } = projectSayings(cells, project);
  const lived = livedOf(cells.start, cells.end);
  const country = readCountry(cells.coordinatorCountry);
  const named = cells.participants.split(';').map((name) => ({ name: name.trim(), column: 'participants', role: 'partner', stated: 'participant', country: null }));
  for (const { name, column, role, stated, country: where } of [{ name: cells.coordinator, column: 'coordinator', role: 'lead', stated: 'coordinator', country }, ...named]) {
    if (name === '') continue;
    if (isNaturalPerson(name)) flaws.push({ code: 'person.left-out', column, message: 'expected an organisation, found a natural person, who is left out.' });
    else drafts.push(tieOf(bodyOf(name, where), 'PARTNER_IN', project, { role, roleStated: stated, from: lived, to: lived }));
  }
  return { drafts, flaws };
}

function bodyOf(name: string, country: string | null): MentionOf<BodyKind> {
  return { kind: kindByName(name) ?? 'Organisation', name, ...(country && { particulars: { country } }) };
}
