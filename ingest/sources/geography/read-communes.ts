import { tieOf } from '../../read/record-draft.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import type { TableRow, TableShape } from '../../read/table/table-shape.ts';
import { nutsByPostcode } from '../../resolve/gazetteer/departments.ts';
import { placeNamed, readingOf } from './place-mention.ts';
import type { Said } from './place-mention.ts';

type Column = 'insee' | 'name' | 'department' | 'postcodes' | 'groupSiren' | 'groupName';

const shape: TableShape<Column> = {
  columns: { insee: { header: 'insee' }, name: { header: 'nom' }, department: { header: 'departement' }, postcodes: { header: 'codes_postaux' }, groupSiren: { header: 'epci_siren' }, groupName: { header: 'epci_nom' } },
  // The SIREN is that of the town hall, which is another thing than the town.
  unused: ['region', 'population', 'siren'],
};

/** The departments of the region and of its eastern neighbour, which the rows name by number. */
const departments: Readonly<Record<string, string>> = { '02': 'Aisne', '08': 'Ardennes', 59: 'Nord', 60: 'Oise', 62: 'Pas-de-Calais', 80: 'Somme' };

/** Reads communes of France: each lies in its department, and in the territory of its grouping of communes. */
export async function* readCommunes(file: SourceFile): AsyncGenerator<RecordReading> {
  for await (const row of readTable(file, shape)) yield readingOf(row, file, 'fr', () => said(row));
}

function said({ cells: { insee, name, department, postcodes, groupSiren, groupName } }: TableRow<Column>): Said {
  const [within, nuts] = [departments[department], nutsByPostcode[department]];
  if (!/^\d[\dAB]\d{3}$/.test(insee) || name === '') return { code: 'commune.unreadable', message: `expected a code of INSEE and a name, found "${insee}" and "${name}".` };
  if (!within || !nuts) return { code: 'department.unknown', message: `expected a department of Hauts-de-France or the Ardennes, found "${department}".` };
  const [postcode] = postcodes.split('|');
  const commune = placeNamed(name, { country: 'FR', nuts, ...(postcode ? { postcode } : {}), ids: { insee } });
  const region = placeNamed(within, { country: 'FR', nuts, ids: { nuts } });
  const covering = /^\d{9}$/.test(groupSiren) && groupName !== '' ? [tieOf({ kind: 'PublicBody', name: groupName, particulars: { country: 'FR', ids: { siren: groupSiren } } }, 'COVERS', commune)] : [];
  return { drafts: [tieOf(commune, 'PART_OF', region), ...covering] };
}
