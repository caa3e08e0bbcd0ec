import type { Flaw, RecordDraft, RecordReading, SourceFile } from '../record-reading.ts';
import type { TableRow } from './table-shape.ts';

/** What a row says: its own matter, what it says beside, and the cells of it that cannot be read. */
export type RowSaid = { drafts: RecordDraft[]; beside?: RecordDraft[]; flaws?: readonly Flaw[]; /** The day on which the row itself says that it was last changed. */ published?: string | null };

/** What a reader of rows asks of one: where it stands, and what is amiss with its table. */
export type ReadRow = Pick<TableRow<never>, 'row' | 'notes'>;

/** Returns the reading of a row that says something. */
export function takeRow(file: SourceFile, row: ReadRow, { drafts, beside = [], flaws = [], published = null }: RowSaid): RecordReading {
  return { ...placed(file, row, published), drafts, beside, untaken: null, flaws: [...row.notes, ...flaws] };
}

/** Returns the reading of a row of which nothing can be taken, with the reason. */
export function refuseRow(file: SourceFile, row: ReadRow, code: string, message: string): RecordReading {
  return { ...placed(file, row, null), drafts: [], beside: [], untaken: { code, message }, flaws: row.notes };
}

function placed(file: SourceFile, { row }: ReadRow, published: string | null): Pick<RecordReading, 'record' | 'place'> {
  return { record: `${file.name} ${row}`, place: { kind: 'row', page: file.sha256, row, url: file.url, published, retrieved: file.retrieved, lang: null } };
}
