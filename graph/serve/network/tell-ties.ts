import { narrow } from '../../derive/time/narrow.ts';
import type { Bounds } from '../../model/edtf.ts';
import type { NetworkTold } from '../../model/network.ts';
import { yearsOf, type YearsOfTie } from './years-of.ts';

/** A statement that a tie rests on: the day by which it had been said, and the bounds that it gives the tie. */
export type Telling = Bounds & { saidBy: string };

type State = { day: string; years: YearsOfTie };

/** Returns when ties were told and how they stood after each telling; what nobody knows the day of was told on the last day of reading. */
export function toldOf(ties: readonly (readonly Telling[])[], last: string | null): NetworkTold {
  const histories = ties.map((tellings) => historyOf(tellings));
  const dayOf = (history: readonly State[]): string => history[0]?.day ?? last ?? '';
  const days = [...new Set(histories.flatMap((history) => (history.length === 0 ? [dayOf(history)] : history.map(({ day }) => day))))].sort();
  const placeOf = new Map(days.map((day, place) => [day, place]));
  const states = histories.flatMap((history, tie) => (history.length > 1 ? history.map((state) => ({ tie, ...state })) : []));
  return {
    days,
    by: histories.map((history) => placeOf.get(dayOf(history))!),
    states: {
      tie: states.map(({ tie }) => tie),
      by: states.map(({ day }) => placeOf.get(day)!),
      start: states.map(({ years }) => years.start),
      end: states.map(({ years }) => years.end),
      certainFrom: states.map(({ years }) => years.certainFrom),
      certainTo: states.map(({ years }) => years.certainTo),
    },
  };
}

/** Returns how a tie stood after each telling that changed its years; the first of them is when it was first told. */
function historyOf(tellings: readonly Telling[]): State[] {
  const history: State[] = [];
  let known: Bounds | null = null;
  for (const telling of [...tellings].sort((one, other) => (one.saidBy < other.saidBy ? -1 : 1))) {
    known = known === null ? telling : narrow(known, telling);
    const years = yearsOf(known);
    const before = history.at(-1);
    if (before?.day === telling.saidBy) before.years = years;
    else if (!before || !isSame(before.years, years)) history.push({ day: telling.saidBy, years });
  }
  return history;
}

function isSame(one: YearsOfTie, other: YearsOfTie): boolean {
  return one.start === other.start && one.end === other.end && one.certainFrom === other.certainFrom && one.certainTo === other.certainTo;
}
