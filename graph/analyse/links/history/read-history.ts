import { daysOf } from '../../../model/edtf.ts';
import { neededCell, readCells, refuseInput } from '../../read-cells.ts';
import type { Cells } from '../../read-cells.ts';
import { decimalYear } from './decimal-year.ts';
import type { DatedParticipation } from './history.ts';

const columns = { needed: ['project', 'org', 'country'], allowed: ['org_type', 'role', 'start_date', 'themes'], others: 'unread' } as const;
type Column = 'project' | 'org' | 'country' | 'org_type' | 'role' | 'start_date' | 'themes';

/** Returns the dated participations of a CSV file, one a row; themes are parted by ";" or "|". Refuses the first cell that cannot be right. */
export function readHistory(file: string, bytes: Uint8Array): DatedParticipation[] {
  const participations: DatedParticipation[] = [];
  for (const row of readCells(file, bytes, columns)) {
    const { cells } = row;
    const [project, org, territory] = [neededCell(row, 'project'), neededCell(row, 'org'), neededCell(row, 'country')];
    const themes = cells.themes.split(/[;|]/).map((theme) => theme.trim()).filter((theme) => theme !== '');
    participations.push({ project, org, territory, sort: cells.org_type, leads: /^(coordinator|lead|lead partner)$/i.test(cells.role), start: readStart(row), themes });
  }
  return participations;
}

/** Returns the names of a list, one a line, each once; a first line that heads the column is none. */
export function readNames(file: string, bytes: Uint8Array): string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/).map((line) => line.trim().replace(/^"(.*)"$/, '$1')).filter((line) => line !== '');
  const names = [...new Set(/^(source|org)$/i.test(lines[0] ?? '') ? lines.slice(1) : lines)];
  if (names.length === 0) throw refuseInput(file, 'expected at least one organisation, found none', 'Write the id of one organisation a line.');
  return names;
}

/** Returns the pairs of a CSV file. */
export function readPairs(file: string, bytes: Uint8Array): { source: string; target: string }[] {
  return [...readCells(file, bytes, { needed: ['source', 'target'], allowed: [], others: 'unread' })].map((row) => ({ source: neededCell(row, 'source'), target: neededCell(row, 'target') }));
}

/** Returns the first day that a date may mean, in years; NaN for an empty cell. */
function readStart({ place: { file, row }, cells }: Cells<Column>): number {
  if (cells.start_date === '') return NaN;
  const first = daysOf(cells.start_date)?.first;
  if (first === undefined) throw refuseInput(`${file}, row ${row}, column "start_date"`, `expected a date such as 2016-05-01, found "${cells.start_date}"`);
  return decimalYear(Date.parse(`${first}T00:00:00Z`));
}
