import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportToTerminal } from '../ground/report.ts';

/** A Python with packages of its own, in a folder that goes with it. */
export type Python = { folder: string; run(program: string, args: readonly string[]): string };

/** Does work with a Python that has some packages from PyPI; a package that cannot be had is told and left out. Returns null, and tells why, when there is no Python. */
export function withPython<Result>(packages: readonly string[], work: (python: Python) => Result): Result | null {
  const folder = mkdtempSync(join(tmpdir(), 'lisiere-peers-'));
  const program = join(folder, 'bin', 'python');
  try {
    execFileSync('python3', ['-m', 'venv', folder]);
    for (const name of packages) install(program, name);
    return work({ folder, run: (script, args) => execFileSync(program, [script, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 }) });
  } catch (error) {
    reportToTerminal(`peers: left out: ${firstLine(error)}`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the first line of what went wrong. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}

function install(python: string, name: string): void {
  try {
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', name], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    reportToTerminal(`${name}: cannot be installed here (${firstLine(error)})`);
  }
}
