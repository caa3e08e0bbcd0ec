const often = 2_000;

/** Walks items, and now and then lets the program hear what has come meanwhile, such as Ctrl-C. */
export async function* breathing<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
  let walked = 0;
  for await (const item of items) {
    yield item;
    walked += 1;
    if (walked % often === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
