import type { Particulars } from '../../../graph/model/statement.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { RecordDraft, RecordReading, SourceFile } from '../../read/record-reading.ts';
import type { TableRow } from '../../read/table/table-shape.ts';

/** A mention of a place. */
export type PlaceMention = MentionOf<'Place'>;

/** What a row says, or why nothing is taken of it. */
export type Said = { drafts: RecordDraft[] } | { code: string; message: string };

/** Returns a mention of a place with what its row tells beside. */
export function placeNamed(name: string, particulars: Particulars): PlaceMention {
  return { kind: 'Place', name, particulars };
}

/** Returns the reading of one row. */
export function readingOf({ row, flaw, notes }: Pick<TableRow<string>, 'row' | 'flaw' | 'notes'>, file: SourceFile, lang: string, say: () => Said): RecordReading {
  const place = { kind: 'row', page: file.sha256, row, url: file.url, published: null, retrieved: file.retrieved, lang } as const;
  const said = flaw === null ? say() : { code: 'row.damaged', message: flaw };
  const untaken = 'drafts' in said ? null : said;
  return { record: row, place, drafts: 'drafts' in said ? said.drafts : [], beside: [], untaken, flaws: notes };
}
