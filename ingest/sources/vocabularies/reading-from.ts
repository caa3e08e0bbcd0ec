import type { RecordDraft, RecordReading, SourceFile } from '../../read/record-reading.ts';
import type { TableRow } from '../../read/table/table-shape.ts';

/** What a record says, or why nothing is taken of it. */
export type Said = { drafts: RecordDraft[] } | { code: string; message: string };

/** Returns the reading of one record. */
export function readingFrom({ row, flaw, notes }: Pick<TableRow<string>, 'row' | 'flaw' | 'notes'>, file: SourceFile, say: () => Said): RecordReading {
  const place = { kind: 'row', page: file.sha256, row, url: file.url, published: null, retrieved: file.retrieved, lang: 'mul' } as const;
  const said = flaw === null ? say() : { code: 'row.damaged', message: flaw };
  return { record: row, place, drafts: 'drafts' in said ? said.drafts : [], beside: [], untaken: 'drafts' in said ? null : said, flaws: notes };
}
