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
  .option('--file <source=path>', 'a dataset for a source; may be repeated', collect, [])
  .option('--live', 'fetch the pages of the sources from the web')
  .option('--allow-host <host:port>', 'a host that is not public, to fetch from; may be repeated', collect, [])
  .option('--dry-run', 'read and check, but keep and publish nothing')
  .option('--rebuild', 'write the whole graph anew, whatever other hands have changed in it')
  .addHelpText('after', '\nExample: npm run ingest -- eccl --archive ../shared/pages')
  .action(async (names: string[], options: Options) => {
    process.exitCode = await ingestAndLoad(readSettings(), { names, archives: options.archive, files: options.file, live: options.live ?? false, allowHosts: options.allowHost, dryRun: options.dryRun ?? false, rebuild: options.rebuild ?? false });
  });
