import { createVitest, TestsNotFoundError } from 'vitest/node';
import type { TestModule } from 'vitest/node';
import { closeOnInterrupt } from '../ground/interrupt.ts';

/** How many tests ended which way, and why those that were skipped were. */
export type Tally = { passed: number; failed: number; skipped: number; reasons: string[] };

/** Which tests to run: words that their paths contain, and projects; all of them when none is given. */
export type Choice = { words: readonly string[]; projects: readonly string[]; root?: string; workers?: number };

/** The projects that run beside one another when all do. Those of one lane share no server with those of another; the graph's files go one by one, for they share theirs. */
const lanes = [['graph'], ['unit', 'web', 'journeys']] as const;

/** Runs tests, in two lanes when no project is named, and returns the tally of all. */
export async function runLanes(choice: Choice): Promise<Tally> {
  if (choice.projects.length > 0) return runTests(choice);
  const tallies = await Promise.all(lanes.map((lane) => runTests({ ...choice, projects: lane, workers: 1 })));
  return tallies.reduce(addTallies);
}

/** Runs tests and returns their tally; what vitest has to say goes to standard error. */
async function runTests({ words, projects, root, workers }: Choice): Promise<Tally> {
  const options = { run: true, watch: false, project: [...projects], reporters: [['default', { summary: false }]], ...(root ? { root } : {}), ...(workers ? { maxWorkers: workers } : {}) };
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

function addTallies(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped, reasons: [...one.reasons, ...other.reasons] };
}

function noteOf(result: object): string {
  return 'note' in result && typeof result.note === 'string' ? `: ${result.note}` : '';
}
