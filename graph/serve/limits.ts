/** How much one request may ask for; everything beyond is refused before the database hears of it. */
export const limits = {
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Characters of a query, and words and signs of it. */
  characters: 10_000,
  tokens: 1_500,
  operations: 5,
  fragments: 20,
  directives: 20,
  aliases: 20,
  /** Fields of a query with its fragments written out, and those of its first level. */
  fields: 300,
  rootFields: 10,
  /** How deep fields may lie within fields, of data and of the schema itself. */
  depth: 8,
  schemaDepth: 15,
  /** Fields that lead to other things: each costs the planner. */
  relations: 40,
  searches: 3,
  /** Rows of one list, rows to pass over, and rows of a whole answer when every list is full. */
  limit: 200,
  offset: 100_000,
  rows: 20_000,
  /** Filters: steps to other things one within another, AND, OR and NOT within one another, branches of one, and conditions and steps in a request. */
  steps: 2,
  choices: 2,
  branches: 10,
  conditions: 40,
  stepsInAll: 6,
  sorts: 4,
  /** Values: how deep, how long a list, how long a text, and how many in all variables. */
  valueDepth: 12,
  list: 100,
  text: 500,
  variables: 30,
  values: 2_000,
  /** Characters of the answers that are kept until another release is served. */
  kept: 32 * 1024 * 1024,
  /** Milliseconds: for the database to answer a stranger's query and one of our own pages', which are kept for each release; for the whole answer to a stranger; for a question after its health. */
  query: 8_000,
  ownQuery: 120_000,
  answer: 10_000,
  /** Milliseconds that the database may take for what suggestions rest on, and that a page waits for it. */
  preparation: 120_000,
  patience: 5_000,
  health: 1_800,
} as const;
