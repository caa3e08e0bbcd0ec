import { tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import type { TableRow, TableShape } from '../../read/table/table-shape.ts';
import { judgeActivity } from '../../resolve/creative/activities.ts';
import { readingFrom } from './reading-from.ts';
import type { Said } from './reading-from.ts';

type Column = 'code' | 'above' | 'fr' | 'nl' | 'de' | 'en';
type Row = TableRow<Column>;

const shape: TableShape<Column> = {
  columns: { code: { header: 'code' }, above: { header: 'broader' }, fr: { header: 'label_fr' }, nl: { header: 'label_nl' }, de: { header: 'label_de' }, en: { header: 'label_en' } },
  unused: ['alt'],
};

/** Reads the activities of NACE-BEL that are cultural or creative: each is a part of the one above, and bears its names in four languages. The others are counted and left. */
export async function* readActivities(file: SourceFile): AsyncGenerator<RecordReading> {
  const table = /2025/.test(file.name) ? 'nacebel2025' : 'nacebel2008';
  const rows = new Map<string, Row>();
  const all: Row[] = [];
  for await (const row of readTable(file, shape)) {
    all.push(row);
    rows.set(row.cells.code, row);
  }
  for (const row of all) yield readingFrom(row, file, () => said(row, rows, table));
}

function said({ cells }: Row, rows: ReadonlyMap<string, Row>, table: string): Said {
  if (judgeActivity(`${table}:${cells.code}`).creative !== 'yes') return { code: 'activity.elsewhere', message: `expected an activity of culture or creation, found ${cells.code}.` };
  const [own, above] = [themeOf(cells), themeOf(rows.get(cells.above)?.cells ?? null)];
  if (!own) return { code: 'label.missing', message: `expected a label for ${cells.code}, found none.` };
  if (!above) return { code: 'activity.orphan', message: `expected the activity above ${cells.code}, found "${cells.above}".` };
  if (own.name === above.name) return { code: 'activity.same', message: `expected a part of "${above.name}", found ${cells.code}, which is all of it.` };
  return { drafts: [tieOf(own, 'PART_OF', above)] };
}

function themeOf(cells: Row['cells'] | null): MentionOf<'Theme'> | null {
  const labels = (['en', 'fr', 'nl', 'de'] as const).flatMap((lang) => (cells?.[lang] ? [{ name: cells[lang], lang, type: 'official' as const }] : []));
  const [first, ...others] = labels;
  return first ? { kind: 'Theme', name: first.name, ...(others.length > 0 ? { particulars: { names: others.filter(({ name }) => name !== first.name) } } : {}) } : null;
}
