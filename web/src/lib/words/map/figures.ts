/** The figures of the map's sentence, and the rows behind them; as it opens, the map shows organisations, what they do together, and programmes. */
export type MapFigures = { organisations: number; others: number; isUsual: boolean; ties: number; across: number; to: { things: string; ties: string; across: string } };

/** A first and a last year. */
export type YearSpan = { from: number; to: number };
