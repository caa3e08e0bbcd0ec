import { parse } from 'csv-parse/sync';
import { Refusal } from '../../ground/refusal.ts';
import { csvRow, guard } from '../../graph/derive/export/csv.ts';
import { families } from '../../graph/model/kinds/index.ts';
import type { Family } from '../../graph/model/kinds/index.ts';
import { isEdtf } from '../../graph/model/edtf.ts';
import { contradictionsIn } from './judge/contradictions.ts';

/** What a person says of two names of one family: the left one is the name that we prefer. */
export type Judgement = {
  left: string;
  right: string;
  family: Family;
  judgement: 'same' | 'different' | 'successor' | 'unsure';
  /** When the left one became the right one, for a successor. */
  date: string | null;
  who: string;
  when: string;
  why: string;
  /** The countries of the two, where a name is borne in several; "" is wherever it is. */
  countries?: readonly [left: string, right: string];
};

/** What a person can say of two names. */
export const verdicts = ['same', 'different', 'successor', 'unsure'] as const;

/** The columns of the file of judgements; a row may leave the last one out. */
export const judgementColumns = ['left', 'right', 'family', 'judgement', 'date', 'who', 'when', 'why', 'countries'] as const;

const countryPair = /^(?:[A-Z]{2})?\|(?:[A-Z]{2})?$/;

/** Returns the judgements of a CSV text; refuses, naming every line at fault, and those that contradict each other. */
export function readJudgements(text: string, place = 'judgements.csv'): Judgement[] {
  const placed = rowsOf(text, place).map(({ row, line }) => ({ judgement: judgementOf(row), line, faults: faultsOf(row, `${place}:${line}`) }));
  const faults = placed.flatMap((one) => one.faults);
  if (faults.length > 0) throw new Refusal('usage', faults.join(' '));
  const contradictions = contradictionsIn(placed, place);
  if (contradictions.length > 0) throw new Refusal('check', contradictions.join(' '));
  return placed.map(({ judgement }) => judgement);
}

/** Returns a judgement as a line of the file; what a spreadsheet could run gets an apostrophe before it. */
export function judgementLine({ countries, ...judgement }: Judgement): string {
  const cells = judgementColumns.flatMap((column) => (column === 'countries' ? (countries?.join('|') ?? []) : [judgement[column]]));
  return csvRow(cells).replace('\r\n', '\n');
}

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string, place: string): { row: Row; line: number }[] {
  try {
    const rows = parse(text, { columns: true, skip_empty_lines: true, bom: true, relax_column_count_less: true, info: true }) as unknown as { record: Row; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ row: Object.fromEntries(Object.entries(record).map(([column, cell]) => [column, unguarded(cell ?? '')])), line: info.lines }));
  } catch (error) {
    throw new Refusal('usage', `${place}: expected a table of judgements, found ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** An apostrophe that the file needs goes; one that begins a name, as in "'t Gasthuis", stays. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && guard(cell.slice(1)) === cell ? cell.slice(1) : cell;
}

function faultsOf(row: Row, place: string): string[] {
  const faults: string[] = [];
  if (!row['left'] || !row['right']) faults.push(`${place}: expected two names, found "${row['left'] ?? ''}" and "${row['right'] ?? ''}".`);
  if (!families.includes(row['family'] as Family)) faults.push(`${place}: expected a family of the model, found "${row['family'] ?? ''}".`);
  if (!verdicts.includes(row['judgement'] as Judgement['judgement'])) faults.push(`${place}: expected same, different, successor or unsure, found "${row['judgement'] ?? ''}".`);
  if (row['date'] && !isEdtf(row['date'])) faults.push(`${place}: expected an EDTF date, found "${row['date']}".`);
  if (!row['who'] || !row['when'] || !row['why']) faults.push(`${place}: expected who, when and why, found nothing in one of them.`);
  if (row['countries'] && !countryPair.test(row['countries'])) faults.push(`${place}: expected two country codes parted by "|", of which one may be left out, found "${row['countries']}".`);
  return faults;
}

function judgementOf({ countries, ...row }: Row): Judgement {
  const told = { ...(row as Omit<Judgement, 'date' | 'countries'>), date: row['date'] || null };
  return countries ? { ...told, countries: countries.split('|') as [string, string] } : told;
}

/** Returns what is wrong with a judgement that parts what others make one. */
export function tellContradiction({ left, right, judgement, who, when }: Judgement): string {
  return `judgements.csv: expected "${left}" and "${right}" apart (${judgement}, ${who}, ${when}), found them made one by other judgements or by their spelling.`;
}
