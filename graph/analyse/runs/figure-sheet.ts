import type { RunFigure } from '../../model/run.ts';
import type { Slice } from './slices.ts';

/** What a figure is beside its value: of what, its place in a ranking, its interval, and what it rests on. */
export type Beside = { of?: string | null; rank?: number | null; low?: number | null; high?: number | null; restsOn: number };

/** The figures of one slice as they are found; what rests on too little is told as null. */
export type Sheet = { figures: RunFigure[]; tell(indicator: string, output: string, value: number | null, beside: Beside): void };

/** Returns an empty sheet of a slice. */
export function sheetOf({ scope, within, period, held }: Slice): Sheet {
  const figures: RunFigure[] = [];
  return {
    figures,
    tell(indicator, output, value, { of = null, rank = null, low = null, high = null, restsOn }) {
      const isTold = value !== null && Number.isFinite(value);
      const bound = (limit: number | null): number | null => (isTold && limit !== null && Number.isFinite(limit) ? limit : null);
      figures.push({ indicator, output, scope, within, period, held, of, rank, value: isTold ? value : null, low: bound(low), high: bound(high), restsOn });
    },
  };
}
