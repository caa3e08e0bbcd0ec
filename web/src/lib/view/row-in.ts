/** Where a row stands: its number as a spreadsheet shows it, and the sheet or file; the number is null when it is none. */
export type RowPlace = { sheet: string; number: number | null };

/** Returns where a row stands, of the text that evidence keeps of it, such as "Partners!213". */
export function rowIn(row: string): RowPlace {
  const [, sheet, number] = /^(.*)!(\d+)$/.exec(row) ?? [];
  return { sheet: sheet ?? row, number: number === undefined ? null : Number(number) };
}
