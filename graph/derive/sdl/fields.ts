/** The most rows that one list of our own pages may have; strangers may ask for far fewer (graph/serve). */
export const greatestLimit = 1_000_000;

/** The fields of the days between which something may have begun and ended. */
export const bounds = `  "The first and last day on which it may have begun, and on which it may have ended (YYYY-MM-DD)."
  fromMin: String
  fromMax: String
  toMin: String
  toMax: String`;

/** Nothing of a relation but to read it. */
export const related = 'nestedOperations: [], aggregate: false';
