import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('hold-open.ts', import.meta.url));

/** A command that holds the database open: where it is, and how to end it. */
export type Holder = { child: ChildProcess; address: Promise<string>; end(): Promise<number | null>; told(): string };

/** Runs a command that opens the database of an environment and holds it until it is told to end. */
export function holdOpen(env: NodeJS.ProcessEnv): Holder {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('close', () => reject(new Error(stderr)));
  });
  address.catch(() => undefined);
  const end = () => {
    child.stdin.end();
    return closed;
  };
  return { child, address, end, told: () => stderr };
}

/** Returns the ids of the Neo4j servers that run on a work folder, as the system sees them. */
export function serversOf(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => argumentsOf(pid).includes(`--home-dir=${home}/neo4j`));
}

function argumentsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
