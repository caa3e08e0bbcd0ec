import type { Participation } from './participation.ts';
import { neededCell, readCells, refuseInput } from './read-cells.ts';
import type { RowPlace } from './read-cells.ts';

const needed = ['project', 'org', 'side', 'themes'] as const;

/** Returns the participations of a CSV file, one a row; refuses the first cell that cannot be right, by file, row (as a spreadsheet counts them) and column. */
export function readParticipations(file: string, bytes: Uint8Array): Participation[] {
  const sideOf = new Map<string, { side: string; row: number }>();
  const participations: Participation[] = [];
  for (const row of readCells(file, bytes, { needed, allowed: [] })) {
    const participation = { project: neededCell(row, 'project'), org: neededCell(row, 'org'), side: neededCell(row, 'side'), themes: themesIn(row.cells.themes) };
    refuseSecondSide(row.place, participation, sideOf);
    participations.push(participation);
  }
  return participations;
}

/** A participation may lack themes; it may lack nothing else. */
function themesIn(cell: string): string[] {
  return [...new Set(cell.split(';').map((theme) => theme.trim()).filter((theme) => theme !== ''))];
}

function refuseSecondSide({ file, row }: RowPlace, { org, side }: Participation & { side: string }, sideOf: Map<string, { side: string; row: number }>): void {
  const known = sideOf.get(org) ?? { side, row };
  sideOf.set(org, known);
  if (known.side !== side) throw refuseInput(`${file}, row ${row}, column "side"`, `expected "${known.side}" for "${org}" as in row ${known.row}, found "${side}"`, 'An organisation sits on one side.');
}
