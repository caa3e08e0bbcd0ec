import { readCountry } from '../../../read/cell/read-country.ts';
import type { RecordReading, SourceFile } from '../../../read/record-reading.ts';
import { readTable } from '../../../read/table/read-table.ts';
import { refuseRow, takeRow } from '../../../read/table/row-reading.ts';
import { bodyOf } from '../body.ts';
import { bodyRefusalOf, nameOf } from '../export/read-partners.ts';
import type { PartnerKnowledge } from '../export/read-partners.ts';
import { placeTable } from './partner-places.ts';

/** The countries of the home border and their neighbours to the north: elsewhere a body whose projects are not in any file says nothing of the border. */
const stated: ReadonlySet<string> = new Set(['BE', 'FR', 'NL', 'LU']);

/** Reads where the partners of the home border sit, whether or not another file tells what they took part in. */
export async function* readPartnerPlaces(file: SourceFile, knowledge: PartnerKnowledge): AsyncGenerator<RecordReading> {
  for await (const row of readTable(file, placeTable)) {
    const country = readCountry(row.cells.country) ?? readCountry(row.cells.countryCode);
    if (row.flaw === null && (country === null || !stated.has(country))) continue;
    const refusal = bodyRefusalOf(row);
    if (refusal) yield refuseRow(file, row, refusal.code, refusal.message);
    else {
      const { located, flaws } = bodyOf({ ...row.cells, ...nameOf(row, knowledge) });
      yield located.length === 0 ? refuseRow(file, row, 'town.unknown', `expected a town, found "${row.cells.town}".`) : takeRow(file, row, { drafts: located, flaws });
    }
  }
}
