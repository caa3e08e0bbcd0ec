import type { ApolloServer } from '@apollo/server';
import type { Database } from '../database/open.ts';
import { readOnce } from './read-once.ts';
import type { Context } from './serve.ts';

/** Returns the answer to an operation of our own, over the same schema and as read only, without HTTP and the limits for strangers. */
export async function askInside<Answer>(apollo: ApolloServer<Context>, database: Database, operation: string, variables: Record<string, unknown>): Promise<Answer> {
  const transaction = readOnce(database);
  try {
    const { body } = await apollo.executeOperation<Answer & Record<string, unknown>>({ query: operation, variables }, { contextValue: { executionContext: transaction } });
    if (body.kind !== 'single') throw new Error('graph/serve/ask: expected one answer, found several.');
    const { data, errors } = body.singleResult;
    if (errors?.length || !data) throw new Error(`graph/serve/ask: expected an answer, found ${errors?.map((error) => error.message).join(' ') ?? 'none'}`);
    return data;
  } finally {
    await transaction.close();
  }
}
