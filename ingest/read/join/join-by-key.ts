/** A row with the key that ties it to rows of other tables. */
export type KeyedRow = { key: string };

/** All rows of one key: those of each table that has some, in its order. */
export type Joined<Tables extends Record<string, KeyedRow>> = { key: string; rows: { [Name in keyof Tables]: Tables[Name][] } };

/** Joins tables whose rows stand in the order of their keys: yields each key once, holding no more than its rows. */
export async function* joinByKey<Tables extends Record<string, KeyedRow>>(tables: { [Name in keyof Tables]: AsyncIterable<Tables[Name]> }): AsyncGenerator<Joined<Tables>> {
  const names = Object.keys(tables) as (keyof Tables)[];
  const walks = names.map((name) => tables[name][Symbol.asyncIterator]());
  const heads = await Promise.all(walks.map((walk) => walk.next()));
  for (;;) {
    const keys = heads.flatMap(({ done, value }) => (done ? [] : [(value as KeyedRow).key]));
    if (keys.length === 0) return;
    const key = keys.reduce((least, other) => (other < least ? other : least));
    const rows = {} as { [Name in keyof Tables]: Tables[Name][] };
    for (const [index, name] of names.entries()) {
      rows[name] = [];
      for (let head = heads[index]!; !head.done && (head.value as KeyedRow).key === key; head = heads[index]!) {
        rows[name].push(head.value as Tables[typeof name]);
        heads[index] = await walks[index]!.next();
      }
    }
    yield { key, rows };
  }
}
