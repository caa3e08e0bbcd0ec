import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { environment } from '../../ground/settings.ts';
import { runHere } from '../run-here.ts';
import type { Ended } from './lisiere.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Runs a command in this very program, with the settings given and no others, and returns how it ended and what it wrote: for claims that do not need a program of their own, which takes seconds to begin. One at a time. */
export async function runInside([name = '', ...args]: readonly string[], settings: NodeJS.ProcessEnv): Promise<Ended> {
  const module = new URL(`../../commands/${name}.ts`, import.meta.url);
  if (!existsSync(module)) throw new Error(`test: expected a command, found "${name}".`);
  const { default: command } = (await import(module.href)) as { default: Command };
  const restore = [withSettings(settings), withoutListeners(), withExitCode()];
  try {
    const { code, told, said } = await runHere(command, args);
    return { code, signal: null, out: told, err: said };
  } finally {
    for (const back of restore) back();
  }
}

function withSettings(settings: NodeJS.ProcessEnv): () => void {
  const before = Object.fromEntries(Object.keys(environment).map((name) => [name, process.env[name]]));
  const set = (values: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(environment)) {
      const value = values[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  set(settings);
  return () => set(before);
}

/** A command listens for signals as long as its program lives. */
function withoutListeners(): () => void {
  const before = signals.map((signal) => process.listeners(signal));
  return () => {
    for (const [at, signal] of signals.entries()) for (const listener of process.listeners(signal)) if (!before[at]!.includes(listener)) process.off(signal, listener);
  };
}

function withExitCode(): () => void {
  const before = process.exitCode;
  process.exitCode = undefined;
  return () => void (process.exitCode = before);
}
