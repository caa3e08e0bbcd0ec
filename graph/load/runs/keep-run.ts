import { writeTogether } from '../../database/transact.ts';
import type { Database } from '../../database/open.ts';
import { hashOf } from '../../derive/cypher/rows.ts';
import { figureColumns, runColumns } from '../../derive/cypher/run-cypher.ts';
import type { KeptFigure, Run, RunFigure } from '../../model/run.ts';

const batch = 5_000;

const floats: readonly string[] = ['value', 'low', 'high'];

/** Returns the id of a run: what it is of and how it was made, so that the same run again takes its place. */
export function runId({ release, asOf, said, parameters }: Pick<Run, 'release' | 'asOf' | 'said' | 'parameters'>): string {
  return hashOf(['run', release, asOf, said, parameters]);
}

/** Returns figures with the ids by which a graph keeps them. */
export function keptFigures(run: string, figures: readonly RunFigure[]): KeptFigure[] {
  return figures.map((figure) => ({ id: hashOf([run, figure.indicator, figure.output, figure.scope, figure.within, figure.period, figure.held, figure.of, figure.rank]), ...figure }));
}

/** Keeps a run and its figures in the graph, in the place of what was made before of the same release and the same time, by whatever formulas; returns whether its release is still the one that is served, without which nothing is kept. */
export async function keepRun(database: Database, run: Run, figures: readonly RunFigure[]): Promise<boolean> {
  const kept = keptFigures(run.id, figures);
  return writeTogether(database, async (transaction) => {
    const served = await transaction.run('MATCH (release:Release {version: $release}) RETURN release.version AS version', { release: run.release });
    if (served.length === 0) return false;
    await transaction.run(forget, { release: run.release, asOf: run.asOf, said: run.said });
    await transaction.run(`CREATE (run:Run {${runColumns.map((column) => `${column}: $${column}`).join(', ')}})`, run);
    for (let at = 0; at < kept.length; at += batch) await transaction.run(writeFigures, { run: run.id, ...columnsOf(kept.slice(at, at + batch)) });
    return true;
  });
}

const forget = `MATCH (old:Run {release: $release})
WHERE coalesce(old.asOf, '') = coalesce($asOf, '') AND coalesce(old.said, '') = coalesce($said, '')
OPTIONAL MATCH (old)-[:COMPUTED]->(figure:Indicator)
DETACH DELETE old, figure`;

const writeFigures = `MATCH (run:Run {id: $run})
UNWIND range(0, size($id) - 1) AS row
CREATE (run)-[:COMPUTED]->(:Indicator {id: $id[row], ${figureColumns.map((column) => `${column}: ${floats.includes(column) ? `toFloat($${column}[row])` : `$${column}[row]`}`).join(', ')}})`;

function columnsOf(figures: readonly KeptFigure[]): Record<string, unknown[]> {
  return Object.fromEntries((['id', ...figureColumns] as const).map((column) => [column, figures.map((figure) => figure[column])]));
}
