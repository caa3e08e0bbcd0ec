import { greatestLimit, related } from './fields.ts';

/** Returns the types of names, pages, sources and releases. */
export const evidenceTypes = `"""
A name of a thing.
"""
type Name @node(labels: ["Name"]) @query(read: false, connection: false, aggregate: false) @limit(max: ${greatestLimit}) {
  id: ID!
  name: String!
  lang: String
  "official, alias, acronym or former."
  type: String!
  from: String
  to: String
}

"""
A page or file that statements rest on; its id is its sha256.
"""
type Page @node(labels: ["Page"]) @query(read: true, connection: false, aggregate: false) @limit(max: ${greatestLimit}) {
  id: ID!
  url: String
  title: String
  mediaType: String
  lang: String
  published: String
  retrieved: String!
  source: Source! @cypher(columnName: "source", statement: "MATCH (this)-[:OF]->(source:Source) RETURN source")
  statements: [Statement!]! @relationship(type: "STATED_ON", direction: IN, ${related})
}

"""
A publisher's page or dataset that we read, on what terms, and how much was taken.
"""
type Source @node(labels: ["Source"]) @query(read: true, connection: false, aggregate: false) @limit(max: ${greatestLimit}) {
  name: String!
  title: String!
  publisher: String!
  licence: String!
  "Whether its facts may be republished: yes, no or unclear."
  republish: String!
  attribution: String!
  address: String
  lang: String!
  parser: String!
  "How many pages were read, how many statements taken, and how much was not taken."
  pages: Int!
  statements: Int!
  issues: Int!
  "How many facts it offers; those accepted and those refused make it up."
  offered: Int!
  accepted: Int!
  "How many statements are told beside its facts, and how many carry no date."
  beside: Int!
  undated: Int!
  "How many cells of accepted records could not be read, and how many of its things could not be placed as they say."
  flaws: Int!
  "A JSON text: for each reason its code, its sort (refused, left-out, cell or thing), how many issues there are of it, and some of them in words."
  refusals: String!
  "The latest day on which a page of it was read."
  latestRetrieved: String @cypher(columnName: "day", statement: "MATCH (this)<-[:OF]-(page:Page) RETURN max(page.retrieved) AS day")
  readPages: [Page!]! @relationship(type: "OF", direction: IN, ${related})
}

"""
The release that is served: its version changes when, and only when, its content does.
"""
type Release @node(labels: ["Release"]) @query(read: false, connection: false, aggregate: false) @limit(max: ${greatestLimit}) {
  version: String!
  model: String!
  statements: Int!
  things: Int!
  relations: Int!
  "The latest day on which a page of it was published, and on which one was read."
  latestPublished: String @cypher(columnName: "day", statement: "MATCH (page:Page) RETURN max(page.published) AS day")
  latestRetrieved: String @cypher(columnName: "day", statement: "MATCH (page:Page) RETURN max(page.retrieved) AS day")
}`;
