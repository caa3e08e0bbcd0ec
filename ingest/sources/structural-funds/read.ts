import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { refuseRow, takeRow } from '../../read/table/row-reading.ts';
import { draftsOf } from './drafts-of.ts';
import type { ListReader, ListRow, Operation } from './operation.ts';
import { Titles } from './titles.ts';
import { brussels } from './tables/brussels.ts';
import { flanders } from './tables/flanders.ts';
import { france } from './tables/france.ts';
import { luxembourg } from './tables/luxembourg.ts';
import { netherlands } from './tables/netherlands.ts';
import { wallonia } from './tables/wallonia.ts';

/** Which list a file is, by its name. */
export const lists: readonly { name: RegExp; such: string; about: string; reader: ListReader }[] = [
  { name: /^wallonia.*\.csv$/i, such: 'wallonia.csv', about: 'Wallonia 2007-2013, as plushaut.be listed it', reader: wallonia },
  { name: /^flanders.*\.csv$/i, such: 'flanders.csv', about: 'Flanders, ERDF 2007-2013', reader: flanders },
  { name: /^brussels.*\.csv$/i, such: 'brussels.csv', about: 'Brussels, ERDF 2007-2013', reader: brussels },
  { name: /^france.*\.csv$/i, such: 'france.csv', about: 'France, ERDF and ESF 2014-2020', reader: france },
  { name: /^luxembourg.*\.csv$/i, such: 'luxembourg.csv', about: 'Luxembourg, 2007-2020', reader: luxembourg },
  { name: /^netherlands.*\.csv$/i, such: 'netherlands.csv', about: 'the Netherlands since 2007', reader: netherlands },
];

/** Reads each list in its own shape; the titles that stand several times in it are counted first. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  for (const file of files) {
    const list = lists.find(({ name }) => name.test(file.name));
    if (list) yield* readList(file, list.reader);
  }
}

async function* readList(file: SourceFile, reader: ListReader): AsyncGenerator<RecordReading> {
  const titles = new Titles(reader.isOfRegions);
  for await (const { row, operation } of reader.rows(file)) if (row.flaw === null && !('code' in operation)) titles.add(operation);
  for await (const { row, operation } of reader.rows(file)) yield inLanguage(readingOf(file, row, operation, titles), operation, reader.lang);
}

function readingOf(file: SourceFile, row: ListRow['row'], operation: ListRow['operation'], titles: Titles): RecordReading {
  if (row.flaw !== null) return refuseRow(file, row, 'row.shape', row.flaw);
  if ('code' in operation) return refuseRow(file, row, operation.code, operation.message);
  if (operation.beneficiaries.length === 0 && operation.title === null) return refuseRow(file, row, 'thing.unnamed', 'expected a beneficiary or an operation, found neither.');
  return takeRow(file, row, { ...draftsOf({ ...operation, title: titles.nameOf(operation) }, titles.isOnce(operation)), flaws: operation.flaws });
}

function inLanguage(reading: RecordReading, operation: Operation | { code: string }, lang: string): RecordReading {
  return { ...reading, place: { ...reading.place, lang, published: 'published' in operation ? operation.published : null } };
}
