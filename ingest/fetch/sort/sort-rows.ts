import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What is sorted: a key, and whatever goes with it as JSON can tell it. */
export type Keyed = { key: string };

/** How many rows are held at once: some 40 MB of rows of a register. */
const held = 100_000;

/** Yields rows in the order of their keys, those of one key in the order in which they came; what is more than can be held waits in files beside, which are gone afterwards. */
export async function* sortRows<Row extends Keyed>(rows: AsyncIterable<Row>, atOnce = held): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'lisiere-sort-'));
  try {
    const runs: string[] = [];
    let batch: Row[] = [];
    for await (const row of rows) {
      batch.push(row);
      if (batch.length < atOnce) continue;
      runs.push(await writeRun(join(folder, String(runs.length)), sorted(batch)));
      batch = [];
    }
    yield* merge([...runs.map((run) => readRun<Row>(run)), walk(sorted(batch))]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sorted<Row extends Keyed>(rows: Row[]): Row[] {
  return rows.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}

async function writeRun(path: string, rows: readonly Keyed[]): Promise<string> {
  const file = createWriteStream(path);
  for (const row of rows) if (!file.write(`${JSON.stringify(row)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  return path;
}

async function* readRun<Row extends Keyed>(path: string): AsyncGenerator<Row> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line) as Row;
}

async function* walk<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

/** Takes the least of all runs again and again; of equal keys the earlier run's. */
async function* merge<Row extends Keyed>(runs: AsyncGenerator<Row>[]): AsyncGenerator<Row> {
  const heads = await Promise.all(runs.map((run) => run.next()));
  for (;;) {
    let least = -1;
    for (const [index, { done, value }] of heads.entries()) if (!done && (least < 0 || value.key < (heads[least]!.value as Row).key)) least = index;
    if (least < 0) return;
    yield heads[least]!.value as Row;
    heads[least] = await runs[least]!.next();
  }
}
