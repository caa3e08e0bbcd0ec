import { borderFigures } from '../analyse/served/border-figures.ts';
import { participationsCypher } from '../analyse/served/participations-cypher.ts';
import type { StatedParticipation } from '../analyse/served/participations-cypher.ts';
import type { Database } from '../database/open.ts';
import type { BorderFigures, FiguresOf } from '../model/figures.ts';
import { limits } from './limits.ts';
import { versionCypher } from './network/rows.ts';
import { readSteadily, type ReadOnce } from './read-once.ts';

/** Returns a reader of the first figures; the participations that they rest on are read once for each release, in one transaction. */
export function figuresReader(database: Database): (of?: FiguresOf) => Promise<BorderFigures> {
  let kept: { release: string; stated: Promise<StatedParticipation[]> } | null = null;
  return async (of = null) => {
    const release = await readSteadily(database, servedVersion, () => false);
    if (kept?.release !== release) {
      const stated = readSteadily(database, readStated, () => true, limits.ownQuery);
      kept = { release, stated };
      stated.catch(() => (kept = null));
    }
    return borderFigures(await kept.stated, of);
  };
}

async function readStated(transaction: ReadOnce): Promise<StatedParticipation[]> {
  const { records } = await transaction.run(participationsCypher, {});
  return records.map((record) => record.toObject() as StatedParticipation);
}

async function servedVersion(transaction: ReadOnce): Promise<string> {
  const { records } = await transaction.run(versionCypher, {});
  return (records[0]?.get('version') as string | undefined) ?? '';
}
