import type { Command } from 'commander';
import { vi } from 'vitest';
import { runCommand } from '../commands/run-command.ts';

/** What a command gave: its exit code, what it wrote to standard output, and what to standard error. */
export type Ran = { code: number; told: string; said: string };

/** Runs a command in this process. Commander keeps the options of one run for the next, so each run starts from their defaults. */
export async function runHere(command: Command, args: readonly string[]): Promise<Ran> {
  for (const option of command.options) command.setOptionValue(option.attributeName(), option.defaultValue);
  const [out, err] = [vi.spyOn(process.stdout, 'write').mockReturnValue(true), vi.spyOn(process.stderr, 'write').mockReturnValue(true)];
  const code = await runCommand(command, [...args]);
  const [told, said] = [out, err].map((written) => written.mock.calls.map(([text]) => String(text)).join(''));
  out.mockRestore();
  err.mockRestore();
  return { code, told: told!, said: said! };
}
