import { bounds, greatestLimit } from './fields.ts';

/** Returns the type of a statement. */
export const statementType = `"""
The smallest thing we keep: what one source said, where, and when it was true.
"""
type Statement @node(labels: ["Statement"]) @query(read: true, connection: false, aggregate: false) @limit(max: ${greatestLimit}) {
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
  "The day by which it had surely been said: what was known then is what \`saidBy\` does not exceed."
  saidBy: String!
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
