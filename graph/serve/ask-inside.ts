import type { ApolloServer, GraphQLResponse } from '@apollo/server';
import type { Database } from '../database/open.ts';
import { limits } from './limits.ts';
import { readSteadily } from './read-once.ts';
import type { Context } from './serve.ts';

/** Returns the answer to an operation of our own, over the same schema and as read only, without HTTP and the limits for strangers. */
export async function askInside<Answer>(apollo: ApolloServer<Context>, database: Database, operation: string, variables: Record<string, unknown>): Promise<Answer> {
  const ask = (transaction: Context['executionContext']) => apollo.executeOperation<Answer & Record<string, unknown>>({ query: operation, variables }, { contextValue: { executionContext: transaction } });
  const { data, errors } = resultOf(await readSteadily(database, ask, (response) => resultOf(response).errors === undefined, limits.ownQuery));
  if (errors || !data) throw new Error(`graph/serve/ask: expected an answer, found ${errors?.map((error) => error.message).join(' ') ?? 'none'}`);
  return data;
}

function resultOf<Data>({ body }: GraphQLResponse<Data>) {
  if (body.kind !== 'single') throw new Error('graph/serve/ask: expected one answer, found one in parts.');
  return body.singleResult;
}
