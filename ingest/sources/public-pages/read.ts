import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import type { RecordPlace, RecordReading, SourceFile } from '../../read/record-reading.ts';
import { columns } from './fact.ts';
import type { Fact } from './fact.ts';
import { readFact } from './read-fact.ts';

type Page = { page: string; url: string; lang: string };

/** The day on which the pages were read. */
const readOn = '2026-11-21';

/** Reads the pages, then each fact in turn. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  const pages = new Map<string, Page>();
  for await (const page of rowsOf<Page>(files, 'pages.csv', ['page', 'url', 'lang', 'rehosted'])) pages.set(page.page, page);
  const told = new Set<string>();
  for await (const fact of rowsOf<Fact>(files, 'facts.csv', columns)) yield onceEach(readFact(fact, placeOf(fact, pages.get(fact.page))), told);
}

/** The matter that a name tells is told by the first fact that bears the name. */
function onceEach(reading: RecordReading, told: Set<string>): RecordReading {
  const isNew = ({ predicate, subject, object }: RecordReading['beside'][number]): boolean => {
    const key = `${subject.kind} ${subject.name}\n${object?.name}`;
    return predicate !== 'CONCERNS' || (!told.has(key) && told.add(key).has(key));
  };
  return { ...reading, beside: reading.beside.filter(isNew) };
}

function rowsOf<Row>(files: readonly SourceFile[], file: string, expected: readonly string[]): AsyncIterable<Row> {
  const named = (found: string[]): string[] => {
    if (found.join() === expected.join()) return found;
    throw new Error(`public-pages/${file}: expected the columns ${expected.join(', ')}, found ${found.join(', ')}.`);
  };
  const rows = parse({ columns: named, bom: true });
  // A fault of the file ends the rows too, and so reaches whoever reads them.
  pipeline(files.find(({ name }) => name === file)!.open(), rows, () => undefined);
  return rows;
}

function placeOf(fact: Fact, page: Page | undefined): RecordPlace {
  if (!page) throw new Error(`public-pages/${fact.id}: expected a page of pages.csv, found "${fact.page}".`);
  return { kind: 'reference', page: null, row: null, url: page.url, published: fact.said || null, retrieved: readOn, lang: page.lang };
}
