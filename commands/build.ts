import { Command } from 'commander';
import { reportToTerminal } from '../ground/report.ts';
import { buildWeb } from './build-web.ts';

/** Builds the web, unless it is built of these very files. */
export default new Command('build')
  .summary('builds the web')
  .description('Builds the web, unless it is built of these very files; `npm start` does so by itself.')
  .addHelpText('after', '\nExample: npm run build')
  .action(async () => {
    await buildWeb(reportToTerminal);
  });
