import { families } from '../../model/kinds/index.ts';
import { mayHaveHeld, standingOf, tellBy } from '../time/as-of-cypher.ts';
import { bounds, greatestLimit, related } from './fields.ts';

const ownFields = `"""
What several sources speak of: an organisation, a collaboration, a programme, a call, an instrument, a place, a person or a theme.
"""
type Thing @node(labels: ["Thing"]) @query(read: true, connection: false, aggregate: false) @limit(max: ${greatestLimit}) {
  "Its lasting identifier; also the last part of its page's address."
  id: ID!
  "The name it goes by."
  name: String!
  "Its first kind, such as Hub."
  kind: String!
  "All its kinds: a Hub may be a Venue too."
  kinds: [String!]!
  "The families of its kinds: Organisation for a Hub."
  families: [String!]! @cypher(columnName: "families", statement: "RETURN [label IN labels(this) WHERE label IN ${JSON.stringify(families).replaceAll('"', "'")}] AS families")
  "The region it sits in: hauts-de-france, wallonia, west-flanders, flanders, brussels, or a country code; null when unknown or several."
  side: String
  "The id of the place it sits in."
  placeId: String
  "The NUTS code of that place."
  nuts: String
  "Latitude and longitude, in degrees."
  lat: Float
  lng: Float
  "What told where it sits, the surest first: coordinates, postcode, town, region, territory (the one it is named after), country; null when nothing did."
  placed: String
  "What that rests on, in a few words."
  placedOn: String
  "Whether it is cultural or creative, as we infer it: yes, no or unknown; null for what is neither a body nor made by one."
  creative: String
  "The code or the words that this rests on."
  creativeBecause: String
  "Why what sources call by several names or numbers is one thing: what made each two of them one."
  sameBecause: [String!]
  "The ids of earlier releases that lead to it: its own, and those of what became one with it."
  formerIds: [String!]
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
  "The last of those that took its place, when nothing parts its line: whoever counts along the line counts both as one."
  heir: Thing @cypher(columnName: "heir", statement: "MATCH (heir:Thing {id: this.heir}) RETURN heir")
  "Everything of its line but itself: what it was before, and what it became."
  line(limit: Int!): [Thing!]! @cypher(columnName: "other", statement: """
    WITH this, coalesce(this.heir, this.id) AS heir
    CALL (heir) {
      MATCH (other:Thing {heir: heir}) RETURN other
      UNION
      MATCH (other:Thing {id: heir}) RETURN other
    }
    WITH this, other WHERE other <> this
    RETURN other ORDER BY other.id LIMIT $limit
  """)
  """
  Its ties in either direction with their role, dates and statements, in order of time. \`asOf\`: only what may have held then (2018, 2018-06
  or 2018-06-30), with how sure that is; what nothing dates is left out. \`said\`: only what had been said by the end of then.
  """
  ties(limit: Int!, offset: Int! = 0, asOf: String, said: String): [Tie!]! @cypher(columnName: "tie", statement: """
    MATCH (this)-[relation]-(other:Thing)
    ${tellBy('relation', '$said', 'told')}
    WITH this, relation, other, told
    WHERE told IS NOT NULL AND ($asOf IS NULL OR (${mayHaveHeld('told', '$asOf')}))
    WITH this, relation, other, told ORDER BY coalesce(told.fromMin, '9999'), type(relation), other.name, relation.id
    SKIP $offset LIMIT $limit
    RETURN relation { .id, .role, .from, .to, fromMin: told.fromMin, fromMax: told.fromMax, toMin: told.toMin, toMax: told.toMax, .modality,
      statements: told.statements, sources: told.sources, standing: CASE WHEN $asOf IS NOT NULL THEN ${standingOf('told', '$asOf')} END,
      predicate: type(relation), outgoing: startNode(relation) = this, other: other { .id, .name, .kind, .kinds, .side, .lat, .lng } } AS tie
  """)`;

/** Returns the type of a thing; `relations` are the fields that tie it to others. */
export function thingType(relations: string): string {
  return `${ownFields}\n${relations}\n}`;
}
