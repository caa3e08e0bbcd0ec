import { Fault } from '../../fetch/fault.ts';

/** A table without a column that is read of it: the file is quarantined, and both lists of headers are named. */
export class ColumnFault extends Fault {
  constructor(
    place: string,
    readonly missing: readonly string[],
    readonly found: readonly string[],
  ) {
    super('table.columns', place, `expected the columns ${list(missing)}, found ${found.length === 0 ? 'no row of headers' : list(found)}.`, 'The publisher may have renamed them: look, and say in the source what each column is now.');
  }
}

function list(headers: readonly string[]): string {
  return headers.map((header) => `"${header}"`).join(', ');
}
