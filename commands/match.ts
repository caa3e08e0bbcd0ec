import { Command } from 'commander';
import { writeFileWhole } from '../ground/write-file.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { loadJudgedNames, loadLinkModel, loadMatcher, loadRegister } from '../ingest/load-matcher.ts';
import { csvOf } from '../graph/derive/export/csv.ts';
import { writeMatchReasons } from '../graph/derive/write-match-reasons.ts';
import type { MatchReason } from '../graph/model/site/match-reason.ts';
import { Linker } from '../ingest/resolve/match/link/linker.ts';
import type { Registered } from '../ingest/resolve/match/link/linker.ts';
import { matchPair } from '../ingest/resolve/match/verdict/match-pairs.ts';
import { reasonsOf } from '../ingest/resolve/match/verdict/reasons.ts';
import type { Register } from '../ingest/resolve/match/verdict/register.ts';
import { lacking, mentionIn, pairIn, readRows, registeredIn } from './match-rows.ts';

type Options = { pairs?: string; mentions?: string; registry?: string; out?: string; register: boolean };

/** Says which names are one body's. */
export default new Command('match')
  .summary('says which names are one body’s')
  .description('Says which names are one body’s: of pairs of names, of mentions and the bodies of a registry, or of the rows of a table and the bodies of the served graph.')
  .argument('[file]', 'a CSV with a column name or mention (and maybe country, lang): each row gets id, score and reason')
  .option('--pairs <file>', 'a CSV with columns left and right (and maybe country, left_lang, right_lang)')
  .option('--mentions <file>', 'a CSV with a column mention (and maybe country, lang), with --registry')
  .option('--registry <file>', 'a CSV with columns entity_id and name (and maybe country, city, lang)')
  .option('--out <file>', 'where to write; standard output when not given')
  .option('--no-register', 'look nothing up in registers: only what the names themselves tell')
  .addHelpText('after', '\nExamples: npm run match -- --pairs pairs.csv --out scores.csv --no-register\n          npm run match -- --mentions mentions.csv --registry registry.csv --out links.csv\n          npm run match -- partners.csv --out partners-with-ids.csv')
  .action(async (file: string | undefined, options: Options) => {
    const asked = [file, options.pairs, options.mentions].filter((path) => path !== undefined);
    if (asked.length !== 1) throw new Refusal('usage', `match: expected one of --pairs, --mentions or a file, found ${asked.length}.`, 'Add --help for an example.');
    if (options.mentions !== undefined && options.registry === undefined) throw new Refusal('usage', 'match: expected --registry with --mentions, found none.');
    const text = options.pairs !== undefined ? scorePairs(options.pairs, options) : options.mentions !== undefined ? linkMentions(options.mentions, options.registry!, options) : await linkRows(file!, options);
    if (options.out === undefined) process.stdout.write(text);
    else writeFileWhole(options.out, text);
  });

function scorePairs(path: string, options: Options): string {
  const { rows } = readRows(path, ['left', 'right']);
  const [matcher, judged, register] = [loadMatcher(), loadJudgedNames(), registerFor(options)];
  const verdicts = rows.map((row) => matchPair(pairIn(row), matcher, judged, register));
  reportToTerminal(`${rows.length} pairs: ${verdicts.filter(({ outcome }) => outcome === 'same').length} the same, ${verdicts.filter(({ outcome }) => outcome === 'successor').length} successors`);
  return csvOf(['score', 'outcome', 'reason', 'left', 'right'], verdicts.map(({ score, outcome, reasons }, index) => [rounded(score), outcome, writeMatchReasons(reasons, 'en'), rows[index]!['left'] ?? '', rows[index]!['right'] ?? '']));
}

function linkMentions(path: string, registryPath: string, options: Options): string {
  const mentions = readRows(path, ['mention']).rows.map(mentionIn);
  const linker = linkerFor(readRows(registryPath, ['entity_id', 'name']).rows.map(registeredIn), options);
  const links = mentions.map((mention) => linker.link(mention));
  reportToTerminal(`${mentions.length} mentions: ${links.filter(({ entity }) => entity).length} linked`);
  return csvOf(['entity_id', 'score', 'reason', 'mention', 'name'], links.map((link, index) => [link.entity?.entity_id ?? 'NIL', rounded(link.score), reasonOf(link), mentions[index]!.mention, link.entity?.name ?? '']));
}

async function linkRows(path: string, options: Options): Promise<string> {
  const { columns, rows } = readRows(path, []);
  if (!columns.includes('name') && !columns.includes('mention')) throw lacking(path, 'name" or "mention', columns);
  const bodies = options.registry === undefined ? await (await import('./served-bodies.ts')).servedBodies() : readRows(options.registry, ['entity_id', 'name']).rows.map(registeredIn);
  const linker = linkerFor(bodies, options);
  const links = rows.map((row) => linker.link(mentionIn(row)));
  reportToTerminal(`${rows.length} rows: ${links.filter(({ entity }) => entity).length} of bodies we know`);
  return csvOf([...columns, 'id', 'score', 'reason'], rows.map((row, index) => {
    const link = links[index]!;
    return [...columns.map((column) => row[column] ?? ''), link.entity?.entity_id ?? '', rounded(link.score), reasonOf(link)];
  }));
}

function reasonOf({ option, score }: ReturnType<Linker['link']>): string {
  return writeMatchReasons(option ? reasonsOf(option.comparison, score) : notNear, 'en');
}

const notNear: readonly MatchReason[] = [{ code: 'different', words: [] }, { code: 'nothing-near', words: [] }];

function linkerFor(bodies: readonly Registered[], options: Options): Linker {
  reportToTerminal(`${bodies.length} bodies to link to`);
  return new Linker(loadMatcher(), bodies, loadLinkModel(), registerFor(options));
}

function registerFor({ register }: Options): Register | null {
  const found = register ? loadRegister() : null;
  reportToTerminal(found ? `registers: ${found.size} bodies of the Research Organization Registry` : `registers: none${register ? ' (no ../shared/data/ror)' : ''}`);
  return found;
}

function rounded(score: number): number {
  return Number(score.toFixed(6));
}
