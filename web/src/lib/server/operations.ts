const brief = 'id name kind side';
const names = 'names(limit: 60, sort: [{ name: ASC }]) { name lang type from to }';
const all = 'limit: 1000000';

/** How many statements a thing's page tells on each hand; it says so when there are more. */
export const mostTold = 500;

const statement = `
  id predicate subjectName objectName value amount unit role roleStated predicateStated
  from to fromMin fromMax toMin toMax modality evidenceKind url row published retrieved lang quotation
  subject { ${brief} } object { ${brief} }
  page { id url title lang published retrieved source { name title publisher attribution } }`;

/** Asks for a thing with all that is said of it, quotations included. */
export const thingOperation = `query Thing($id: ID!) {
  thing(id: $id) {
    ${brief} kinds from to ids nuts placed creative creativeBecause ${names}
    statements(limit: ${mostTold}, sort: [{ id: ASC }]) { ${statement} }
    mentionedIn(limit: ${mostTold}, sort: [{ id: ASC }]) { ${statement} }
  }
}`;

/** Asks for what some things are tied to, to find what lies two steps away. */
export const neighboursOperation = `query Neighbours($ids: [ID!]!) {
  things(where: { id: { in: $ids } }, limit: 100, sort: [{ id: ASC }]) {
    ${brief}
    statements(limit: 100, sort: [{ id: ASC }]) { predicate object { ${brief} } }
    mentionedIn(limit: 100, sort: [{ id: ASC }]) { predicate subject { ${brief} } }
  }
}`;

/** Asks for who had which part in some things, and when. */
export const handsOperation = `query Hands($ids: [ID!]!) {
  things(where: { id: { in: $ids } }, limit: 100, sort: [{ id: ASC }]) {
    id
    statements(limit: ${mostTold}, sort: [{ id: ASC }]) { predicate role from to modality object { id } }
    mentionedIn(limit: ${mostTold}, sort: [{ id: ASC }]) { predicate role from to modality subject { id } }
  }
}`;

/** Asks for the things whose names come nearest to a text. */
export const searchOperation = `query Search($text: String!, $limit: Int!) {
  search(text: $text, limit: $limit) { ${brief} from to ${names} }
}`;

/** Asks for some things as a list shows them. */
export const listOperation = `query List($ids: [ID!]!, $limit: Int!) {
  things(where: { id: { in: $ids } }, limit: $limit) { ${brief} from to ${names} }
}`;

/** Asks for every name of every thing. */
export const namesOperation = `query Names {
  things(${all}, sort: [{ id: ASC }]) { ${brief} ${names} }
}`;

/** Asks for the region of NUTS that each thing sits in. */
export const regionsOperation = `query Regions {
  things(${all}, sort: [{ id: ASC }]) { id nuts }
}`;

/** Asks for what the home page tells of the reading. */
export const homeOperation = `query Home {
  pages(${all}, sort: [{ id: ASC }]) { id url title published retrieved lang source { name title publisher } }
  sources(${all}) { statements undated }
}`;

/** Asks for every source, with what was taken from it. */
export const sourcesOperation = `query Sources {
  sources(${all}, sort: [{ publisher: ASC }]) {
    name title publisher licence republish attribution address lang parser pages statements issues offered accepted beside undated refusals latestRetrieved
    readPages(limit: 6, sort: [{ title: ASC }]) { id url title published retrieved lang mediaType }
  }
}`;

/** Asks for some pages of one source, by address. */
export const sourcePagesOperation = `query SourcePages($name: String!, $limit: Int!, $offset: Int!) {
  sources(where: { name: { eq: $name } }, limit: 1) {
    readPages(limit: $limit, offset: $offset, sort: [{ url: ASC }, { id: ASC }]) { id url title published retrieved lang mediaType }
  }
}`;
