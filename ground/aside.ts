import { Worker } from 'node:worker_threads';
import { giveBack } from './grow-slowly.ts';
import { Refusal } from './refusal.ts';
import type { ExitCode } from './refusal.ts';

type Told<T> = { result: T } | { error: { isRefusal: boolean; message: string; stack: string; code: ExitCode; remedy?: string } };

/**
 * Does a long piece of work, an exported function of a module, in a thread of its own: this one goes on hearing signals and keeping its word to others,
 * and what the work held is given back when it ends. What goes in and what comes out is plain data.
 */
export function aside<T>(module: URL, name: string, args: readonly unknown[]): Promise<T> {
  giveBack();
  const thread = new Worker(new URL('aside-thread.mjs', import.meta.url), { workerData: { module: module.href, name, args }, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 16 } });
  return new Promise((resolve, reject) => {
    thread.once('message', (told: Told<T>) => ('error' in told ? reject(errorOf(told.error)) : resolve(told.result)));
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`${name}: expected a result of its thread, found that it ended with ${code}.`)));
  });
}

function errorOf({ isRefusal, message, stack, code, remedy }: Extract<Told<unknown>, { error: unknown }>['error']): Error {
  if (!isRefusal) return Object.assign(new Error(message), { stack });
  // A refusal's sentence ends with its remedy.
  return new Refusal(code, remedy ? message.slice(0, -remedy.length - 1) : message, remedy);
}
