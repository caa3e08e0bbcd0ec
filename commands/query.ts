import { Command, Option } from 'commander';
import { csvOf } from '../graph/derive/export/csv.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import { chooseQuestion, readLibrary, valuesFor } from '../queries/question.ts';
import { ask } from '../queries/run.ts';
import type { Answer, Cell } from '../graph/model/site/question.ts';
import { withWantedRelease } from './past-release.ts';
import { collect } from './run-command.ts';

type Options = { list?: true; param: string[]; asOf?: string; said?: string; release?: string; format: 'table' | 'csv' | 'json' };

/** Answers a question of the library. */
export default new Command('query')
  .summary('answers a question of the library')
  .description('Answers a question of the library: one Cypher file of queries/, asked in a session that can only read.')
  .argument('[name]', 'the name of a question, as --list tells it')
  .option('--list', 'tell every question and what it can be given')
  .option('--param <name=value>', 'something that the question can be given; may be repeated', collect, [])
  .option('--as-of <date>', 'only what may have been true then: 2018, 2018-06 or 2018-06-30')
  .option('--said <date>', 'only what sources had said by then')
  .option('--release <id>', 'answer from this release: the served one, or an older one whose files are kept')
  .addOption(new Option('--format <format>', 'how to write the rows').choices(['table', 'csv', 'json']).default('table'))
  .addHelpText('after', '\nExamples: npm run query -- --list\n          npm run query -- bridges --as-of 2018 --param atLeast=2 --format csv')
  .action(async (name: string | undefined, options: Options) => {
    const questions = readLibrary();
    if (options.list) return void process.stdout.write(questions.map((question) => `${question.theme}/${question.name}: ${question.asks}\n${question.given.map((given) => `    ${given.name} = ${given.value}: ${given.doc}\n`).join('')}`).join(''));
    if (name === undefined) throw new Refusal('usage', 'query: expected the name of a question, found none.', '--list tells all of them.');
    const question = chooseQuestion(questions, name);
    const values = valuesFor(question, askedFor(options));
    const answer = await withWantedRelease(readSettings(), options.release ?? null, (database) => ask(database, question, values, options.release ?? null));
    process.stdout.write(writers[options.format](answer));
    reportToTerminal(`${answer.rows.length} ${answer.rows.length === 1 ? 'row' : 'rows'} from release ${answer.release}`);
  });

function askedFor({ param, asOf, said }: Options): Record<string, string> {
  const named = param.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new Refusal('usage', `--param: expected name=value, found "${text}".`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  return Object.fromEntries([...named, ...(asOf === undefined ? [] : [['asOf', asOf] as const]), ...(said === undefined ? [] : [['said', said] as const])]);
}

const writers: Record<Options['format'], (answer: Answer) => string> = {
  csv: ({ columns, rows }) => csvOf(columns, rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : Array.isArray(cell) ? cell.map(String) : cell)))),
  json: ({ columns, rows }) => `${JSON.stringify(rows.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index], cell]))), null, 2)}\n`,
  table: ({ columns, rows }) => tableOf([columns, ...rows.map((row) => row.map(cellText))]),
};

function cellText(cell: Cell): string {
  return Array.isArray(cell) ? cell.join('; ') : String(cell ?? '').replace(/[\p{Cc}\s]+/gu, ' ');
}

/** Lines the columns up; what a page may have written cannot move the cursor of a terminal. */
function tableOf(lines: string[][]): string {
  const widths = lines[0]!.map((_column, index) => Math.max(...lines.map((line) => [...line[index]!].length)));
  return lines.map((line) => `${line.map((text, index) => text + ' '.repeat(widths[index]! - [...text].length)).join('  ').trimEnd()}\n`).join('');
}
