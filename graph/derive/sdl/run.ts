import { greatestLimit } from './fields.ts';

/** The types of runs and their figures. */
export const runTypes = `"""
A run of the indicators: of which release, when it was made, over what, and with which parameters.
"""
type Run @node(labels: ["Run"]) @query(read: false, connection: false, aggregate: false) @limit(max: ${greatestLimit}) {
  id: ID!
  release: String!
  "When it was made, as YYYY-MM-DDTHH:MM:SSZ; no part of the release."
  at: String!
  "The one period of its figures; null for every period."
  asOf: String
  "By when what it rests on had been said; null for whenever."
  said: String
  "A JSON text."
  parameters: String!
  "How many figures it gave."
  figures: Int!
}

"""
One figure of a run. A value that is null has too little to rest on.
"""
type Indicator @node(labels: ["Indicator"]) @query(read: true, connection: false, aggregate: false) @limit(max: ${greatestLimit}) {
  id: ID!
  "Which indicator, such as ei_index; docs and the page /indicators define each."
  indicator: String!
  output: String!
  "all, home, border, side, theme or programme; and which."
  scope: String!
  within: String
  "all, a period such as 2014-2020, or a year."
  period: String!
  "certain: on what surely held in the period; possible: also on what may have."
  held: String!
  "What has the value where not the whole: an organisation, a pair of sides, a year; and its rank."
  of: String
  rank: Int
  value: Float
  "The interval of 95 %, where there is one."
  low: Float
  high: Float
  "The number of ties (or projects, or years) that it rests on."
  restsOn: Int!
  run: Run! @cypher(columnName: "run", statement: "MATCH (run:Run)-[:COMPUTED]->(this) RETURN run")
}`;
