import { pipeline, Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { Fault } from '../../fetch/fault.ts';
import { byteOrderMark } from '../../fetch/charset.ts';
import type { Delimiter, RawRow } from './table-shape.ts';

/** Opens the bytes of a CSV from their beginning, as the parts of a pipeline. */
export type OpenCsv = () => Promise<[Readable, ...Transform[]]>;

/** How a CSV is written; what is not said, its first bytes tell. */
export type CsvStyle = { place: string; delimiter: Delimiter | undefined; encoding: 'utf8' | 'windows-1252'; headerRow: number };

type Parsed = { record: string[]; info: { lines: number } };

const largestRow = 32 * 1024 * 1024;
const mostUnclosed = 20;

/**
 * Streams the rows of a CSV, numbered as a spreadsheet shows them. A quote within a cell that is not quoted is a letter like
 * others. A quote that never closes would take all that follows into one cell: its line is given back as a flaw, and what follows is read.
 */
export async function* csvRows(open: OpenCsv, style: CsvStyle): AsyncGenerator<RawRow> {
  const told = await sniff(open, style);
  let [number, line, skipped] = [0, 0, 0];
  for (let unclosed = 0; ; unclosed += 1) {
    try {
      for await (const { record, info } of parsed(await open(), told, skipped)) {
        [number, line] = [number + 1, skipped + info.lines];
        yield { number, cells: record, flaw: null };
      }
      return;
    } catch (error) {
      if (!isUnclosed(error) || unclosed >= mostUnclosed) throw faultOf(error, style.place);
      [number, line, skipped] = [number + 1, line + 1, line + 1];
      yield { number, cells: [], flaw: `expected the quote that opens in line ${line} to close, found none that does.` };
    }
  }
}

type Told = { delimiter: Delimiter; charset: string };

function parsed(parts: [Readable, ...Transform[]], { delimiter, charset }: Told, skipped: number): AsyncIterable<Parsed> {
  const rows = parse({ delimiter, bom: true, info: true, relax_quotes: true, relax_column_count: true, max_record_size: largestRow });
  // csv-parse reads UTF-8 itself; whatever else is decoded before. A fault on the way ends the rows, and so reaches whoever reads them.
  const decoder = charset === 'utf8' ? [] : [iconv.decodeStream(charset) as unknown as Transform];
  pipeline([...parts, ...decoder, ...(skipped > 0 ? [skipLines(skipped)] : []), rows], () => undefined);
  return rows as AsyncIterable<Parsed>;
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
  return { charset, delimiter: delimiter ?? delimiterOf(iconv.decode(head, charset), headerRow) };
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

/** Returns the delimiter that stands most often in the row of headers, outside quotes. */
function delimiterOf(text: string, headerRow: number): Delimiter {
  const header = text.split(/\r\n|\r|\n/)[headerRow - 1]?.replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return ([',', ';', '\t'] as const).reduce((best, other) => (count(other) > count(best) ? other : best));
}

function isUnclosed(error: unknown): boolean {
  return error instanceof CsvError && (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE');
}

function faultOf(error: unknown, place: string): unknown {
  // What a disk refuses names the call that failed; what remains is the file's own.
  const isOther = error instanceof Fault || error instanceof TypeError || 'syscall' in (error as object);
  return isOther ? error : new Fault('table.damaged', place, `expected a whole file, found "${(error as Error).message}".`, 'Fetch the file again.');
}
