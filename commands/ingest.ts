import { Command } from 'commander';
import { readSettings } from '../ground/settings.ts';
import { ingestAndLoad } from './publish-release.ts';
import { collect } from './run-command.ts';

type Options = { archive: string[]; file: string[]; live?: true; allowHost: string[]; dryRun?: true; rebuild?: true };

/** Reads sources and publishes what they say. */
export default new Command('ingest')
  .summary('reads sources and publishes what they say')
  .description('Reads sources (all that need no network when none is named), resolves who is who, and publishes a release.')
  .argument('[source...]', 'names of sources: the folders of ingest/sources')
  .option('--archive <folder>', 'an archive of fetched pages to read; may be repeated', collect, [])
  .option('--file <source=path>', 'a file of a dataset for a source, or the folder of its files; may be repeated', collect, [])
  .option('--live', 'fetch the pages and files of the sources from the web')
  .option('--allow-host <host:port>', 'a host that is not public, to fetch from; may be repeated', collect, [])
  .option('--dry-run', 'read and check, but keep and publish nothing')
  .option('--rebuild', 'write the whole graph anew, whatever other hands have changed in it')
  .addHelpText('after', '\nExamples: npm run ingest -- eccl --archive ../shared/pages\n          npm run ingest -- keep-eu --file keep-eu=../shared/data/keep_eu')
  .action(async (names: string[], options: Options) => {
    process.exitCode = await ingestAndLoad(readSettings(), { names, archives: options.archive, files: options.file, live: options.live ?? false, allowHosts: options.allowHost, dryRun: options.dryRun ?? false, rebuild: options.rebuild ?? false });
  });
