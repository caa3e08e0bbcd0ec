import { heldYears } from '../../derive/time/held-years.ts';
import { open, type Bounds } from '../../model/edtf.ts';
import type { TieYears } from '../../model/network.ts';

/** The years of one tie. */
export type YearsOfTie = Record<keyof TieYears, number>;

/** Returns the years in which a tie may have held and in which it surely did, as any question of the graph has them; no picture shows it earlier than a source tells of it. */
export function yearsOf(tie: Bounds): YearsOfTie {
  const { possible } = heldYears(tie);
  const isTold = possible !== null && !(tie.fromMin === open.start && tie.toMin === open.start);
  const start = tie.fromMin === open.start ? yearOf(tie.toMin) : (possible?.first ?? 0);
  return { start: isTold ? start : 0, end: isTold ? possible.last : 0, certainFrom: yearOf(tie.fromMax), certainTo: yearOf(tie.toMin) };
}

function yearOf(day: string | null): number {
  return day ? Number(day.slice(0, 4)) : 0;
}
