import { isPersonalName } from '../../../read/cell/personal-name.ts';
import type { MentionOf } from '../../../read/record-draft.ts';
import { readTable } from '../../../read/table/read-table.ts';
import type { TableShape } from '../../../read/table/table-shape.ts';
import { bodyOf, Cells, nameIn, oneLine } from '../cells.ts';
import { personLeftOut } from '../operation.ts';
import type { ListReader, ListRow, Operation } from '../operation.ts';

type Column = 'promoter' | 'total' | 'title' | 'union' | 'town' | 'start' | 'end' | 'area' | 'postcode';

const shape: TableShape<Column> = {
  columns: {
    promoter: { header: 'PROMOTOR_manueel' },
    total: { header: 'SUBSIDIABELE_KOST' },
    title: { header: 'PROJECTNAAM_manueel' },
    union: { header: 'EFRO_STEUN' },
    town: { header: 'GEMEENTE' },
    start: { header: 'STARTDATUM_PROJECT' },
    end: { header: 'EINDDATUM_PROJECT' },
    area: { header: 'PLAATSUITVOERING' },
    postcode: { header: 'POSTCODE' },
  },
  unused: ['PROJECTINHOUD_manueel', 'BUSNUMMER', 'ODNUMMER', 'PROJECTNUMMER', 'HUISNUMMER', 'PERCENTAGE', 'STRAAT', 'PRIONUMMER', 'PROJECTWEBSITE'],
};

/** Reads the list of the Flemish agency: one promoter for each project, days with full stops, money as "€ 1090141.18". */
export const flanders: ListReader = { lang: 'nl', isOfRegions: false, rows: readFlanders };

async function* readFlanders(file: { name: string; path: string }): AsyncGenerator<ListRow> {
  for await (const row of readTable(file, shape)) {
    yield { row, operation: isPersonalName(oneLine(row.cells.promoter)) ? personLeftOut() : operationOf(row.cells) };
  }
}

function operationOf(cells: Record<Column, string>): Operation {
  const read = new Cells();
  const name = nameIn(cells.promoter, 'PROMOTOR_manueel', read);
  const [start, end] = [read.day(cells.start, 'STARTDATUM_PROJECT', 'dmy'), read.day(cells.end, 'EINDDATUM_PROJECT', 'dmy')];
  return {
    title: oneLine(cells.title) || null,
    beneficiaries: name === '' ? [] : [bodyOf(name, 'BE', cells)],
    role: { role: 'lead', stated: 'promotor' },
    programmes: [{ kind: 'Programme', name: 'EFRO Vlaanderen 2007-2013' }],
    ...read.period(start, end, 'EINDDATUM_PROJECT'),
    granted: null,
    total: read.money(cells.total, 'SUBSIDIABELE_KOST', 'english'),
    union: read.money(cells.union, 'EFRO_STEUN', 'english'),
    region: null,
    places: areaOf(cells.area),
    published: null,
    flaws: read.flaws,
  };
}

/** An area is a town, a province, a district with its code, or the whole region, each with its own word before it; what lies in several is none. */
function areaOf(area: string): MentionOf<'Place'>[] {
  if (area === '' || area === 'Interregionaal') return [];
  const [, nuts, district] = /^(BE\d{3}) Arr\. (.+)$/u.exec(area) ?? [];
  const name = area === 'Vlaams Gewest' ? 'Vlaanderen' : oneLine(district ?? area.replace(/^(?:provincie|stad|gemeente)\s+/iu, '').replace('Vlaams Brabant', 'Vlaams-Brabant'));
  return [{ kind: 'Place', name, particulars: { country: 'BE', ...(nuts === undefined ? {} : { nuts }) } }];
}
