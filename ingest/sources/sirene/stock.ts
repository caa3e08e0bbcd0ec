import { isInOrder } from '../../fetch/sort/in-order.ts';
import { sortRows } from '../../fetch/sort/sort-rows.ts';
import { joinByKey } from '../../read/join/join-by-key.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import type { TableRow, TableShape } from '../../read/table/table-shape.ts';
import { isOfPerson } from './kind-of.ts';
import { activityTold, dayTold, namesTold, told } from './legal-unit.ts';
import type { LegalUnit, Seat } from './legal-unit.ts';
import { readingOf } from './reading-of.ts';
import { establishments, units } from './shapes.ts';

type UnitRow = Keyed<keyof typeof units.columns>;
type EstablishmentRow = Keyed<keyof typeof establishments.columns>;
type Keyed<Column extends string> = TableRow<Column> & { key: string };

/** Reads the stock of legal units, each with its seat where the stock of establishments is there too; an establishment that is no seat says nothing of its own. */
export async function* readStock(unitFile: SourceFile, establishmentFile: SourceFile | undefined): AsyncGenerator<RecordReading> {
  const joined = joinByKey<{ units: UnitRow; seats: EstablishmentRow }>({ units: await rowsOf(unitFile, units, () => true), seats: establishmentFile ? await rowsOf(establishmentFile, establishments, ({ isSeat }) => isSeat === 'true') : none() });
  for await (const { rows } of joined) {
    for (const row of rows.units) {
      const place = { kind: 'row', page: unitFile.sha256, row: row.row, url: unitFile.url, published: null, retrieved: unitFile.retrieved, lang: 'fr' } as const;
      yield readingOf(row.flaw === null ? unitOf(row.cells, rows.seats[0]?.cells) : { fault: row.flaw }, place, [...row.notes, ...rows.seats.flatMap(({ notes }) => notes)]);
    }
  }
}

async function rowsOf<Column extends string>(file: SourceFile, shape: TableShape<Column | 'siren'>, isWanted: (cells: Record<Column | 'siren', string>) => boolean): Promise<AsyncIterable<Keyed<Column | 'siren'>>> {
  const rows = wanted(readTable(file, shape), isWanted);
  const isZip = /\.zip$/i.test(file.name);
  // In a zip the table bears its name; the Insee sorts its stocks.
  return isZip || (await isInOrder({ name: file.name, path: file.path }, /^"?(\d{9})"?,/, shape.largest ?? 2 ** 34)) ? rows : sortRows(rows);
}

async function* wanted<Column extends string>(rows: AsyncIterable<TableRow<Column | 'siren'>>, isWanted: (cells: Record<Column | 'siren', string>) => boolean): AsyncGenerator<Keyed<Column | 'siren'>> {
  for await (const row of rows) if (isWanted(row.cells)) yield { ...row, key: row.cells.siren };
}

async function* none(): AsyncGenerator<never> {
  yield* [];
}

function unitOf(cells: UnitRow['cells'], seat: EstablishmentRow['cells'] | undefined): LegalUnit {
  const name = told(cells.name);
  const category = told(cells.category);
  const isClosed = told(cells.state) === 'C';
  return {
    siren: cells.siren,
    diffusion: told(cells.diffusion) === 'O' ? 'open' : 'partial',
    isPerson: isOfPerson(category),
    name,
    acronym: told(cells.acronym) || null,
    otherNames: namesTold([cells.usual1, cells.usual2, cells.usual3, seat?.sign, seat?.usual], [name]),
    formerNames: [],
    rna: told(cells.rna) || null,
    legalForm: category,
    activities: [...activityTold(cells.activity, cells.classification), ...activityTold(cells.activity2025, 'NAF25')],
    created: dayTold(cells.created),
    ended: isClosed ? endOf(cells) : null,
    seat: isClosed || !seat ? null : seatOf(seat),
  };
}

/** The stock tells when the unit's last period began: of two periods that is when it closed, of more it closed then or before. */
function endOf({ since, periods }: UnitRow['cells']): string | null {
  const day = dayTold(since);
  return day === null ? null : Number(periods) <= 2 ? day : `../${day}`;
}

function seatOf(cells: EstablishmentRow['cells']): Seat | null {
  if (told(cells.state) === 'F' || told(cells.diffusion) !== 'O' || told(cells.foreignCountry) !== '' || told(cells.town) === '') return null;
  return { country: 'FR', town: told(cells.town), postcode: told(cells.postcode), insee: told(cells.insee) };
}
