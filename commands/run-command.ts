import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { closeOpened, endOnInterrupt, openedNow } from '../ground/interrupt.ts';
import { exitCodes, Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';

/** Runs a command on its arguments and returns its exit code; a refusal is one sentence, a bug shows its stack; one that fails closes what it had opened. */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  endOnInterrupt(reportToTerminal);
  const before = openedNow();
  command.exitOverride().configureOutput({ writeErr: (text) => void process.stderr.write(text) });
  command.showHelpAfterError('Add --help for its options and an example.').allowExcessArguments(false);
  try {
    await command.parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? exitCodes.published);
  } catch (error) {
    const code = tell(error);
    // What a command had opened when it failed, such as the database of a start, would keep the program for ever.
    await closeOpened(reportToTerminal, before);
    return code;
  }
}

function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.published : exitCodes.usage;
  if (error instanceof Refusal) {
    process.stderr.write(`${error.message}\n`);
    return exitCodes[error.code];
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCodes.bug;
}

/** Returns a value added to those of an option that may be given several times. */
export function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
