import type { Run, RunFigure } from '../../model/run.ts';

/** What a run carries in the graph. */
export const runColumns = ['id', 'release', 'at', 'asOf', 'said', 'parameters', 'figures'] as const satisfies readonly (keyof Run)[];

/** What a figure of a run carries in the graph, beside its id. */
export const figureColumns = ['indicator', 'output', 'scope', 'within', 'period', 'held', 'of', 'rank', 'value', 'low', 'high', 'restsOn'] as const satisfies readonly (keyof RunFigure)[];

/** The Cypher that returns the figures of the whole run of a release: over all periods, and all that was ever said. */
export const figuresCypher = `MATCH (run:Run {release: $release}) WHERE run.asOf IS NULL AND run.said IS NULL
MATCH (run)-[:COMPUTED]->(figure:Indicator)
RETURN figure.id AS id, figure.indicator AS indicator, figure.output AS output, figure.scope AS scope, figure.within AS within, figure.period AS period, figure.held AS held,
  figure.of AS of, figure.rank AS rank, figure.value AS value, figure.low AS low, figure.high AS high, figure.restsOn AS restsOn
ORDER BY id`;
