import { pipeline, Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { delimiterOf } from '../../../ground/read-csv.ts';
import type { Delimiter } from '../../../ground/read-csv.ts';
import { Fault } from '../../fetch/fault.ts';
import { byteOrderMark } from '../../fetch/charset.ts';
import type { RawRow } from './table-shape.ts';

/** Opens the bytes of a CSV from their beginning, as the parts of a pipeline. */
export type OpenCsv = () => Promise<[Readable, ...Transform[]]>;

/** How a CSV is written; what is not said, its first bytes tell. */
export type CsvStyle = { place: string; delimiter: Delimiter | undefined; encoding: 'utf8' | 'windows-1252'; headerRow: number };

const largestRow = 32 * 1024 * 1024;
const mostTorn = 20;

/**
 * Streams the rows of a CSV, numbered as a spreadsheet shows them. A quote within a cell that is not quoted is a letter like
 * others. A quote that never closes, or only within a cell of a later row, would take all between into one cell: its line is
 * given back as a flaw, and what follows is read.
 */
export async function* csvRows(open: OpenCsv, style: CsvStyle): AsyncGenerator<RawRow> {
  const told = await sniff(open, style);
  let [number, skipped] = [0, 0];
  for (let torn = 0; ; torn += 1) {
    let records = 0;
    try {
      let isWhole = true;
      for await (const cells of parsed<string[]>(await open(), told, skipped, false)) {
        isWhole = !isTorn(cells);
        if (!isWhole && torn < mostTorn) break;
        records += 1;
        yield { number: number + records, cells, flaw: isWhole ? null : 'expected quotes that close at the end of their cells, found some that do not.' };
      }
      if (isWhole || torn >= mostTorn) return;
    } catch (error) {
      if (!isUnclosed(error) || torn >= mostTorn) throw faultOf(error, style.place);
    }
    const line = skipped + (await linesOf(await open(), told, skipped, records)) + 1;
    [number, skipped] = [number + records + 1, line];
    yield { number, cells: [], flaw: `expected the quote that opens in line ${line} to close at the end of its cell, found none that does.` };
  }
}

/** Says whether a quote of one row closed where a cell of a later row opens, after a line's end or a delimiter, so that all between stands in one cell. */
function isTorn(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.startsWith('"') && cell.includes('\n') && /[\n,;\t]"(?=[^"])/.test(cell));
}

/** How rows end: of a file whose lines end in two ways, both. */
type Told = { delimiter: Delimiter; charset: string; ends: string[] };

function parsed<Record>(parts: [Readable, ...Transform[]], { delimiter, charset, ends }: Told, skipped: number, info: boolean): AsyncIterable<Record> {
  const rows = parse({ delimiter, record_delimiter: ends, bom: true, info, relax_quotes: true, relax_column_count: true, max_record_size: largestRow });
  // csv-parse reads UTF-8 itself; whatever else is decoded before. A fault on the way ends the rows, and so reaches whoever reads them.
  const decoder = charset === 'utf8' ? [] : [iconv.decodeStream(charset) as unknown as Transform];
  pipeline([...parts, ...decoder, ...(skipped > 0 ? [skipLines(skipped)] : []), rows], () => undefined);
  return rows as AsyncIterable<Record>;
}

/** Returns how many lines some records take. To count them all the time would double what reading costs (2026-11). */
async function linesOf(parts: [Readable, ...Transform[]], told: Told, skipped: number, records: number): Promise<number> {
  let left = records;
  if (left > 0) for await (const { info } of parsed<{ info: { lines: number } }>(parts, told, skipped, true)) if ((left -= 1) === 0) return info.lines;
  parts[0].destroy();
  return 0;
}

/** Passes on what follows the first lines. */
function skipLines(count: number): Transform {
  let left = count;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let at = 0;
      while (left > 0 && at >= 0) {
        at = chunk.indexOf(10, at) + 1 || -1;
        if (at > 0) left -= 1;
      }
      done(null, at < 0 ? undefined : chunk.subarray(at));
    },
  });
}

async function sniff(open: OpenCsv, { place, delimiter, encoding, headerRow }: CsvStyle): Promise<Told> {
  const head = await headOf(await open(), place);
  const mark = byteOrderMark(head)?.charset;
  const charset = mark === 'utf-16le' || mark === 'utf-16be' ? mark : mark === 'utf-8' ? 'utf8' : encoding;
  const text = iconv.decode(head, charset);
  return { charset, delimiter: delimiter ?? delimiterOf(text.split(/\r\n|\r|\n/)[headerRow - 1] ?? ''), ends: text.includes('\n') || !text.includes('\r') ? ['\r\n', '\n'] : ['\r'] };
}

async function headOf(parts: [Readable, ...Transform[]], place: string): Promise<Buffer> {
  const last = parts.at(-1)!;
  if (parts.length > 1) pipeline(parts, () => undefined);
  try {
    for await (const chunk of last) return chunk as Buffer;
    return Buffer.alloc(0);
  } catch (error) {
    throw faultOf(error, place);
  } finally {
    parts[0].destroy();
  }
}

function isUnclosed(error: unknown): boolean {
  return error instanceof CsvError && (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE');
}

function faultOf(error: unknown, place: string): unknown {
  // What a disk refuses names the call that failed; what remains is the file's own.
  const isOther = error instanceof Fault || error instanceof TypeError || 'syscall' in (error as object);
  return isOther ? error : new Fault('table.damaged', place, `expected a whole file, found "${(error as Error).message}".`, 'Fetch the file again.');
}
