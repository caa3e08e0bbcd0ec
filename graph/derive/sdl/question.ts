/** The types of the library of questions, and of their answers. */
export const questionTypes = `"""
A row of an answer: a JSON list with a cell for each column, which is a text, a number, yes or no, a list of these, or null.
"""
scalar Row

"""
A question of the library, such as promises, disagreements or who-works-with-whom.
"""
type Question {
  name: String!
  theme: String!
  "What it asks, in a sentence."
  asks: String!
  "The columns that answer it."
  columns: [String!]!
  given: [Given!]!
  "Its Cypher; what it may be given are its parameters."
  cypher: String!
}

"""
Something that a question may be given.
"""
type Given {
  name: String!
  "Its default, as text; null for a date that is not given."
  value: String
  "What it means."
  doc: String!
}

"""
Something that a question is given: a number, a word, true or false, or a date such as 2018-06, as text.
"""
input GivenValue {
  name: String!
  value: String!
}

"""
What a question was answered.
"""
type Answer {
  release: String!
  columns: [String!]!
  rows: [Row!]!
  "Whether there are more rows than these; \`npm run query\` tells all."
  isCut: Boolean!
}`;
