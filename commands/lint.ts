import { Command } from 'commander';
import { exitCodes } from '../ground/refusal.ts';
import { checkCode } from './check-code.ts';

/** Checks the house rules and the types. */
export default new Command('lint')
  .summary('checks the house rules and the types')
  .description('Checks the code without running it: the house rules (eslint), the types (tsc) and those of the web (svelte-check).')
  .addHelpText('after', '\nExample: npm run lint')
  .action(async () => {
    const failed = await checkCode();
    if (failed.length > 0) process.exitCode = exitCodes.bug;
  });
