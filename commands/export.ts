import { resolve } from 'node:path';
import { Command } from 'commander';
import { exportRelease } from '../graph/load/export.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import { readDays } from './analyse/read-days.ts';
import { withWantedRelease } from './past-release.ts';

const formats = ['jsonl', 'csv'] as const;
type Format = (typeof formats)[number];
type Options = { out: string; format: string; all?: true; asOf?: string; said?: string; release?: string };

/** Writes the served release as files. */
export default new Command('export')
  .summary('writes the served release as files')
  .description('Writes the served release, or an older one, as files with a manifest of their hashes; only what may be republished, unless told otherwise, and of one time where one is named.')
  .requiredOption('--out <folder>', 'where to write')
  .option('--format <list>', `formats, parted by commas: ${formats.join(', ')}`, 'jsonl,csv')
  .option('--all', 'also what may not be republished, for your own use')
  .option('--as-of <date>', 'only what may have held in this year, month or day; what nothing dates is left out')
  .option('--said <date>', 'only what had been said by the end of this year, month or day')
  .option('--release <id>', 'this release: the served one, or an older one whose files are kept')
  .addHelpText('after', '\nExamples: npm run export -- --out lisiere-data --format jsonl\n          npm run export -- --out then --as-of 2016 --said 2017')
  .action(async ({ out, format, all, asOf, said, release }: Options) => {
    const chosen = readFormats(format);
    const of = { at: readDays('--as-of', asOf), said: readDays('--said', said) };
    const { version, files } = await withWantedRelease(readSettings(), release ?? null, (database) => exportRelease(database, { out: resolve(out), formats: chosen, all: all ?? false, of }, reportToTerminal));
    reportToTerminal(`export: release ${version} lies in ${resolve(out)}: ${files.join(', ')}.`);
  });

function readFormats(text: string): Format[] {
  const named = text.split(',').map((name) => name.trim());
  const unknown = named.filter((name) => !formats.includes(name as Format));
  if (unknown.length > 0) throw new Refusal('usage', `--format: expected ${formats.join(' or ')}, found "${unknown.join(', ')}".`);
  return [...new Set(named)] as Format[];
}
