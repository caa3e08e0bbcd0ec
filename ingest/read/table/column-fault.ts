import { Fault } from '../../fetch/fault.ts';

/** How many headers are named, and how much of each: a table of another kind may have hundreds, and a file of another kind anything. */
const [mostNamed, longest] = [30, 60];

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
  const named = headers.slice(0, mostNamed).map((header) => `"${printable(header.slice(0, longest))}"`).join(', ');
  return headers.length > mostNamed ? `${named} and ${headers.length - mostNamed} more` : named;
}

/** What is no letter, and might steer a terminal, is shown as a dot. */
function printable(header: string): string {
  return header.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{Sm}\p{Sc}\p{Sk} ]/gu, '·');
}
