/** The fields of the days between which something may have begun and ended. */
export const bounds = `  "The first and last day on which it may have begun, and on which it may have ended (YYYY-MM-DD)."
  fromMin: String
  fromMax: String
  toMin: String
  toMax: String`;

/** Nothing of a relation but to read it. */
export const related = 'nestedOperations: [], aggregate: false';
