import { GraphQLError } from 'graphql';
import type { Suggestions, ToldSuggestion } from '../model/site/suggestions.ts';

/** Returns the words of an archived page between two places of its text, or null when the page is not kept. */
export type Quote = (page: string, start: number, end: number) => Promise<string | null> | string | null;

/** Returns whom an organisation should meet, perhaps on one side only; null while that is not known, and `nobody` for what is no organisation. */
export type Suggest = (id: string, side: string | null) => Promise<Suggestions | 'nobody' | null>;

type Spanned = { start: number | null; end: number | null; page: { id: string } | null };

/** Returns the resolvers of what is not in the database. */
export function resolvers(quote: Quote, suggest: Suggest) {
  return {
    Query: {
      async suggestions(_: unknown, { id, side, limit }: { id: string; side: string | null; limit: number }) {
        const found = await suggest(id, side ?? null);
        if (found === null) throw new GraphQLError('suggestions: expected a release that is prepared, found one that still is being. Ask again in a minute.', { extensions: { code: 'PREPARING' } });
        return found === 'nobody' ? null : found.links.slice(0, limit).map(suggestionOf);
      },
    },
    Statement: {
      quotation({ start, end, page }: Spanned) {
        return page && start !== null && end !== null ? quote(page.id, start, end) : null;
      },
    },
  };
}

function suggestionOf({ id, reasons, ...told }: ToldSuggestion) {
  return { ...told, body: id, reasons: reasons.map(({ kind, id: about, words, statements, cypher }) => ({ kind, about, ...words, statements, cypher })) };
}
