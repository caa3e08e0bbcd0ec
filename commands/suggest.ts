import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import { adviserFor, scoreLinks, suggestLinks } from '../graph/analyse/links/answer/suggest-links.ts';
import type { ScoredPair } from '../graph/analyse/links/answer/suggest-links.ts';
import { historyOf } from '../graph/analyse/links/history/history.ts';
import { readHistory, readNames, readPairs } from '../graph/analyse/links/history/read-history.ts';
import { csvOf } from '../graph/derive/export/csv.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { writeFileWhole } from '../ground/write-file.ts';

type Options = { participations?: string; sources?: string; out?: string; pairs?: string; pairScores?: string };

/** Suggests whom organisations should meet across the border, from a file of participations. */
export default new Command('suggest')
  .summary('suggests whom to meet across the border')
  .description('Suggests, for each organisation of a list, the 50 best bodies of other countries that it does not work with yet, from a CSV of participations; and scores given pairs. It learns from the earlier years of the file.')
  .option('--participations <file>', 'a CSV project,org,country,org_type,role,start_date,themes: one participation a row, themes parted by ";" or "|"; may be gzipped')
  .option('--sources <file>', 'the organisations to suggest for, one id a line')
  .option('--out <file>', 'where to write source,target,score')
  .option('--pairs <file>', 'a CSV source,target of pairs to score')
  .option('--pair-scores <file>', 'where to write the scores of the pairs')
  .addHelpText('after', '\nExample: npm run suggest -- --participations participations.csv --sources sources.txt --out ranked.csv')
  .action((options: Options) => {
    const { participations, pairs, pairScores } = options;
    if (participations === undefined) throw new Refusal('usage', 'suggest: expected --participations, found none.', 'Give the path of a CSV file.');
    if ((pairs === undefined) !== (pairScores === undefined)) throw new Refusal('usage', 'suggest: expected --pairs and --pair-scores together, found one of them.');
    if (pairs === undefined && options.sources === undefined) throw new Refusal('usage', 'suggest: expected --sources and --out, or --pairs and --pair-scores, found neither.');
    const history = historyOf(readHistory(participations, readInput(participations)));
    if (options.sources !== undefined && options.out === undefined) throw new Refusal('usage', 'suggest: expected --out with --sources, found none.');
    const asked = pairs === undefined ? [] : readPairs(pairs, readInput(pairs));
    const sources = options.sources === undefined ? [] : readNames(options.sources, readInput(options.sources));
    const adviser = adviserFor(history, [...sources, ...asked.map(({ source }) => source)]);
    tellUnknown(sources.filter((source) => !adviser.places.has(source)), sources.length);
    if (options.out !== undefined) writeScores(options.out, sources.flatMap((source) => suggestLinks(adviser, source)));
    if (pairScores !== undefined) writeScores(pairScores, scoreLinks(adviser, asked));
  });

function tellUnknown(unknown: readonly string[], asked: number): void {
  if (unknown.length > 0) reportToTerminal(`${unknown.length} of ${asked} sources took part in nothing: nothing is suggested for them; the first is "${unknown[0]!}"`);
}

function writeScores(file: string, scored: readonly ScoredPair[]): void {
  writeFileWhole(resolve(file), csvOf(['source', 'target', 'score'], scored.map(({ source, target, score }) => [source, target, score])));
}

function readInput(file: string): Uint8Array {
  try {
    const bytes = readFileSync(resolve(file));
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch (error) {
    throw new Refusal('usage', `${file}: expected a file that can be read, found none (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, 'Give the path of a file.');
  }
}
