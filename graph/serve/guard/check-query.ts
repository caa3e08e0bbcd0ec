import { GraphQLError, Kind, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { limits } from '../limits.ts';
import { checkSelections } from './check-selections.ts';
import { checkVariables } from './check-values.ts';
import { QueryRefusal, refuseAbove } from './query-refusal.ts';

/** What somebody asks: the text of a query, the values of its variables, and which of its operations is meant. */
export type Asked = { query: string; variables: Record<string, unknown>; operationName: string | null };

/** Refuses a query that asks for too much, by its text, its tree and its variables alone. */
export function checkQuery({ query, variables, operationName }: Asked): void {
  refuseAbove(query.length, limits.characters, 'QUERY_TOO_LONG', 'characters');
  const document = parseBounded(query);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  if (operations.length + fragments.length < document.definitions.length) throw new QueryRefusal('NOT_A_QUERY', 'query: expected operations and fragments, found another definition.');
  refuseAbove(operations.length, limits.operations, 'TOO_MANY_OPERATIONS', 'operations');
  refuseAbove(fragments.length, limits.fragments, 'TOO_MANY_FRAGMENTS', 'fragments');
  const other = operations.find((operation) => operation.operation !== 'query');
  if (other) throw new QueryRefusal('READ_ONLY', `query: expected a query, found a ${other.operation}. This graph is read only.`, 405);
  checkVariables(variables, declaredBy(operations));
  const meant = operations.filter((operation) => operationName === null || operation.name?.value === operationName);
  for (const operation of meant) checkSelections(operation, fragments, variables);
}

function parseBounded(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('tokens. Parsing aborted')) throw new QueryRefusal('TOO_MANY_TOKENS', `query: expected at most ${limits.tokens} words and signs, found more.`);
    throw new QueryRefusal('GRAPHQL_PARSE_FAILED', error.message.slice(0, 300));
  }
}

function declaredBy(operations: readonly OperationDefinitionNode[]): Set<string> {
  const definitions = operations.flatMap((operation) => operation.variableDefinitions ?? []);
  refuseAbove(definitions.length, limits.variables, 'TOO_MANY_VARIABLES', 'variables');
  return new Set(definitions.map((definition) => definition.variable.name.value));
}
