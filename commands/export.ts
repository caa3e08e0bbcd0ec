import { resolve } from 'node:path';
import { Command } from 'commander';
import { exportRelease } from '../graph/load/export.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import { withRelease } from './with-release.ts';

const formats = ['jsonl', 'csv'] as const;
type Format = (typeof formats)[number];

/** Writes the served release as files. */
export default new Command('export')
  .summary('writes the served release as files')
  .description('Writes the served release as files with a manifest of their hashes; only what may be republished, unless told otherwise.')
  .requiredOption('--out <folder>', 'where to write')
  .option('--format <list>', `formats, parted by commas: ${formats.join(', ')}`, 'jsonl,csv')
  .option('--all', 'also what may not be republished, for your own use')
  .addHelpText('after', '\nExample: npm run export -- --out lisiere-data --format jsonl')
  .action(async ({ out, format, all }: { out: string; format: string; all?: true }) => {
    const chosen = readFormats(format);
    const { version, files } = await withRelease(readSettings(), (database) => exportRelease(database, { out: resolve(out), formats: chosen, all: all ?? false }, reportToTerminal));
    reportToTerminal(`export: release ${version} lies in ${resolve(out)}: ${files.join(', ')}.`);
  });

function readFormats(text: string): Format[] {
  const named = text.split(',').map((name) => name.trim());
  const unknown = named.filter((name) => !formats.includes(name as Format));
  if (unknown.length > 0) throw new Refusal('usage', `--format: expected ${formats.join(' or ')}, found "${unknown.join(', ')}".`);
  return [...new Set(named)] as Format[];
}
