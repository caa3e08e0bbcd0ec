import { basename } from 'node:path';
import { decimalYear } from '../../graph/analyse/links/history/decimal-year.ts';
import type { DatedParticipation } from '../../graph/analyse/links/history/history.ts';
import { foldName } from '../../ingest/resolve/name-key.ts';
import { readCountry } from '../../ingest/read/cell/read-country.ts';
import { readTable } from '../../ingest/read/table/read-table.ts';
import { projectKey } from '../../ingest/sources/keep-eu/export/known-projects.ts';
import { projectSheet } from '../../ingest/sources/keep-eu/export/project-sheet.ts';
import { partnerSheet } from '../../ingest/sources/keep-eu/export/read-partners.ts';

/** Returns the dated participations of an export of keep.eu. A body is its name, without marks and signs, and its country: the export knows no better. */
export async function readKeep(path: string): Promise<DatedParticipation[]> {
  const file = { name: basename(path), path };
  const projects = new Map<string, { start: number; themes: string[] }>();
  for await (const { cells } of readTable(file, projectSheet)) projects.set(projectKey(cells), { start: yearsOf(cells.start), themes: [cells.theme1, cells.theme2, cells.theme3].filter((theme) => theme !== '') });
  const participations: DatedParticipation[] = [];
  for await (const { cells } of readTable(file, partnerSheet)) {
    const project = projects.get(projectKey(cells));
    const territory = readCountry(cells.country) ?? readCountry(cells.countryCode);
    const name = foldName(cells.partner).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    if (project && territory !== null && name !== '') participations.push({ project: projectKey(cells), org: `${name}, ${territory}`, territory, sort: cells.status, leads: cells.isLead === 'Yes', ...project });
  }
  return participations;
}

/** A day "2016/05/01" in years. */
function yearsOf(day: string): number {
  const [year, month, date] = day.split(/[/-]/).map(Number);
  return decimalYear(Date.UTC(year ?? NaN, (month ?? NaN) - 1, date ?? NaN));
}
