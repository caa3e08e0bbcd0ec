/** The figures of the map's sentence, and the rows behind them. */
export type MapFigures = { organisations: number; others: number; ties: number; across: number; to: { things: string; ties: string; across: string } };

/** A first and a last year. */
export type YearSpan = { from: number; to: number };
