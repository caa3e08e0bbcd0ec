const address = 'http://localhost/graphql';

/** A request that nobody means well: what it tries, the request, and the code with which it must be refused. */
export type Hostile = { tries: string; request: () => Request; code: string };

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => () => new Request(address, { method: 'POST', headers, body });
const ask = (query: string, variables: Record<string, unknown> = {}) => post(JSON.stringify({ query, variables }));
const times = (count: number, text: (index: number) => string, between = ' ') => Array.from({ length: count }, (_, index) => text(index)).join(between);
const things = (where: string, limit = '1') => `{ things(limit: ${limit}, where: ${where}) { id } }`;
const steps = (depth: number): string => (depth === 0 ? '{ id: { eq: "x" } }' : `{ partners: { some: ${steps(depth - 1)} } }`);
const stepsAsValue = (depth: number): object => (depth === 0 ? { id: { eq: 'x' } } : { partners: { some: stepsAsValue(depth - 1) } });
const nots = (depth: number): string => (depth === 0 ? '{ id: { eq: "x" } }' : `{ NOT: ${nots(depth - 1)} }`);
const byVariable = 'query Q($where: ThingWhere) { things(limit: 1, where: $where) { id } }';
const fields = (depth: number): string => (depth === 0 ? 'id' : `partners(limit: 1) { ${fields(depth - 1)} }`);
const deepJson = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** Requests of every family that FAULTS names, none of which may reach the database. */
export const hostiles: Hostile[] = [
  ...[3, 5].map((depth) => ({ tries: `filters ${depth} steps deep`, request: ask(things(steps(depth))), code: depth < 5 ? 'WHERE_TOO_DEEP' : 'VALUE_TOO_DEEP' })),
  ...[8, 20, 60].map((depth) => ({ tries: `filters ${depth} steps deep`, request: ask(things(steps(depth))), code: 'VALUE_TOO_DEEP' })),
  { tries: 'filters 3 steps deep in variables', request: ask(byVariable, { where: stepsAsValue(3) }), code: 'WHERE_TOO_DEEP' },
  { tries: 'filters 30 steps deep in variables', request: ask(byVariable, { where: stepsAsValue(30) }), code: 'VALUE_TOO_DEEP' },
  { tries: 'filters deep in the default of a variable', request: ask(`query Q($where: ThingWhere = ${steps(4)}) { things(limit: 1, where: $where) { id } }`), code: 'WHERE_TOO_DEEP' },
  { tries: 'filters through fields to one thing', request: ask('{ statements(limit: 1, where: { subject: { statements: { some: { object: { id: { eq: "x" } } } } } }) { id } }'), code: 'WHERE_TOO_DEEP' },
  { tries: 'NOT forty deep', request: ask(things(nots(40))), code: 'VALUE_TOO_DEEP' },
  { tries: 'NOT five deep', request: ask(things(nots(5))), code: 'WHERE_TOO_DEEP' },
  { tries: 'OR of 100', request: ask(things(`{ OR: [${times(100, (n) => `{ name: { eq: "${n}" } }`, ',')}] }`)), code: 'WHERE_TOO_WIDE' },
  { tries: 'OR of 5,000 in variables', request: ask(byVariable, { where: { OR: Array.from({ length: 5_000 }, () => ({ name: { contains: 'a' } })) } }), code: 'LIST_TOO_LONG' },
  { tries: 'IN of 50,000 in variables', request: ask(byVariable, { where: { id: { in: Array.from({ length: 50_000 }, () => 'x') } } }), code: 'LIST_TOO_LONG' },
  { tries: 'IN of 300', request: ask(things(`{ id: { in: [${times(300, (n) => `"${n}"`, ',')}] } }`)), code: 'LIST_TOO_LONG' },
  { tries: 'many conditions', request: ask(things(`{ AND: [${times(10, () => '{ name: { contains: "a", startsWith: "b" }, side: { contains: "a", in: ["b"] }, kind: { eq: "x" } }', ',')}] }`)), code: 'WHERE_TOO_WIDE' },
  { tries: 'many steps side by side', request: ask(things(`{ AND: [${times(8, () => '{ partners: { some: { id: { eq: "x" } } } }', ',')}] }`)), code: 'WHERE_TOO_WIDE' },
  { tries: '200 aliases', request: ask(`{ ${times(200, (n) => `a${n}: kinds { kind }`)} }`), code: 'TOO_MANY_FIELDS' },
  { tries: '40 aliases within', request: ask(`{ things(limit: 1) { ${times(40, (n) => `a${n}: name`)} } }`), code: 'TOO_MANY_ALIASES' },
  { tries: 'the same field 400 times', request: ask(`{ things(limit: 1) { ${times(400, () => 'id')} } }`), code: 'TOO_MANY_FIELDS' },
  { tries: 'fields 12 deep', request: ask(`{ things(limit: 1) { ${fields(12)} } }`), code: 'QUERY_TOO_DEEP' },
  { tries: 'fields 200 deep', request: ask(`{ things(limit: 1) { ${fields(200)} } }`), code: 'TOO_MANY_TOKENS' },
  { tries: 'a fragment within itself', request: ask('{ things(limit: 1) { ...A } } fragment A on Thing { id ...B } fragment B on Thing { ...A }'), code: 'FRAGMENT_CYCLE' },
  { tries: 'fragments that double', request: ask(`{ things(limit: 1) { ...F0 } } ${times(15, (n) => `fragment F${n} on Thing { ...F${n + 1} ...F${n + 1} }`)} fragment F15 on Thing { id }`), code: 'TOO_MANY_FIELDS' },
  { tries: '100 fragments', request: ask(`{ things(limit: 1) { id } } ${times(100, (n) => `fragment F${n} on Thing { id }`)}`), code: 'TOO_MANY_FRAGMENTS' },
  { tries: '300 inline fragments within one another', request: ask(`{ things(limit: 1) { ${'... on Thing { '.repeat(200)} id ${'} '.repeat(200)} } }`), code: 'TOO_MANY_FRAGMENTS' },
  { tries: '200 directives', request: ask(`{ things(limit: 1) { id ${times(200, () => '@include(if: true)')} } }`), code: 'TOO_MANY_DIRECTIVES' },
  { tries: '20,000 tokens', request: ask(`{ ${times(9_000, () => 'a', ' ')} }`.slice(0, 9_990)), code: 'TOO_MANY_TOKENS' },
  { tries: 'a long query', request: ask(`{ ${'a'.repeat(20_000)} }`), code: 'QUERY_TOO_LONG' },
  { tries: 'a limit of 2,000,000,000', request: ask('{ things(limit: 2000000000) { id } }'), code: 'LIMIT_OUT_OF_RANGE' },
  { tries: 'a limit below nought', request: ask('{ things(limit: -1) { id } }'), code: 'LIMIT_OUT_OF_RANGE' },
  { tries: 'a limit in variables', request: ask('query Q($limit: Int!) { things(limit: $limit) { id } }', { limit: 100_000 }), code: 'LIMIT_OUT_OF_RANGE' },
  { tries: 'no limit', request: ask('{ things { id } }'), code: 'GRAPHQL_VALIDATION_FAILED' },
  { tries: 'no limit within', request: ask('{ things(limit: 1) { partners { id } } }'), code: 'GRAPHQL_VALIDATION_FAILED' },
  { tries: 'a decoy limit', request: ask('{ things(limit: 200) { partners(limit: 200) { id } } x: kinds(limit: -100000000) { kind } }'), code: 'TOO_MANY_ROWS' },
  { tries: 'connections of the library', request: ask('{ thingsConnection(first: 1000000) { totalCount } }'), code: 'GRAPHQL_VALIDATION_FAILED' },
  { tries: 'an aggregate of the library', request: ask('{ thingsAggregate { count } }'), code: 'GRAPHQL_VALIDATION_FAILED' },
  { tries: 'full lists within full lists', request: ask('{ things(limit: 200) { statements(limit: 200) { id } } }'), code: 'TOO_MANY_ROWS' },
  { tries: 'an offset of 10⁹', request: ask('{ things(limit: 1, offset: 1000000000) { id } }'), code: 'OFFSET_OUT_OF_RANGE' },
  { tries: '50 sort keys', request: ask(`{ things(limit: 1, sort: [${times(50, () => '{ name: ASC }', ',')}]) { id } }`), code: 'TOO_MANY_SORTS' },
  { tries: 'ten searches', request: ask(`{ ${times(10, (n) => `a${n}: search(text: "a", limit: 1) { id }`)} }`), code: 'TOO_MANY_FIELDS' },
  { tries: 'a search of 5,000 letters', request: ask('query Q($text: String!) { search(text: $text, limit: 1) { id } }', { text: 'a'.repeat(5_000) }), code: 'TEXT_TOO_LONG' },
  { tries: 'a regular expression', request: ask(things('{ name: { matches: "(a+)+$" } }')), code: 'GRAPHQL_VALIDATION_FAILED' },
  { tries: 'the schema within the schema', request: ask('{ __schema { types { fields { type { fields { type { name } } } } } } }'), code: 'QUERY_TOO_DEEP' },
  { tries: 'the schema forty times', request: ask(`{ ${times(9, (n) => `a${n}: __schema { types { name } }`)} }`), code: 'TOO_MANY_FIELDS' },
  { tries: 'a variable that is not declared', request: ask('{ release { version } }', { other: 1 }), code: 'UNKNOWN_VARIABLE' },
  { tries: '100 variables', request: ask(`query Q(${times(100, (n) => `$a${n}: Int`, ',')}) { release { version } }`), code: 'TOO_MANY_VARIABLES' },
  { tries: 'variables 5,000 deep', request: post(`{"query":"query Q($where: ThingWhere) { things(limit: 1, where: $where) { id } }","variables":{"where":${deepJson(5_000)}}}`), code: 'VALUE_TOO_DEEP' },
  { tries: 'a variable of the wrong type', request: ask('query Q($id: ID!) { thing(id: $id) { id } }', { id: { a: 1 } }), code: 'BAD_USER_INPUT' },
  { tries: 'a body of 5 MB', request: post(JSON.stringify({ query: '{ release { version } }', variables: { a: 'x'.repeat(5_000_000) } })), code: 'BODY_TOO_LARGE' },
  { tries: 'a list of queries', request: post(JSON.stringify([{ query: '{ release { version } }' }, { query: '{ release { version } }' }])), code: 'ONE_QUERY_AT_A_TIME' },
  { tries: 'broken JSON', request: post('{"query":'), code: 'BAD_REQUEST' },
  { tries: 'no query', request: post('{}'), code: 'BAD_REQUEST' },
  { tries: 'a query that is no text', request: post('{"query":{"a":1}}'), code: 'BAD_REQUEST' },
  { tries: 'broken GraphQL', request: ask('{ things(limit: 1) { id }'), code: 'GRAPHQL_PARSE_FAILED' },
  { tries: 'plain text', request: post('{ release { version } }', { 'content-type': 'text/plain' }), code: 'UNSUPPORTED_MEDIA_TYPE' },
  { tries: 'a form', request: post('query={release{version}}', { 'content-type': 'application/x-www-form-urlencoded' }), code: 'UNSUPPORTED_MEDIA_TYPE' },
  { tries: 'a file', request: post('--a--', { 'content-type': 'multipart/form-data; boundary=a' }), code: 'UNSUPPORTED_MEDIA_TYPE' },
  { tries: 'a compressed body', request: post('x', { 'content-type': 'application/json', 'content-encoding': 'gzip' }), code: 'UNSUPPORTED_MEDIA_TYPE' },
  { tries: 'a mutation', request: ask('mutation { createThings(input: []) { info { nodesCreated } } }'), code: 'READ_ONLY' },
  { tries: 'a mutation by address', request: () => new Request(`${address}?query=${encodeURIComponent('mutation { deleteThings { nodesDeleted } }')}`), code: 'READ_ONLY' },
  { tries: 'a subscription', request: ask('subscription { thingCreated { event } }'), code: 'READ_ONLY' },
  { tries: 'a query beside a mutation', request: ask('query A { release { version } } mutation B { deleteThings { nodesDeleted } }'), code: 'READ_ONLY' },
  { tries: 'a schema', request: ask('type Query { a: Int } extend type Thing { b: Int }'), code: 'NOT_A_QUERY' },
  { tries: 'another method', request: () => new Request(address, { method: 'PUT', body: '{}' }), code: 'METHOD_NOT_ALLOWED' },
];
