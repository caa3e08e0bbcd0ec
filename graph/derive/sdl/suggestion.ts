/** The types of suggestions: whom an organisation should meet across the border, and why. */
export const suggestionTypes = `"""
A body across the border that an organisation does not work with, and plausibly should.
"""
type Suggestion {
  "The id of the body: ask for the thing of that id to know more."
  body: ID!
  name: String!
  kind: String!
  side: String!
  "How good it seems, from 0 to 1."
  score: Float!
  "The chance of a project together within three years; null where there is not enough data to tell."
  chance: Float
  "How many partners both have."
  common: Int!
  reasons: [Reason!]!
}

"""
Why two bodies might work together.
"""
type Reason {
  "introducer, theme, membership, encounter, sort, place or programme."
  kind: String!
  "The introducer, the network, the event or the programme, where the reason is one."
  about: ID
  en: String!
  fr: String!
  nl: String!
  "The ids of the statements that it rests on."
  statements: [ID!]!
  "The Cypher that derives it again; it runs as it stands."
  cypher: String!
}`;
