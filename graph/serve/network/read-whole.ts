import type { Database } from '../../database/open.ts';
import type { PlacedThing, StatedTie, Whole } from '../../model/network.ts';
import { limits } from '../limits.ts';
import { readSteadily, type ReadOnce } from '../read-once.ts';
import { GatheredTies } from './gather-ties.ts';
import { euroCypher, readCypher, thingsCypher, tiesCypher, versionCypher, type EuroRow, type ReadRow } from './rows.ts';

/** How many things, with the relations that go out from them, are read at a time. */
const leaf = 5_000;

/** Returns a reader of every thing and every relation, which reads them once for each release. */
export function wholeReader(database: Database): () => Promise<Whole> {
  let kept: { release: string; whole: Promise<Whole> } | null = null;
  return async () => {
    const release = await readSteadily(database, servedVersion, () => false);
    if (kept?.release !== release) {
      const whole = readSteadily(database, readWhole, () => true, limits.ownQuery);
      kept = { release, whole };
      whole.catch(() => (kept = null));
    }
    return kept.whole;
  };
}

async function readWhole(transaction: ReadOnce): Promise<Whole> {
  const release = await servedVersion(transaction);
  const [read] = await rowsOf<ReadRow>(transaction, readCypher, {});
  const things = await readThings(transaction);
  const places = new Map(things.map(({ id }, place) => [id, place]));
  const euro = new Map((await rowsOf<EuroRow>(transaction, euroCypher, {})).map(({ id, euro: sum }) => [id, sum]));
  const ties = new GatheredTies();
  for (let start = 0; start < things.length; start += leaf) {
    const ids = { after: things[start - 1]?.id ?? '', last: things[Math.min(start + leaf, things.length) - 1]!.id };
    for (const row of await rowsOf<StatedTie>(transaction, tiesCypher, ids)) ties.add(places.get(row.from)!, places.get(row.to)!, row);
  }
  return { release, read: read ?? { pages: 0, publishers: 0, last: null }, things, ties: ties.gather(things), euro };
}

async function readThings(transaction: ReadOnce): Promise<PlacedThing[]> {
  const things: PlacedThing[] = [];
  for (;;) {
    const rows = await rowsOf<PlacedThing>(transaction, thingsCypher, { after: things.at(-1)?.id ?? '', limit: leaf });
    for (const row of rows) things.push(row);
    if (rows.length < leaf) return things;
  }
}

async function servedVersion(transaction: ReadOnce): Promise<string> {
  const [row] = await rowsOf<{ version: string }>(transaction, versionCypher, {});
  return row?.version ?? '';
}

async function rowsOf<Row>(transaction: ReadOnce, cypher: string, parameters: Record<string, unknown>): Promise<Row[]> {
  const { records } = await transaction.run(cypher, parameters);
  return records.map((record) => record.toObject() as Row);
}
