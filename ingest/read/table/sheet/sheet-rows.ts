import type { Zip } from '../../../fetch/unpack/zip.ts';
import type { RawRow } from '../table-shape.ts';
import { showNumber } from './show-number.ts';
import { xmlParts } from './sheet-xml.ts';
import type { XmlReader } from './sheet-xml.ts';
import { findSheet, readFormats, readTexts, unescapeCell } from './workbook.ts';
import type { Workbook } from './workbook.ts';

type OpenCell = { column: number; type: string; style: number; text: string };

const mostColumns = 16_384;

/** Opens a sheet of a workbook: its name, and its rows as they stream in, each cell as the sheet shows it. */
export async function sheetRows(zip: Zip, wanted: string | RegExp | undefined, place: string): Promise<{ name: string; rows: AsyncIterable<RawRow> }> {
  const { name, file, epoch } = await findSheet(zip, wanted, place);
  const workbook: Workbook = { texts: await readTexts(zip, place), formats: await readFormats(zip, place), epoch };
  return { name, rows: rowsOf(zip, file, `${place}/${name}`, workbook) };
}

async function* rowsOf(zip: Zip, file: string, place: string, workbook: Workbook): AsyncGenerator<RawRow> {
  const reader = new RowReader(workbook);
  for await (const _part of xmlParts(await zip.open(file), place, reader)) yield* reader.take();
}

/** Gathers the rows of a sheet, part by part. */
class RowReader implements XmlReader {
  private read: RawRow[] = [];
  private number = 0;
  private cells: string[] = [];
  private cell: OpenCell | null = null;
  private isValue = false;

  constructor(private readonly workbook: Workbook) {}

  take(): RawRow[] {
    const read = this.read;
    this.read = [];
    return read;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      this.number = attributes['r'] === undefined ? this.number + 1 : Number(attributes['r']);
      this.cells = [];
    } else if (name === 'c') {
      this.cell = { column: columnOf(attributes['r'], this.cells.length), type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '' };
    }
    this.isValue = this.cell !== null && (name === 'v' || name === 't');
  }

  text(text: string): void {
    if (this.isValue) this.cell!.text += text;
  }

  close(name: string): void {
    this.isValue = false;
    if (name === 'c' && this.cell) {
      while (this.cells.length < this.cell.column) this.cells.push('');
      this.cells[this.cell.column] = this.shown(this.cell);
      this.cell = null;
    } else if (name === 'row') {
      this.read.push({ number: this.number, cells: this.cells, flaw: null });
    }
  }

  private shown({ type, style, text }: OpenCell): string {
    if (type === 's') return this.workbook.texts[Number(text)] ?? '';
    if (type === 'n') return showNumber(text, this.workbook.formats[style], this.workbook.epoch);
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    // A formula that failed shows its error, which says nothing of the world.
    return type === 'e' ? '' : unescapeCell(text);
  }
}

/** Returns the index of the column in a reference such as "AB12"; a cell without one follows the cell before it. */
function columnOf(reference: string | undefined, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return next;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return Math.min(column, mostColumns - 1);
}
