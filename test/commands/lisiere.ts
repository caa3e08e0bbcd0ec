import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { environment } from '../../ground/settings.ts';

/** The folder of this clone. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended, and what it wrote. */
export type Ended = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string };

/** A command that runs: its program, what it has told so far, and how it will end. */
export type Running = { child: ChildProcess; told: () => string; ended: Promise<Ended> };

/** Where a command runs, and a shell's words before it, such as `umask 077`. */
export type Circumstances = { cwd?: string; before?: string };

const patience = 120_000;

/** Starts a command as a user would: a program of its own, with the settings given and no others. */
export function startLisiere(args: readonly string[], settings: NodeJS.ProcessEnv, { cwd = root, before = ':' }: Circumstances = {}): Running {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !Object.hasOwn(environment, name) && !/^(VITEST|NODE_ENV|NODE_OPTIONS)/.test(name)));
  const child = spawn('sh', ['-c', `${before}; exec "$@"`, 'sh', process.execPath, `${root}/bin/boot.mjs`, ...args], { cwd, env: { ...own, ...settings }, stdio: ['ignore', 'pipe', 'pipe'], timeout: patience, killSignal: 'SIGKILL' });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, told: () => err, ended };
}
