import { resolve } from 'node:path';
import { Command } from 'commander';
import { chosenFigures } from '../graph/analyse/indicators-of.ts';
import { indicators } from '../graph/analyse/indicators/index.ts';
import type { IndicatorId } from '../graph/analyse/indicators/index.ts';
import { networkOf } from '../graph/analyse/network.ts';
import { readParticipations } from '../graph/analyse/read-participations.ts';
import { readRows } from '../graph/analyse/runs/release-rows.ts';
import type { ReleaseRows } from '../graph/analyse/runs/release-rows.ts';
import { statedIn } from '../graph/analyse/runs/stated-in.ts';
import { servedFigures } from '../graph/analyse/served/served-figures.ts';
import { sortedJson } from '../graph/analyse/sorted-json.ts';
import type { Database } from '../graph/database/open.ts';
import { readTogether } from '../graph/database/transact.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import { writeFileWhole } from '../ground/write-file.ts';
import { borderTable } from './analyse/border-table.ts';
import { makeRun } from './analyse/make-run.ts';
import { readDays } from './analyse/read-days.ts';
import { readInput } from './read-input.ts';
import { withRelease } from './with-release.ts';

type Options = { participations?: string; out?: string; asOf?: string; said?: string; indicators?: IndicatorId[]; borders?: true };

const ids = Object.keys(indicators) as IndicatorId[];
/** What fills pages for every organisation or pair of them is told of a release only when it is named. */
const shortIds = ids.filter((id) => !indicators[id].per.includes('organisation'));

/** Prints the indicators of the served release, or of a file of participations. */
export default new Command('analyse')
  .summary('computes the indicators of the network')
  .description('Computes the indicators of the served release, each beside its coverage; or, without a database, of a CSV of participations. The result is JSON; null is "not enough data". Of a release, all indicators of every side, theme, programme and period are kept in the graph beside it, for its pages, GraphQL and exports; those of every organisation or pair are printed when they are named.')
  .option('--participations <file>', 'a CSV project,org,side,themes: one participation a row, themes parted by ";"')
  .option('--out <file>', 'where to write the JSON; without it, to standard output')
  .option('--indicators <list>', `only these, parted by commas: ${ids.join(', ')}`, readIds)
  .option('--as-of <date>', 'only what held in this year, month or day (EDTF, such as 2016 or 2016-05)')
  .option('--said <date>', 'only what had been said by the end of this year, month or day')
  .option('--borders', 'a table of the home border beside thick borders of keep.eu, with intervals and coverage; keeps nothing')
  .addHelpText('after', '\nExample: npm run analyse -- --participations participations.csv --out indicators.json\n         npm run analyse -- --as-of 2016\n         npm run analyse -- --borders')
  .action(async (options: Options) => {
    const text = options.borders ? await compareBorders(options) : sortedJson(options.participations === undefined ? await analyseRelease(options) : analyseFile(options.participations, options));
    if (options.out === undefined) process.stdout.write(text);
    else writeFileWhole(resolve(options.out), text);
  });

function analyseFile(file: string, { asOf, said, indicators: chosen = ids }: Options): unknown {
  const date = asOf !== undefined ? '--as-of' : said !== undefined ? '--said' : null;
  if (date) throw new Refusal('usage', `${date}: expected a release to ask, found --participations.`, 'The file has no dates: leave it out, or keep only the rows that you mean.');
  return chosenFigures(networkOf(readParticipations(file, readInput(file))), chosen);
}

async function analyseRelease({ asOf, said, indicators: chosen = shortIds }: Options): Promise<unknown> {
  const when = { asOf: readDays('--as-of', asOf), said: readDays('--said', said) };
  return withRelease(readSettings(), async (database) => {
    const { release, rows } = await readWhole(database, when.said !== null);
    const figures = servedFigures(statedIn(rows), when, chosen);
    const run = asOf === undefined && release !== null ? await makeRun(database, { release, rows, said: said ?? null }, reportToTerminal) : null;
    return { release, as_of: asOf ?? null, said: said ?? null, run, ...figures };
  });
}

async function compareBorders({ participations, asOf, said }: Options): Promise<string> {
  if (participations !== undefined || asOf !== undefined) throw new Refusal('usage', '--borders: expected a release and all of its years, found --participations or --as-of.');
  const until = readDays('--said', said);
  const { release, rows } = await withRelease(readSettings(), (database) => readWhole(database, until !== null));
  return borderTable(release, rows, until);
}

function readWhole(database: Database, isSaidAsked: boolean): Promise<{ release: string | null; rows: ReleaseRows }> {
  return readTogether(database, async ({ run }) => ({
    release: (await run<{ version: string }>('MATCH (release:Release) RETURN release.version AS version'))[0]?.version ?? null,
    rows: await readRows(run, isSaidAsked),
  }));
}

function readIds(text: string): IndicatorId[] {
  const named = text.split(',').map((id) => id.trim());
  const unknown = named.filter((id) => !ids.includes(id as IndicatorId));
  if (unknown.length > 0) throw new Refusal('usage', `--indicators: expected ${ids.join(', ')}, found "${unknown.join(', ')}".`);
  return named as IndicatorId[];
}
