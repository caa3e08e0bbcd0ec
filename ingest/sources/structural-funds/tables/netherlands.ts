import { isPersonalName } from '../../../read/cell/personal-name.ts';
import { readTable } from '../../../read/table/read-table.ts';
import type { TableShape } from '../../../read/table/table-shape.ts';
import { bodyOf, Cells, nameIn, oneLine } from '../cells.ts';
import { personLeftOut } from '../operation.ts';
import type { ListReader, ListRow, Operation } from '../operation.ts';

type Column = 'beneficiary' | 'title' | 'fund' | 'union' | 'total' | 'updated' | 'start' | 'end';

const shape: TableShape<Column> = {
  columns: {
    beneficiary: { header: 'Begunstigde' },
    title: { header: 'Titel van het project (naam van de concrete actie)' },
    fund: { header: 'Fonds' },
    union: { header: "EU-subsidie in Euro's" },
    total: { header: "Totale kosten in Euro's" },
    updated: { header: 'Datum van laatste bijwerking' },
    start: { header: 'Begindatum' },
    end: { header: 'Einddatum' },
  },
  unused: ['Titel van het project in het Engels', 'Autoriteit', 'Samenvatting', 'Website project', 'Overige publieke financiering', 'Overige private financiering', 'Medefinancieringspercentage van de Unie (per prioritaire as)', 'Thematische doelstelling'],
};

/** Reads the national list of the Netherlands since 2007: an operation a row, money in whole euros, and the day on which each row was last brought up to date. */
export const netherlands: ListReader = { lang: 'nl', isOfRegions: false, rows: readNetherlands };

async function* readNetherlands(file: { name: string; path: string }): AsyncGenerator<ListRow> {
  for await (const row of readTable(file, shape)) {
    yield { row, operation: isPersonalName(oneLine(row.cells.beneficiary)) ? personLeftOut() : operationOf(row.cells) };
  }
}

function operationOf(cells: Record<Column, string>): Operation {
  const read = new Cells();
  const name = nameIn(cells.beneficiary, 'Begunstigde', read);
  const [start, end] = [read.day(cells.start, 'Begindatum', 'dmy'), read.day(cells.end, 'Einddatum', 'dmy')];
  return {
    title: oneLine(cells.title) || null,
    beneficiaries: name === '' ? [] : [bodyOf(name, 'NL')],
    role: { role: 'partner', stated: 'begunstigde' },
    // Two periods stand in one list, and no row says which is its own.
    programmes: [{ kind: 'Programme', name: `${cells.fund} Nederland` }],
    ...read.period(start, end, 'Einddatum'),
    granted: null,
    total: read.money(cells.total, "Totale kosten in Euro's", 'continental'),
    union: read.money(cells.union, "EU-subsidie in Euro's", 'continental'),
    region: null,
    places: [],
    published: read.day(cells.updated, 'Datum van laatste bijwerking', 'dmy'),
    flaws: read.flaws,
  };
}
