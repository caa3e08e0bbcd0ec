import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const program = fileURLToPath(new URL('loading-program.ts', import.meta.url));

/** Loads a crowd in a program of its own; kills it, as a power cut would, so many milliseconds after it began to load. Returns its exit code, null when it was killed, and how long the load took. */
export async function runLoad(size: number, seed: number, killAfter: number | null): Promise<{ code: number | null; took: number }> {
  const { uri, user, password } = inject('neo4j');
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, String(size), String(seed)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const began = performance.now();
  if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
  const code = await ended;
  return { code, took: performance.now() - began };
}
