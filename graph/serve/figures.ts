import { borderFigures } from '../analyse/served/border-figures.ts';
import { participationsCypher } from '../analyse/served/participations-cypher.ts';
import type { StatedParticipation } from '../analyse/served/participations-cypher.ts';
import type { Database } from '../database/open.ts';
import type { BorderFigures, FiguresOf } from '../model/figures.ts';
import { limits } from './limits.ts';
import { versionCypher } from './network/rows.ts';
import { readSteadily, type ReadOnce } from './read-once.ts';

/** What rests on who takes part in what: the first figures. */
export type FiguresReader = { figures(of?: FiguresOf): Promise<BorderFigures> };

type Kept = { stated: readonly StatedParticipation[]; ofAll: Map<string, BorderFigures> };

/** Returns a reader of figures; the participations that they rest on are read once for each release, in one transaction. */
export function figuresReader(database: Database): FiguresReader {
  let kept: { release: string; made: Promise<Kept> } | null = null;
  const read = async (): Promise<Kept> => {
    const release = await readSteadily(database, servedVersion, () => false);
    if (kept?.release !== release) {
      const made = readSteadily(database, readStated, () => true, limits.ownQuery).then((stated): Kept => ({ stated, ofAll: new Map() }));
      kept = { release, made };
      made.catch(() => (kept = null));
    }
    return kept.made;
  };
  return { figures: async (of = null) => figuresOf(await read(), of) };
}

/** What is of everything, or of a whole side, takes long where there is much, and is the same for every reader. */
function figuresOf({ stated, ofAll }: Kept, of: FiguresOf): BorderFigures {
  if (of !== null && 'id' in of) return borderFigures(stated, of);
  const key = of === null ? '' : of.side;
  const figures = ofAll.get(key) ?? borderFigures(stated, of);
  ofAll.set(key, figures);
  return figures;
}

async function readStated(transaction: ReadOnce): Promise<StatedParticipation[]> {
  const { records } = await transaction.run(participationsCypher, {});
  return records.map((record) => record.toObject() as StatedParticipation);
}

async function servedVersion(transaction: ReadOnce): Promise<string> {
  const { records } = await transaction.run(versionCypher, {});
  return (records[0]?.get('version') as string | undefined) ?? '';
}
