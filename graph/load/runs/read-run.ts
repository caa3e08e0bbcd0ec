import { read } from '../../database/open.ts';
import type { Database } from '../../database/open.ts';
import { figuresCypher } from '../../derive/cypher/run-cypher.ts';
import type { KeptFigure } from '../../model/run.ts';

/** Returns the figures of the run of a release over all that was ever said, in the order of their ids; none before there is such a run. */
export function readRun(database: Database, release: string): Promise<KeptFigure[]> {
  return read<KeptFigure>(database, figuresCypher, { release });
}
