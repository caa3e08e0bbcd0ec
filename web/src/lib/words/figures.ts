import type { KindName } from '$graph/model/kinds/index.ts';

/** The figures of the home page's sentence, and the rows behind them. */
export type HomeFigures = {
  pages: number;
  publishers: number;
  organisations: number;
  /** How many times organisations met or worked together, as done; and as planned only. */
  wefts: number;
  planned: number;
  crossing: number;
  /** The first and last year of what was done; null when nothing is dated. */
  firstYear: string | null;
  lastYear: string | null;
  to: { sources: string; organisations: string; together: string };
};

/** The figures of a thing's sentence. */
export type ThingFigures = { name: string; kind: KindName; where: string | null; pages: number; ties: number; crossing: number };

/** How many facts or rows a source offers, and what became of them. */
export type TakenFigures = { offered: number; accepted: number; refused: number; leftOut: number; cells: number; things: number };
