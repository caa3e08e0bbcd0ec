import { networkOf } from '../analyse/network.ts';
import { borderFigures } from '../analyse/served/border-figures.ts';
import { participationsCypher } from '../analyse/served/participations-cypher.ts';
import type { StatedParticipation } from '../analyse/served/participations-cypher.ts';
import { standingsOf, type Standings } from '../analyse/served/standings.ts';
import type { Database } from '../database/open.ts';
import type { BorderFigures, FiguresOf, Standing } from '../model/figures.ts';
import { limits } from './limits.ts';
import { readSteadily, type ReadOnce } from './read-once.ts';
import { keepPerRelease } from './release/keep-per-release.ts';

/** What rests on who takes part in what: the first figures, and where an organisation stands among all; nothing of one without partners. */
export type FiguresReader = { figures(of?: FiguresOf): Promise<BorderFigures>; standing(id: string): Promise<readonly Standing[]> };

type Kept = { stated: readonly StatedParticipation[]; ofAll: Map<string, BorderFigures>; standings: Standings | null };

/** Returns a reader of figures; the participations that they rest on are read once for each release, in one transaction. */
export function figuresReader(database: Database): FiguresReader {
  const read = keepPerRelease(database, async (): Promise<Kept> => ({ stated: await readSteadily(database, readStated, () => true, limits.ownQuery), ofAll: new Map(), standings: null }));
  return { figures: async (of = null) => figuresOf(await read(), of), standing: async (id) => standingIn(await read(), id) };
}

/** What is of everything, or of a whole side, takes long where there is much, and is the same for every reader. */
function figuresOf({ stated, ofAll }: Kept, of: FiguresOf): BorderFigures {
  if (of !== null && 'id' in of) return borderFigures(stated, of);
  const key = of === null ? '' : of.side;
  const figures = ofAll.get(key) ?? borderFigures(stated, of);
  ofAll.set(key, figures);
  return figures;
}

function standingIn(kept: Kept, id: string): readonly Standing[] {
  kept.standings ??= standingsOf(networkOf(kept.stated));
  return kept.standings.get(id) ?? [];
}

async function readStated(transaction: ReadOnce): Promise<StatedParticipation[]> {
  const { records } = await transaction.run(participationsCypher, {});
  return records.map((record) => record.toObject() as StatedParticipation);
}
