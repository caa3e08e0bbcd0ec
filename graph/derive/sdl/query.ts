/** The questions that can be asked, beside the lists that the library adds: things, statements, pages and sources. */
export const queryType = `"""
How many things are of a kind.
"""
type KindCount {
  kind: String!
  things: Int!
}

type Query {
  "The release that is served."
  release: Release @cypher(columnName: "release", statement: "MATCH (release:Release) RETURN release")
  "The runs of the indicators that were made of it; figures are asked for by indicators(where: …)."
  runs: [Run!]! @cypher(columnName: "run", statement: "MATCH (run:Run) RETURN run ORDER BY run.id")
  "One thing, by its id or by one that it had in an earlier release."
  thing(id: ID!): Thing @cypher(columnName: "thing", statement: """
    OPTIONAL MATCH (own:Thing {id: $id})
    CALL (own) {
      WITH own WHERE own IS NOT NULL RETURN own AS thing
      UNION
      WITH own WHERE own IS NULL
      MATCH (heir:Thing) WHERE heir.formerIds IS NOT NULL AND $id IN heir.formerIds RETURN heir AS thing
    }
    RETURN thing
  """)
  "Things by name, best first; accents, apostrophes, case, word order and small slips are forgiven."
  search(text: String!, limit: Int!): [Thing!]! @cypher(columnName: "thing", statement: """
    WITH split($text, '\\n') AS asked
    CALL db.index.fulltext.queryNodes('thingSearch', asked[1], {limit: 500}) YIELD node AS thing, score
    WITH thing, score, asked[0] IN split(thing.searchText, '\\n') AS exact
    ORDER BY exact DESC, score DESC, thing.name, thing.id LIMIT $limit
    RETURN thing
  """)
  "How many things there are of each kind; a thing of several kinds counts in each."
  kinds: [KindCount!]! @cypher(columnName: "count", statement: """
    MATCH (thing:Thing) UNWIND thing.kinds AS kind
    WITH kind, count(thing) AS things ORDER BY things DESC, kind
    RETURN { kind: kind, things: things } AS count
  """)
  "Whom an organisation should meet across the border, perhaps on one side only, the best first; null for what is no organisation. While a release that was just published is being prepared, the error PREPARING."
  suggestions(id: ID!, side: String, limit: Int!): [Suggestion!]
  "The questions of the library."
  questions: [Question!]!
  "The answer to a question of the library, by its name: promises, disagreements and all others. One that takes too long is refused with the error QUERY_TIMED_OUT."
  answer(question: String!, given: [GivenValue!]): Answer
}`;
