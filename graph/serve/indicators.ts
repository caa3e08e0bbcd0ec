import { setImmediate } from 'node:timers/promises';
import { computeRun } from '../analyse/runs/compute-run.ts';
import { readRows } from '../analyse/runs/release-rows.ts';
import { furtherIndicators, observedIndicators } from '../analyse/indicators/further.ts';
import { indicators } from '../analyse/indicators/index.ts';
import type { Database } from '../database/open.ts';
import { figuresCypher } from '../derive/cypher/run-cypher.ts';
import type { FigureOffer, IndicatorDefinition, IndicatorsOf, RunFigure } from '../model/run.ts';
import { limits } from './limits.ts';
import { readSteadily, type ReadOnce } from './read-once.ts';
import { keepPerRelease } from './release/keep-per-release.ts';

/** The indicators of the release as pages show them: what each means, and the figures of a part of it; null as long as nobody has computed those of a large release. */
export type IndicatorsReader = { definitions: readonly IndicatorDefinition[]; indicators(of: FigureOffer): Promise<IndicatorsOf | null> };

type Kept = { offers: FigureOffer[]; byOffer: Map<string, RunFigure[]> };

/** How many parts a release may have for its figures to be worked out while somebody waits: some seconds. */
const mostAtOnce = 8_000;

const definitions = Object.values({ ...indicators, ...furtherIndicators, ...observedIndicators }).map(({ id, label, meaning, formula, literature }): IndicatorDefinition => ({ id, label, meaning, formula, literature }));

/** Returns a reader of the run that `analyse` kept, read once for each release; a small release without one is computed at the first question. */
export function indicatorsReader(database: Database): IndicatorsReader {
  const read = keepPerRelease(database, (release) => make(database, release));
  return {
    definitions,
    async indicators(of) {
      const found = await read();
      return found && { offers: found.offers, figures: found.byOffer.get(keyOf(of)) ?? [] };
    },
  };
}

async function make(database: Database, release: string): Promise<Kept | null> {
  const known = await readSteadily(database, (transaction) => objects<RunFigure>(transaction, figuresCypher, { release }), () => true, limits.ownQuery);
  if (known.length > 0) return shelve(known);
  const rows = await readSteadily(database, (transaction) => readRows((cypher) => objects(transaction, cypher), false), () => true, limits.ownQuery);
  if (rows.parts.length > mostAtOnce) return null;
  const figures: RunFigure[] = [];
  for (const ofSlice of computeRun(rows)) {
    figures.push(...ofSlice);
    await setImmediate();
  }
  return shelve(figures);
}

function shelve(figures: readonly RunFigure[]): Kept {
  const byOffer = new Map<string, RunFigure[]>();
  for (const figure of figures) {
    const list = byOffer.get(keyOf(figure));
    if (list) list.push(figure);
    else byOffer.set(keyOf(figure), [figure]);
  }
  return { offers: [...byOffer.values()].map(([first]) => ({ scope: first!.scope, within: first!.within })), byOffer };
}

function keyOf({ scope, within }: FigureOffer): string {
  return `${scope} ${within ?? ''}`;
}

async function objects<Row>(transaction: ReadOnce, cypher: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
  return (await transaction.run(cypher, parameters)).records.map((record) => record.toObject() as Row);
}
