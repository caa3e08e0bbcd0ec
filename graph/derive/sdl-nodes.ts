/** Returns the types of the graph's nodes; `relations` are the fields that tie one thing to another. */
export function nodeTypes(relations: string, limit: number): string {
  return [thing(relations, limit), statement(limit), rest(limit), query].join('\n\n');
}

const bounds = `  "The first and last day on which it may have begun, and on which it may have ended (YYYY-MM-DD)."
  fromMin: String
  fromMax: String
  toMin: String
  toMax: String`;

const related = 'nestedOperations: [], aggregate: false';

const thing = (relations: string, limit: number): string => `"""
What several sources speak of: an organisation, a collaboration, a programme, a call, an instrument, a place, a person or a theme.
"""
type Thing @node(labels: ["Thing"]) @query(read: true, connection: false, aggregate: false) @limit(max: ${limit}) {
  "Its lasting identifier; also the last part of its page's address."
  id: ID!
  "The name it goes by."
  name: String!
  "Its first kind, such as Hub."
  kind: String!
  "All its kinds, such as Organisation and Hub."
  kinds: [String!]!
  "The region it sits in: hauts-de-france, wallonia, west-flanders, flanders, brussels, or a country code; null when unknown or several."
  side: String
  "The id of the place it sits in."
  placeId: String
  "The NUTS code of that place."
  nuts: String
  "Latitude and longitude, in degrees."
  lat: Float
  lng: Float
  "When it began and ended, as stated (EDTF: 2013, 2013-07, 2014?)."
  from: String
  to: String
${bounds}
  "Its identifiers elsewhere, as JSON text: {ror, pic, kbo, siren, wikidata, …}."
  ids: String
  "The sources that speak of it."
  sources: [String!]!
  "Its names: official, alias, acronym or former."
  names: [Name!]! @relationship(type: "NAMED", direction: OUT, ${related})
  "What sources state about it."
  statements: [Statement!]! @relationship(type: "SUBJECT", direction: IN, ${related})
  "What sources state about others that names it."
  mentionedIn: [Statement!]! @relationship(type: "OBJECT", direction: IN, ${related})
  "Its ties in either direction with their role, dates and statements, in order of time."
  ties(limit: Int!, offset: Int! = 0): [Tie!]! @cypher(columnName: "tie", statement: """
    MATCH (this)-[relation]-(other:Thing)
    WITH this, relation, other ORDER BY coalesce(relation.fromMin, '9999'), type(relation), other.name, relation.id
    SKIP $offset LIMIT $limit
    RETURN relation { .id, .role, .from, .to, .fromMin, .fromMax, .toMin, .toMax, .modality, .statements, .sources,
      predicate: type(relation), outgoing: startNode(relation) = this, other: other { .id, .name, .kind, .kinds, .side, .lat, .lng } } AS tie
  """)
${relations}
}

"""
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

const statement = (limit: number): string => `"""
The smallest thing we keep: what one source said, where, and when it was true.
"""
type Statement @node(labels: ["Statement"]) @query(read: true, connection: false, aggregate: false) @limit(max: ${limit}) {
  id: ID!
  "The predicate, such as PARTNER_IN."
  predicate: String!
  "The subject's name as the source wrote it, and its kind."
  subjectName: String!
  subjectKind: String!
  "The object's name as the source wrote it, and its kind; null when there is a value alone."
  objectName: String
  objectKind: String
  "The value: an amount, a number, a date or a short text."
  value: String
  "The value when it is a number, as a number."
  amount: Float
  "Of what: EUR, companies, vouchers, …"
  unit: String
  "As what: lead, steering, partner, associated, producer, host, applicant; and the source's own word."
  role: String
  roleStated: String
  "The source's own word for the predicate, where it was folded."
  predicateStated: String
  "When it held, as stated (EDTF)."
  from: String
  to: String
${bounds}
  "asserted, planned or hypothetical."
  modality: String!
  "span of an archived page, row of a file, or reference to an address read by hand."
  evidenceKind: String!
  "Where it was read."
  url: String
  "The span within the text of the archived page, in UTF-16 code units, half-open."
  start: Int
  end: Int
  "The row of the file, sheet!number."
  row: String
  "When the page said so, and when we read it."
  published: String
  retrieved: String!
  lang: String
  "The parser that read it."
  parser: String!
  "When we first saw it, and when it was no longer seen."
  firstSeen: String!
  retracted: String
  "The source's own words, cut from the archived page; null when the page is not kept."
  quotation: String @customResolver(requires: "start end page { id }")
  "The things that it speaks of, and the page that it stands on."
  subject: Thing! @cypher(columnName: "thing", statement: "MATCH (this)-[:SUBJECT]->(thing:Thing) RETURN thing")
  object: Thing @cypher(columnName: "thing", statement: "MATCH (this)-[:OBJECT]->(thing:Thing) RETURN thing")
  page: Page! @cypher(columnName: "page", statement: "MATCH (this)-[:STATED_ON]->(page:Page) RETURN page")
}`;

const rest = (limit: number): string => `"""
A name of a thing.
"""
type Name @node(labels: ["Name"]) @query(read: false, connection: false, aggregate: false) @limit(max: ${limit}) {
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
type Page @node(labels: ["Page"]) @query(read: true, connection: false, aggregate: false) @limit(max: ${limit}) {
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
type Source @node(labels: ["Source"]) @query(read: true, connection: false, aggregate: false) @limit(max: ${limit}) {
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
  readPages: [Page!]! @relationship(type: "OF", direction: IN, ${related})
}

"""
The release that is served: its version changes when, and only when, its content does.
"""
type Release @node(labels: ["Release"]) @query(read: false, connection: false, aggregate: false) @limit(max: ${limit}) {
  version: String!
  model: String!
  statements: Int!
  things: Int!
  relations: Int!
  "The latest day on which a page of it was published, and on which one was read."
  latestPublished: String @cypher(columnName: "day", statement: "MATCH (page:Page) RETURN max(page.published) AS day")
  latestRetrieved: String @cypher(columnName: "day", statement: "MATCH (page:Page) RETURN max(page.retrieved) AS day")
}

"""
How many things are of a kind.
"""
type KindCount {
  kind: String!
  things: Int!
}`;

const query = `type Query {
  "The release that is served."
  release: Release @cypher(columnName: "release", statement: "MATCH (release:Release) RETURN release")
  "One thing."
  thing(id: ID!): Thing @cypher(columnName: "thing", statement: "MATCH (thing:Thing {id: $id}) RETURN thing")
  "Things by name, best first; accents, apostrophes, case, word order and small slips are forgiven."
  search(text: String!, limit: Int!): [Thing!]! @cypher(columnName: "thing", statement: """
    WITH split($text, '\\n') AS asked
    CALL db.index.fulltext.queryNodes('thingSearch', asked[1]) YIELD node AS thing, score
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
}`;
