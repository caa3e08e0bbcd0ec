import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from './refusal.ts';

/** What stands between the cells of a CSV. */
export type Delimiter = ',' | ';' | '\t';

/** Returns the rows of a CSV that a user gives, the header first, whatever of the three delimiters parts its cells; refuses what is no text in UTF-8, and quotes that do not fit. */
export function readCsv(file: string, bytes: Uint8Array): string[][] {
  if (!isUtf8(bytes)) throw new Refusal('usage', `${file}: expected text in UTF-8, found other bytes.`, 'Save it as CSV in UTF-8.');
  const text = new TextDecoder().decode(bytes);
  if (text.includes('\0')) throw new Refusal('usage', `${file}: expected text, found the bytes of another kind of file.`, 'Save it as CSV in UTF-8.');
  try {
    return parse(text, { delimiter: delimiterOf(text.split(/\r\n|\r|\n/, 1)[0]!), relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('usage', `${file}, line ${String(error.lines ?? '?')}: expected CSV, found a quote that is out of place or never closed.`, 'Write a quote within a cell twice, and the cell between quotes.');
    throw error;
  }
}

/** Returns the delimiter that stands most often in a header, outside quotes. */
export function delimiterOf(header: string): Delimiter {
  const plain = header.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => plain.split(delimiter).length;
  return ([',', ';', '\t'] as const).reduce((best, other) => (count(other) > count(best) ? other : best));
}
