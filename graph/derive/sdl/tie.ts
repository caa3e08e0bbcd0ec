import { bounds } from './fields.ts';

/** The types of a tie and of the thing at its other end. */
export const tieTypes = `"""
A tie of a thing to another.
"""
type Tie {
  id: ID!
  "The predicate, such as PARTNER_IN."
  predicate: String!
  "Whether it goes from the thing asked about to the other, and not back."
  outgoing: Boolean!
  "The other thing."
  other: TieEnd!
  "As what: lead, steering, partner, associated, producer, host, applicant."
  role: String
  "When it held, as stated (EDTF)."
  from: String
  to: String
${bounds}
  "Of ties as of a date: certain or possible, by the precision of its dates."
  standing: String
  "asserted, planned or hypothetical."
  modality: String!
  "The ids of the statements it rests on."
  statements: [String!]!
  "The sources that state it."
  sources: [String!]!
}

"""
The thing at the other end of a tie; ask \`thing(id)\` for the rest of it.
"""
type TieEnd {
  id: ID!
  name: String!
  kind: String!
  kinds: [String!]!
  side: String
  lat: Float
  lng: Float
}`;
