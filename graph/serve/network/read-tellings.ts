import type { Database } from '../../database/open.ts';
import type { StatedTie } from '../../model/network.ts';
import { limits } from '../limits.ts';
import { readSteadily } from '../read-once.ts';
import { tellingsCypher, type TellingRow } from './rows.ts';
import type { Telling } from './tell-ties.ts';

/** How many things, with what told the relations that go out from them, are read at a time. */
const leaf = 2_000;

/** Returns a reader of the statements that the relations between some things rest on; what it returns tells those of one relation. */
export function tellingsReader(database: Database): (ids: readonly string[]) => Promise<(tie: StatedTie) => readonly Telling[]> {
  return (ids) => readSteadily(database, async (transaction) => {
    const tellings = new Map<string, Telling[]>();
    for (let start = 0; start < ids.length; start += leaf) {
      const { records } = await transaction.run(tellingsCypher, { ids: ids.slice(start, start + leaf) });
      for (const record of records) {
        const { saidBy, fromMin, fromMax, toMin, toMax, ...tie } = record.toObject() as TellingRow;
        const [key, telling] = [keyOf(tie), { saidBy, fromMin, fromMax, toMin, toMax }];
        const known = tellings.get(key);
        if (known) known.push(telling);
        else tellings.set(key, [telling]);
      }
    }
    return (tie) => tellings.get(keyOf(tie)) ?? [];
  }, () => true, limits.ownQuery);
}

/** Relations that differ in nothing but the role are told together. */
function keyOf({ from, to, predicate, modality, began, ended }: Pick<StatedTie, 'from' | 'to' | 'predicate' | 'modality' | 'began' | 'ended'>): string {
  return [from, to, predicate, modality, began, ended].join(' ');
}
