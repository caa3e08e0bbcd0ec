import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import type { Report } from '../../ground/report.ts';
import { isUnreachable } from '../database/connect.ts';

const said = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PREPARING', 'QUERY_TIMED_OUT']);

/** What a failure of the database is to the asker: a code, the HTTP status, and what to do. */
export type Failure = { code: string; status: number; message: string };

/** Returns what makes errors fit for strangers: no stack, Cypher, path or suggestion; the cause is reported under a reference. */
export function maskErrors(report: Report): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = String(formatted.extensions?.['code'] ?? '');
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (said.has(code)) return { message: withoutSuggestion(formatted.message), ...place, extensions: { code } };
    const failure = failureOf(error instanceof GraphQLError ? (error.originalError ?? error) : error);
    const reference = randomUUID();
    report(`graphql: ${failure.code}, reference ${reference}, ${causeOf(error)}`);
    return { message: failure.message, ...(path && { path }), extensions: { code: failure.code, reference } };
  };
}

/** Returns what an error of the database, or of ourselves, is to the asker. */
export function failureOf(error: unknown): Failure {
  const code = error instanceof Neo4jError ? error.code : '';
  if (isUnreachable(error)) return { code: 'DATABASE_UNAVAILABLE', status: 503, message: 'graph: expected an answering database, found none. Try again in a minute.' };
  if (/TransactionTimedOut|TransactionMarkedAsFailed|Terminated|DeadlineExceeded/.test(code)) return { code: 'QUERY_TIMED_OUT', status: 503, message: 'graph: expected an answer in time, found none. Ask for less at a time.' };
  if (/OutOfMemory|MemoryLimit|StackOverFlow/i.test(code)) return { code: 'QUERY_TOO_LARGE', status: 503, message: 'graph: expected an answer that fits in memory, found one that does not. Ask for less at a time.' };
  return { code: 'INTERNAL_SERVER_ERROR', status: 500, message: 'graph: expected an answer, found a fault of ours. Say the reference when you report it.' };
}

// The message of a database error may hold Cypher or names of people: the log keeps its code alone.
function causeOf(error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof Neo4jError) return cause.code;
  return cause instanceof Error ? (cause.stack ?? cause.name).split('\n').slice(1, 3).join(' ').trim() || cause.name : typeof cause;
}

function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean[^?]*\?/g, '').slice(0, 500);
}
