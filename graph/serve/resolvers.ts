/** Returns the words of an archived page between two places of its text, or null when the page is not kept. */
export type Quote = (page: string, start: number, end: number) => Promise<string | null> | string | null;

type Spanned = { start: number | null; end: number | null; page: { id: string } | null };

/** Returns the resolvers of what is not in the database. */
export function resolvers(quote: Quote) {
  return {
    Statement: {
      quotation({ start, end, page }: Spanned) {
        return page && start !== null && end !== null ? quote(page.id, start, end) : null;
      },
    },
  };
}
