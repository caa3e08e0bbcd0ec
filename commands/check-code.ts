import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportToTerminal } from '../ground/report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path: string): string => join(root, 'node_modules', path);

/** A check of the code that runs nothing of it: what it claims, and the programs that check it, one after the other. */
export type CodeCheck = { title: string; folder: string; steps: string[][] };

/** What the code keeps to: the house rules and the types. */
export const codeChecks: readonly CodeCheck[] = [
  { title: 'the tree keeps the house rules (eslint)', folder: '.', steps: [[bin('eslint/bin/eslint.js'), '.', '--max-warnings=0']] },
  { title: 'the types fit (tsc)', folder: '.', steps: [[bin('typescript/bin/tsc'), '--noEmit']] },
  { title: 'the types of the web fit (svelte-check)', folder: 'web', steps: [[bin('@sveltejs/kit/svelte-kit.js'), 'sync'], [bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings']] },
];

/** Runs the checks of the code side by side, tells how each went, and returns the titles of those that failed. */
export async function checkCode(checks = codeChecks): Promise<string[]> {
  const failed = await Promise.all(checks.map(async (check) => ((await runCheck(check)) ? [] : [check.title])));
  return failed.flat();
}

async function runCheck({ title, folder, steps }: CodeCheck): Promise<boolean> {
  const began = performance.now();
  for (const step of steps) {
    const { code, output } = await runNode(step, join(root, folder));
    if (code === 0) continue;
    reportToTerminal(`failed: ${title}\n${output.trimEnd()}`);
    return false;
  }
  reportToTerminal(`passed: ${title}, ${Math.round((performance.now() - began) / 1000)} s`);
  return true;
}

async function runNode(step: string[], cwd: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, step, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => output.push(bytes));
  const endWithUs = (): boolean => child.kill();
  process.once('exit', endWithUs);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  process.off('exit', endWithUs);
  return { code, output: Buffer.concat(output).toString('utf8') };
}
