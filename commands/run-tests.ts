import { createVitest, TestsNotFoundError } from 'vitest/node';
import type { TestModule } from 'vitest/node';
import { closeOnInterrupt } from '../ground/interrupt.ts';

/** How many tests ended which way, and why those that were skipped were. */
export type Tally = { passed: number; failed: number; skipped: number; reasons: string[] };

/** Which tests to run: words that their paths contain, and projects; all of them when none is given. */
export type Choice = { words: readonly string[]; projects: readonly string[]; root?: string };

/** Runs tests and returns their tally; what vitest has to say goes to standard error. */
export async function runTests({ words, projects, root }: Choice): Promise<Tally> {
  const options = { run: true, watch: false, project: [...projects], reporters: [['default', { summary: false }]], ...(root ? { root } : {}) };
  const vitest = await createVitest('test', options as Parameters<typeof createVitest>[1], {}, { stdout: process.stderr, stderr: process.stderr });
  // Vitest must take down what its set-up put up, such as a database.
  const forget = closeOnInterrupt(async () => {
    await vitest.cancelCurrentRun('keyboard-input');
    await vitest.close();
  });
  try {
    const { testModules, unhandledErrors } = await vitest.start([...words]);
    return tallyOf(testModules, unhandledErrors.length);
  } catch (error) {
    if (error instanceof TestsNotFoundError) return tallyOf([], 0);
    throw error;
  } finally {
    forget();
    await vitest.close();
  }
}

/** Counts the tests of modules; a module that could not be loaded, and an error outside any test, count as failures. */
export function tallyOf(modules: readonly TestModule[], strayErrors: number): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const ended = (state: string): typeof tests => tests.filter((test) => test.result().state === state);
  const broken = modules.filter((module) => module.errors().length > 0);
  const suites = modules.flatMap((module) => [...module.children.allSuites()]).filter((suite) => suite.errors().length > 0);
  const skipped = tests.filter((test) => ['skipped', 'pending'].includes(test.result().state));
  const reasons = skipped.map((test) => `${test.module.relativeModuleId} > ${test.fullName}${noteOf(test.result())}`);
  return { passed: ended('passed').length, failed: ended('failed').length + broken.length + suites.length + strayErrors, skipped: skipped.length, reasons };
}

function noteOf(result: object): string {
  return 'note' in result && typeof result.note === 'string' ? `: ${result.note}` : '';
}
