import { Command, InvalidArgumentError, Option } from 'commander';
import { reportToTerminal } from '../../ground/report.ts';
import { readDatasets } from './datasets.ts';
import type { Dataset } from './datasets.ts';
import type { Answer } from './measure.ts';
import { answerOfEngine, answersOfSingles } from './methods.ts';
import { answersOfPeers } from './peers.ts';
import { splitAt } from './split-at.ts';
import { calibrationTable, gapTable, methodTable, partsTable } from './tables.ts';

type Options = { participations?: string; sources?: string; cut?: number; on: 'all' | 'h2020' | 'keep-eu'; peers: boolean };

/** Measures suggestions on years that were kept apart, beside simple methods and what can be had from PyPI, in one run. */
export default new Command('links')
  .description('Learns whom bodies will work with from the years before a cut, and asks about the years after it: candidates across the border only, hard negatives of one country, number of partners and side of the two-hop line. On Horizon 2020 and on keep.eu of ../shared, or on files of yours.')
  .option('--participations <file>', 'a CSV project,org,country,org_type,role,start_date,themes; may be gzipped')
  .option('--sources <file>', 'the organisations to suggest for, one id a line')
  .option('--cut <year>', 'the first year that is kept apart; may have a decimal', year)
  .addOption(new Option('--on <data>', 'which data').choices(['all', 'h2020', 'keep-eu']).default('all'))
  .option('--no-peers', 'without Python')
  .addHelpText('after', '\nExample: npm run bench -- links --on h2020 --cut 2016.5 --no-peers')
  .action(async ({ participations, sources, cut, on, peers }: Options) => {
    for (const dataset of await readDatasets({ participations, sources, on })) tellOf({ ...dataset, cut: cut ?? dataset.cut }, peers);
  });

function tellOf({ name, history, sources, cut }: Dataset, withPeers: boolean): void {
  const split = splitAt(history, cut, sources);
  const start = performance.now();
  const engine = answerOfEngine(split);
  reportToTerminal(`${name}: learnt and answered in ${((performance.now() - start) / 1000).toFixed(1)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  const answers = new Map<string, Answer>([['ours', engine], ...answersOfSingles(split), ...(withPeers ? answersOfPeers(split) : [])]);
  const lines = [
    `## ${name}: trained before ${cut}, tested on the ${split.years} ${split.years === 1 ? 'year' : 'years'} from then: ${split.sources.length} sources with a new foreign partner of ${split.asked.length} asked\n`,
    `${engine.isLearnt ? '' : 'Not enough data to learn from: ours is the best simple order.\n'}`,
    ...[methodTable(split, answers), partsTable(split, engine), gapTable(split, engine), calibrationTable(split, engine)],
  ];
  process.stdout.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
}

function year(text: string): number {
  if (!/^\d{4}(\.\d+)?$/.test(text)) throw new InvalidArgumentError('expected a year such as 2017.');
  return Number(text);
}
