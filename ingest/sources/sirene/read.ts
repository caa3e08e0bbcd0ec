import { readJson } from '../../read/json/read-json.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readingOf } from './reading-of.ts';
import { readStock } from './stock.ts';
import { unitsIn } from './units-in.ts';

/** Reads the stocks where they are there, then every answer of a service. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  const units = files.find(({ name }) => /StockUniteLegale/i.test(name));
  if (units) yield* readStock(units, files.find(({ name }) => /StockEtablissement/i.test(name)));
  for (const file of files.filter(({ name }) => /\.jsonl?(\.gz)?$/i.test(name))) yield* readAnswers(file);
}

async function* readAnswers(file: SourceFile): AsyncGenerator<RecordReading> {
  for await (const { row, value, flaw } of readJson(file, { largest: 2 ** 32, entries: [] })) {
    const place = { kind: 'row', page: file.sha256, url: file.url, published: null, retrieved: file.retrieved, lang: 'fr' } as const;
    for (const { at, unit } of flaw === null ? unitsIn(value) : [{ at: '', unit: { fault: flaw } }]) yield readingOf(unit, { ...place, row: `${row}${at}` });
  }
}
