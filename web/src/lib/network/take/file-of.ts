import { csvOf } from '$graph/derive/export/csv.ts';
import { jsonFile } from '../../share/table-file.ts';
import type { Language } from '../../words/languages.ts';
import { mapWordsIn } from '../../words/map/index.ts';
import type { Shown } from '../ask/choose-shown.ts';
import type { Wish } from '../ask/wish.ts';
import type { Woven } from '../ask/woven.ts';
import { borderOf, type Border } from '../picture/land/border.ts';
import { gexfOf } from './gexf.ts';
import { pictureFile } from './picture-file.ts';
import { thingsTable, tiesTable } from './tables.ts';

/** What files of the map are made of: what is shown, what was asked, and where. */
export type Taking = { woven: Woven; shown: Shown; wish: Wish; border?: Border; language: Language; address: string };

/** Returns what the map shows as a file: its entries or ties as CSV or JSON, its network as GEXF, or its picture as SVG; null when there is no such file. */
export function fileOf(file: string, { woven, shown, wish, border, language, address }: Taking): string | null {
  if (file === 'picture.svg') return pictureFile(woven, shown, wish, border ?? borderOf(woven), language, address);
  if (file === 'network.gexf') return gexfOf(woven, shown, address);
  const [, name, form] = /^(entries|ties)\.(csv|json)$/.exec(file) ?? [];
  if (name === undefined) return null;
  const table = name === 'ties' ? tiesTable(woven, shown, wish.years) : thingsTable(woven, shown);
  return form === 'csv' ? csvOf(table.columns, table.rows) : jsonFile({ title: mapWordsIn(language).title, address, release: woven.network.release }, table);
}
