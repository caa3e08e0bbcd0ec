import { Command } from 'commander';
import { exitCodes } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import { checkCode, codeChecks } from './check-code.ts';
import type { CodeCheck } from './check-code.ts';
import { collect } from './run-command.ts';
import { runLanes } from './run-tests.ts';

/** Runs every test; the last line counts them. */
export default new Command('test')
  .summary('runs every test; the last line counts them')
  .description('Checks the house rules and the types, then runs every test: units, the graph on a Neo4j of its own, the web, and journeys in a browser. Named tests run alone, without the checks. The last line counts them all.')
  .argument('[word...]', 'run only the test files whose path contains one of these words')
  .option('--project <name>', 'run only unit, graph, web or journeys; may be repeated', collect, [])
  .addHelpText('after', '\nExamples: npm test\n          npm test -- dates --project unit')
  .action(async (words: string[], { project }: { project: string[] }) => {
    const checks = words.length + project.length > 0 ? [] : codeChecks;
    const [faults, { passed, failed, skipped, reasons }] = await Promise.all([checkOneByOne(checks), runLanes({ words, projects: project })]);
    for (const reason of reasons) reportToTerminal(`skipped: ${reason}`);
    if (passed + failed === 0) reportToTerminal('expected at least one test to run, found none.');
    process.stdout.write(`${passed + checks.length - faults.length} passed, ${failed + faults.length} failed, ${skipped} skipped\n`);
    process.exitCode = failed + faults.length > 0 || passed + failed === 0 ? exitCodes.bug : exitCodes.published;
  });

/** The checks run beside the tests, and leave them room. */
async function checkOneByOne(checks: readonly CodeCheck[]): Promise<string[]> {
  const faults: string[] = [];
  for (const check of checks) faults.push(...(await checkCode([check])));
  return faults;
}
