import { userInfo } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Database } from '../graph/database/open.ts';
import { reviewVerdicts } from '../graph/model/site/review.ts';
import type { ReviewPair, ReviewVerdict } from '../graph/model/site/review.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import { judgementsPath } from '../ingest/judgements-file.ts';
import { askPerson } from './review/ask-person.ts';
import { judgePair } from './review/judge-pair.ts';
import { openTerminal } from './review/open-terminal.ts';
import { preparedPairs, preparePairs, releaseOf } from './review/prepared-pairs.ts';
import { tellPair } from './review/tell-pair.ts';
import { waitingPairs } from './review/waiting-pairs.ts';
import { withRelease } from './with-release.ts';

type Options = { limit: number; format?: 'jsonl' | 'text'; judge?: string; why?: string; who: string; prepare?: true };

/** Shows pairs of bodies that may be one, and notes what a person says of them. */
export default new Command('review')
  .summary('asks a person about bodies that may be one')
  .description('Asks a person about the pairs of organisations that may be one, those first where an answer matters most, with what is known of both side by side. Answers go to the file of judgements; the next ingest applies them. Where nobody sits at a terminal, it lists the pairs.')
  .argument('[verdict]', 'with --judge: same, different or unsure')
  .option('--limit <number>', 'how many pairs', positive, 20)
  .addOption(new Option('--format <format>', 'list the pairs: as a line of JSON each, or as text').choices(['jsonl', 'text']))
  .option('--judge <pair>', 'judge one pair by its id, without being asked; with --why')
  .option('--why <reason>', 'why, for --judge')
  .option('--who <name>', 'who judges', userInfo().username)
  .option('--prepare', 'only compare the bodies of the release, for a later visit')
  .addHelpText('after', '\nExamples: npm run review\n          npm run --silent review -- --format jsonl --limit 5\n          npm run review -- --judge 3f2a9c01d4e7 different --why "two theatres of one town" --who ada')
  .action(async (verdict: string | undefined, options: Options) => {
    const judging = judgingOf(verdict, options);
    await withRelease(readSettings(), (database) => (judging ? judgeOne(database, judging, options) : review(database, options)));
  });

type Given = { pair: string; verdict: ReviewVerdict; why: string };

function judgingOf(verdict: string | undefined, { judge, why }: Options): Given | null {
  if (judge === undefined && verdict === undefined) return null;
  if (judge === undefined) throw new Refusal('usage', `review: expected --judge with the id of a pair, found "${verdict}" alone.`, 'Add --help for an example.');
  const known = reviewVerdicts.find((one) => one === verdict);
  if (!known) throw new Refusal('usage', `review: expected same, different or unsure, found ${verdict === undefined ? 'nothing' : `"${verdict}"`}.`);
  if (!why?.trim()) throw new Refusal('usage', 'review: expected a reason (--why), found none.');
  return { pair: judge, verdict: known, why };
}

async function review(database: Database, { limit, format, who, prepare }: Options): Promise<void> {
  const { home } = readSettings();
  const pairs = await allWaiting(database, prepare === true);
  if (prepare) return reportToTerminal(`${pairs.length} pairs wait for a person`);
  const shown = pairs.slice(0, limit);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (format !== undefined || !isTerminal) return void process.stdout.write(shown.map((pair) => (format === 'text' ? `${tellPair(pair, 100)}\n` : `${JSON.stringify(pair)}\n`)).join(''));
  const judged = await askPerson(shown, openTerminal(), async (pair, verdict, why) => void (await judgePair(pair, { verdict, who, why }, new Date(), home)));
  reportToTerminal(`${judged} judged, ${pairs.length - judged} left; the answers are in ${judgementsPath()}, and \`npm run ingest\` applies them`);
}

async function judgeOne(database: Database, { pair: id, verdict, why }: Given, { who }: Options): Promise<void> {
  const pair = (await allWaiting(database, false)).find((one) => one.id === id);
  if (!pair) throw new Refusal('usage', `review: expected the id of a pair that waits, found "${id}".`, '`npm run --silent review -- --format jsonl --limit 1000` lists them.');
  const { left, right } = await judgePair(pair, { verdict, who, why }, new Date(), readSettings().home);
  process.stdout.write(`${JSON.stringify({ left, right, judgement: verdict })}\n`);
  reportToTerminal(`noted in ${judgementsPath()}; \`npm run ingest\` applies it`);
}

async function allWaiting(database: Database, anew: boolean): Promise<ReviewPair[]> {
  const { home } = readSettings();
  const release = await releaseOf(database);
  const kept = anew || release === null ? null : preparedPairs(home, release);
  return waitingPairs(database, home, kept ?? (await preparePairs(database, home, reportToTerminal)));
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('expected a whole number from 1 up.');
  return value;
}
