import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run in a process of its own gave, and what it took: processor seconds and wall seconds of the measured part, and the most memory it held, in MB. */
export type Run<Result> = { result: Result; cpu: number; wall: number; memory: number };

const prefix = 'measured ';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of the bench in a fresh process and returns what it measured; `nodeOptions` go to Node, as in `--max-old-space-size=512`, and `settings` into its environment. */
export async function runFresh<Result>(program: string, args: readonly string[], nodeOptions: readonly string[] = [], settings: NodeJS.ProcessEnv = {}): Promise<Run<Result>> {
  const child = spawn(process.execPath, [...nodeOptions, '--import', 'tsx', program, ...args], { cwd: root, env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] });
  const endWithUs = (): boolean => child.kill();
  process.once('exit', endWithUs);
  const output: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  process.off('exit', endWithUs);
  const line = Buffer.concat(output).toString('utf8').split('\n').find((one) => one.startsWith(prefix));
  if (code !== 0 || line === undefined) throw new Error(`${program} ${args.join(' ')}: expected a measurement, found exit ${code}.`);
  return JSON.parse(line.slice(prefix.length)) as Run<Result>;
}

/** Does the measured part of a program of the bench, and prints what it took for `runFresh`; what is looked at `afterwards` is not measured. */
export async function measure<Result>(work: () => Promise<Result> | Result, afterwards: (result: Result) => Promise<Result> | Result = (result) => result): Promise<void> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - began) / 1000;
  const run: Run<Result> = { result: await afterwards(result), cpu: (user + system) / 1e6, wall, memory: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`${prefix}${JSON.stringify(run)}\n`);
}

/** Returns the median of some figures. */
export function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
