import { tieOf } from '../../read/record-draft.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import type { TableRow, TableShape } from '../../read/table/table-shape.ts';
import { countryOfNuts } from '../../resolve/placing/nuts.ts';
import { placeNamed, readingOf } from './place-mention.ts';
import type { PlaceMention, Said } from './place-mention.ts';

type Column = 'code' | 'level' | 'name' | 'ownName';

const shape: TableShape<Column> = {
  columns: { code: { header: 'nuts_id' }, level: { header: 'level' }, name: { header: 'name_latn' }, ownName: { header: 'nuts_name' } },
  unused: ['country'],
};

/** Reads the regions of NUTS 2024: each is a part of the one above. A region that is all of the one above it is the same place under two codes, and told once. */
export async function* readNutsRows(file: SourceFile): AsyncGenerator<RecordReading> {
  const rows: TableRow<Column>[] = [];
  for await (const row of readTable(file, shape)) rows.push(row);
  const sound = rows.filter(isSound);
  const byCode = new Map(sound.map((row) => [row.cells.code, row]));
  const parts = new Map<string, number>();
  for (const { cells } of sound) parts.set(above(cells.code), (parts.get(above(cells.code)) ?? 0) + 1);
  for (const row of rows) yield readingOf(row, file, 'mul', () => said(row, byCode, parts));
}

function isSound({ cells: { code, level, name }, flaw }: TableRow<Column>): boolean {
  return flaw === null && name !== '' && /^[A-Z]{2}[0-9A-Z]{0,3}$/.test(code) && String(code.length - 2) === level;
}

function said(row: TableRow<Column>, byCode: ReadonlyMap<string, TableRow<Column>>, parts: ReadonlyMap<string, number>): Said {
  const { code, level, name } = row.cells;
  if (!isSound(row)) return { code: 'nuts.unreadable', message: `expected a NUTS code of level ${level} and its name, found "${code}" and "${name}".` };
  if (code.length === 2) return { code: 'region.whole', message: `expected a part of a larger region, found ${code}, a country.` };
  const whole = wholeOf(above(code), byCode, parts);
  if (!whole) return { code: 'region.orphan', message: `expected the region above ${code} in the file, found none.` };
  if (parts.get(above(code)) === 1) return { code: 'region.same', message: `expected a part of ${above(code)}, found ${code}, which is all of it.` };
  return { drafts: [tieOf(mentionOf(byCode.get(code)!), 'PART_OF', mentionOf(whole))] };
}

/** The largest region that a code stands for: LU000 is all of LU. */
function wholeOf(code: string, byCode: ReadonlyMap<string, TableRow<Column>>, parts: ReadonlyMap<string, number>): TableRow<Column> | null {
  if (code.length > 2 && parts.get(above(code)) === 1) return wholeOf(above(code), byCode, parts);
  return byCode.get(code) ?? null;
}

function mentionOf({ cells: { code, name, ownName } }: TableRow<Column>): PlaceMention {
  const names = ownName !== '' && ownName !== name ? { names: [{ name: ownName, lang: null, type: 'official' as const }] } : {};
  return placeNamed(name, { country: countryOfNuts(code), nuts: code, ids: { nuts: code }, ...names });
}

function above(code: string): string {
  return code.slice(0, -1);
}
