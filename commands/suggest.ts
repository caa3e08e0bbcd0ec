import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { adviserFor, suggestLinks } from '../graph/analyse/links/answer/suggest-links.ts';
import type { ScoredPair } from '../graph/analyse/links/answer/suggest-links.ts';
import { historyOf } from '../graph/analyse/links/history/history.ts';
import type { DatedParticipation } from '../graph/analyse/links/history/history.ts';
import { readHistory, readNames, readPairs } from '../graph/analyse/links/history/read-history.ts';
import { csvOf } from '../graph/derive/export/csv.ts';
import { aside } from '../ground/aside.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { writeFileWhole } from '../ground/write-file.ts';
import { readInput } from './read-input.ts';
import { suggestForThing } from './suggest-thing.ts';
import type { Telling } from './suggest-thing.ts';

type Options = { participations?: string; sources?: string; out?: string; pairs?: string; pairScores?: string; language: Telling['language']; most: number; format: 'text' | 'json' };

/** Suggests whom organisations should meet across the border: one of the served release, or those of a file. */
export default new Command('suggest')
  .summary('suggests whom to meet across the border')
  .description('Suggests bodies across the border that an organisation does not work with and plausibly should: for one of the served release, with the reasons and the Cypher that derives each again; or, without a database, the 50 best of other countries for each of a list, learnt from the earlier years of a CSV of participations.')
  .argument('[thing]', 'the id or name of an organisation of the served release')
  .option('--participations <file>', 'a CSV project,org,country,org_type,role,start_date,themes: one participation a row, themes parted by ";" or "|"; may be gzipped')
  .option('--sources <file>', 'the organisations to suggest for, one id a line')
  .option('--out <file>', 'where to write source,target,score: the score is the chance of a project together within three years, where there is enough to tell')
  .option('--pairs <file>', 'a CSV source,target of pairs to score')
  .option('--pair-scores <file>', 'where to write the scores of the pairs: how much likelier than others of the same country, size and distance')
  .addOption(new Option('--language <language>', 'the language of the reasons').choices(['en', 'fr', 'nl']).default('en'))
  .addOption(new Option('--format <format>', 'how to write the suggestions for a thing').choices(['text', 'json']).default('text'))
  .option('--most <count>', 'how many suggestions for a thing', readCount, 10)
  .addHelpText('after', '\nExamples: npm run suggest -- transcultures --language fr\n          npm run suggest -- --participations participations.csv --sources sources.txt --out ranked.csv')
  .action(async (thing: string | undefined, options: Options) => {
    if (thing !== undefined && options.participations !== undefined) throw new Refusal('usage', 'suggest: expected a thing or --participations, found both.');
    if (thing !== undefined) process.stdout.write(await suggestForThing(thing, { language: options.language, most: options.most, json: options.format === 'json' }));
    else await suggestForFile(options);
  });

const scorer = new URL('../graph/analyse/links/answer/score-links.ts', import.meta.url);

async function suggestForFile({ participations, sources: list, out, pairs, pairScores }: Options): Promise<void> {
  if (participations === undefined) throw new Refusal('usage', 'suggest: expected a thing, or --participations, found neither.', 'Name an organisation, or give the path of a CSV file.');
  if ((list === undefined) !== (out === undefined)) throw new Refusal('usage', 'suggest: expected --sources and --out together, found one of them.');
  if ((pairs === undefined) !== (pairScores === undefined)) throw new Refusal('usage', 'suggest: expected --pairs and --pair-scores together, found one of them.');
  if (pairs === undefined && list === undefined) throw new Refusal('usage', 'suggest: expected --sources and --out, or --pairs and --pair-scores, found neither.');
  const read = readHistory(participations, readInput(participations));
  const sources = list === undefined ? [] : readNames(list, readInput(list));
  const asked = pairs === undefined ? [] : readPairs(pairs, readInput(pairs));
  reportToTerminal(`${participations}: ${read.length} participations read; learning whom bodies meet`);
  // What ranks and what tells look-alikes apart are learnt apart: each has a core.
  const scored = pairScores === undefined ? null : aside<ScoredPair[]>(scorer, 'scoreAlike', [read, sources, asked]);
  if (out !== undefined) suggestTo(out, participations, read, sources);
  if (pairScores !== undefined) writeScores(pairScores, (await scored)!);
}

function suggestTo(out: string, file: string, read: DatedParticipation[], sources: readonly string[]): void {
  const adviser = adviserFor(historyOf(read), sources);
  tellUnknown(sources.filter((source) => !adviser.places.has(source)), sources.length);
  if (adviser.ranker === null) reportToTerminal(`${file}: not enough dated projects to learn from: suggestions are in the order of Adamic and Adar`);
  const suggested = sources.flatMap((source) => suggestLinks(adviser, source));
  writeScores(out, suggested);
  reportToTerminal(`${out}: ${suggested.length} suggestions for ${sources.length} sources`);
}

function tellUnknown(unknown: readonly string[], asked: number): void {
  if (unknown.length > 0) reportToTerminal(`${unknown.length} of ${asked} sources took part in nothing: nothing is suggested for them; the first is "${unknown[0]!}"`);
}

function writeScores(file: string, scored: readonly ScoredPair[]): void {
  writeFileWhole(resolve(file), csvOf(['source', 'target', 'score'], scored.map(({ source, target, score }) => [source, target, score])));
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1.');
  return Number(text);
}
