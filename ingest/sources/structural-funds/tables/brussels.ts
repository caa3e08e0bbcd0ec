import { isPersonalName } from '../../../read/cell/personal-name.ts';
import { readTable } from '../../../read/table/read-table.ts';
import type { TableShape } from '../../../read/table/table-shape.ts';
import { bodyOf, Cells, oneLine } from '../cells.ts';
import { personLeftOut } from '../operation.ts';
import type { ListReader, ListRow } from '../operation.ts';

type Column = 'beneficiary' | 'title' | 'granted' | 'total' | 'union';

/** Headers have lost their letters in one way or another: "B_n_ficiaire", with a euro sign that no table of characters has. */
const shape: TableShape<Column> = {
  delimiter: ';',
  encoding: 'windows-1252',
  columns: {
    beneficiary: { header: 'B_n_ficiaire / Begunstigde' },
    title: { header: 'Op_ration / Actie' },
    granted: { header: "Ann_e d'allocation / Jaar van toewijzing" },
    total: { header: 'Financement total du projet / Totale projectfinanciering (ó)' },
    union: { header: 'Financement FEDER (UE) / EFRO-financiering (EU) (ó)' },
  },
  unused: [
    'NÁ', 'Programme op_rationnel / Operationneel programma', 'Priorite/Prioriteit', 'Sub-Priorite/Sub-Prioriteit', 'FEDER', 'Financement public sans FEDER', 'Site web / Website',
    "Ann_e d'allocation 2/ Jaar van toewijzing 2", "Ann_e d'allocation 3/ Jaar van toewijzing 3", 'Financement public / Publieke financiering (ó)',
  ],
};

/** Reads the list of the Region of Brussels: parted by ";", in a legacy encoding, with accents that were lost before; the last columns are what was granted in the end. */
export const brussels: ListReader = { lang: 'fr', isOfRegions: false, rows: readBrussels };

async function* readBrussels(file: { name: string; path: string }): AsyncGenerator<ListRow> {
  for await (const row of readTable(file, shape)) yield { row, operation: operationOf(row.cells) };
}

function operationOf(cells: Record<Column, string>): ListRow['operation'] {
  if (/^total(?!\p{L})/iu.test(cells.title)) return { code: 'row.total', message: 'expected an operation, found a line of totals.' };
  const read = new Cells();
  const names = consortium(oneLine(read.damaged(cells.beneficiary, 'Bénéficiaire')));
  if (names.some(isPersonalName)) return personLeftOut();
  if (names.length === 0) read.flaw('beneficiary.missing', 'Bénéficiaire', 'expected a beneficiary, found none.');
  return {
    title: oneLine(read.damaged(cells.title, 'Opération')) || null,
    beneficiaries: names.map((name) => bodyOf(name, 'BE')),
    role: { role: 'partner', stated: 'bénéficiaire' },
    programmes: [{ kind: 'Programme', name: 'Objectif 2013 (FEDER, Bruxelles-Capitale, 2007-2013)' }],
    from: null,
    to: null,
    granted: read.day(cells.granted, "Année d'allocation", 'y'),
    total: read.money(cells.total, 'Financement total du projet', 'continental'),
    union: read.money(cells.union, 'Financement FEDER (UE)', 'continental'),
    region: null,
    places: [{ kind: 'Place', name: 'Bruxelles-Capitale', particulars: { country: 'BE', nuts: 'BE10' } }],
    published: null,
    flaws: read.flaws,
  };
}

/** Several bodies stand in one cell as an enumeration of at least three: "A, B et C". */
function consortium(text: string): string[] {
  const names = text.split(', ').flatMap((part, index, parts) => (parts.length > 2 && index === parts.length - 1 ? part.split(' et ') : [part]));
  return (names.length > 3 ? names : [text]).filter((name) => name !== '');
}
