const brief = 'id name kind side';

const statement = `
  id predicate subjectName objectName value amount unit role roleStated predicateStated
  from to fromMin fromMax toMin toMax modality evidenceKind url row published retrieved lang
  subject { ${brief} } object { ${brief} }`;

/** Asks for a thing with all that is said of it, quotations included. */
export const thingOperation = `query Thing($id: String!) {
  things(where: { id: { eq: $id } }, limit: 1) {
    ${brief} kinds from to ids
    names { name lang type from to }
    statements { ${statement} quotation page { id url title lang published retrieved source { name title publisher } } }
    mentionedIn { ${statement} quotation page { id url title lang published retrieved source { name title publisher } } }
  }
}`;

/** Asks for what some things are tied to, to find what lies two steps away. */
export const neighboursOperation = `query Neighbours($ids: [String!]!) {
  things(where: { id: { in: $ids } }) {
    ${brief}
    statements { predicate object { ${brief} } }
    mentionedIn { predicate subject { ${brief} } }
  }
}`;

/** Asks for the things whose names come nearest to a text. */
export const searchOperation = `query Search($text: String!, $limit: Int!) {
  search(text: $text, limit: $limit) { ${brief} from to names { name lang type from to } }
}`;

/** Asks for one leaf of the list of all things, perhaps of one kind or side. */
export const listOperation = `query List($where: ThingWhere, $limit: Int!, $offset: Int!) {
  things(where: $where, limit: $limit, offset: $offset) { ${brief} from to names { name lang type from to } }
}`;

/** Asks for the kind and side of every thing, to count them. */
export const facetsOperation = `query Facets { things { kind side } }`;

/** Asks for what the home page is drawn from. */
export const homeOperation = `query Home {
  releases { version }
  sources { name title publisher address statements pages }
  pages { id url title published retrieved lang source { name publisher } }
  things { ${brief} from }
  statements {
    predicate from to fromMin fromMax toMin toMax published modality
    subject { ${brief} } object { ${brief} } page { id }
  }
}`;

/** Asks for every source, with what was taken from it. */
export const sourcesOperation = `query Sources {
  sources { name title publisher licence republish attribution address lang parser pages statements issues }
  pages { id url title published retrieved lang source { name } }
}`;
