import { Fault } from '../../fetch/fault.ts';

/** How many headers are named: a table of another kind may have hundreds. */
const mostNamed = 30;

/** A table without a column that is read of it: the file is quarantined, and both lists of headers are named. */
export class ColumnFault extends Fault {
  constructor(
    place: string,
    readonly missing: readonly string[],
    readonly found: readonly string[],
  ) {
    super('table.columns', place, `expected the columns ${list(missing)}, found ${found.length === 0 ? 'no row of headers' : list(found)}.`, 'Is this the right file? If it is, its publisher has renamed columns: say in the source what each of them is now.');
  }
}

function list(headers: readonly string[]): string {
  const named = headers.slice(0, mostNamed).map((header) => `"${header.slice(0, mostNamed * 2)}"`).join(', ');
  return headers.length > mostNamed ? `${named} and ${headers.length - mostNamed} more` : named;
}
