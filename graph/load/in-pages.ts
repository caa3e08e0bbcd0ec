import type { Database } from '../database/open.ts';
import { readTogether } from '../database/transact.ts';

/** How many nodes are read in one transaction. */
const most = 5_000;

/**
 * Reads what hangs on the nodes of a label, in the order of their ids and some in a transaction, so that none takes longer because the graph is large; nodes without an id come last.
 * The Cypher begins where such a `node` is matched. What a transaction that is tried again had read is not told twice.
 */
export async function readInPages<Item>(database: Database, label: string, cypher: string, itemOf: (columns: unknown[]) => Item, tell: (item: Item) => void): Promise<void> {
  for (let after: string | null = ''; after !== null; ) {
    const page: { last: string | null; items: Item[] } = await readPage(database, label, cypher, itemOf, after);
    for (const item of page.items) tell(item);
    after = page.last;
  }
}

function readPage<Item>(database: Database, label: string, cypher: string, itemOf: (columns: unknown[]) => Item, after: string): Promise<{ last: string | null; items: Item[] }> {
  return readTogether(database, async ({ run, each }) => {
    const [found] = await run<{ last: string | null }>(`MATCH (node:${label}) WHERE node.id > $after WITH node.id AS id ORDER BY id LIMIT $most RETURN max(id) AS last`, { after, most });
    const last = found?.last ?? null;
    const range = last === null ? "coalesce(node.id > '', false) = false" : 'node.id > $after AND node.id <= $last';
    const items: Item[] = [];
    await each(`MATCH (node:${label}) WHERE ${range}\n${cypher}`, (columns) => items.push(itemOf(columns)), { after, last });
    return { last, items };
  });
}
