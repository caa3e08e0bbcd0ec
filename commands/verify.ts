import { join } from 'node:path';
import { Command } from 'commander';
import { verify } from '../graph/load/verify.ts';
import { exitCodes } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { readSettings } from '../ground/settings.ts';
import { viewsOf } from '../ingest/quote.ts';
import { archivesOf } from './archives.ts';
import { collect } from './run-command.ts';
import { withRelease } from './with-release.ts';

/** Checks hashes, spans, constraints and rules of the served release. */
export default new Command('verify')
  .summary('checks hashes, spans, constraints and rules')
  .description('Checks what the database cannot: hashes, spans, constraints and the rules of the model. What cannot be checked for want of the archive is counted as such.')
  .option('--archive <folder>', 'an archive of the pages; may be repeated', collect, [])
  .addHelpText('after', '\nExample: npm run verify -- --archive ../shared/pages')
  .action(async ({ archive }: { archive: string[] }) => {
    const settings = readSettings();
    const { views, issues } = viewsOf([join(settings.home, 'archive'), ...archivesOf(settings, archive)]);
    const { findings, counts, unchecked } = await withRelease(settings, (database) => verify(database, views, reportToTerminal));
    const all = [...issues.filter(({ code }) => code !== 'archive.repeated').map(({ code, source, message }) => ({ code, place: source, message })), ...findings];
    for (const { code, place, message } of all) process.stdout.write(`${code} ${place} ${message}\n`);
    const checked = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    process.stdout.write(`${checked.join(', ')} checked; ${unchecked} spans not checked for want of their page; ${all.length} findings\n`);
    if (all.length > 0) process.exitCode = exitCodes.check;
  });
