import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readMuseums } from './generations.ts';
import { readingOf } from './reading-of.ts';

/** Reads every museum of every file, each file by its own generation of the table. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  for (const file of files) for await (const row of readMuseums(file)) yield readingOf(row, file);
}
