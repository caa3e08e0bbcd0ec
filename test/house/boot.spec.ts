import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'lisière à côté '));
let toy: string;
let number = 0;

// Stands for npm: it says that it was called, takes its time, and writes what npm writes when it has finished.
const npm = `const { appendFileSync, mkdirSync, symlinkSync, rmSync, copyFileSync } = require('node:fs');
appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
console.log('npm says this on its standard output');
if (process.env.NPM_FAILS) process.exit(1);
rmSync('node_modules', { recursive: true, force: true });
setTimeout(() => {
  mkdirSync('node_modules');
  symlinkSync(process.env.REAL_MODULES + '/tsx', 'node_modules/tsx');
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
}, 400);`;

const commands = {
  'run-command.ts': 'export const runCommand = async (command: (args: string[]) => Promise<number>, args: string[]): Promise<number> => command(args);',
  'hello.ts': 'export default async (args: string[]): Promise<number> => { console.log(JSON.stringify({ args, folder: process.cwd() })); return 4; };',
  'wait.ts': "export default async (): Promise<number> => { console.log('ready'); await new Promise((resolve) => setTimeout(resolve, 20_000)); return 0; };",
  'tidy.ts': "export default async (): Promise<number> => { const up = setInterval(() => undefined, 1000); await new Promise((resolve) => { process.once('SIGTERM', () => { console.log('asked'); setTimeout(resolve, 300); }); console.log('ready'); }); clearInterval(up); console.log('tidied'); return 143; };",
  'stubborn.ts': "export default async (): Promise<number> => { console.log('ready'); process.once('SIGINT', () => undefined); await new Promise((resolve) => setTimeout(resolve, 20_000)); console.log('never'); return 0; };",
  'crash.ts': "export default async (): Promise<number> => { throw new Error('a bug'); };",
};

beforeEach(() => {
  toy = join(scratch, `clone ${++number}`);
  mkdirSync(join(toy, 'commands'), { recursive: true });
  cpSync(join(root, 'bin'), join(toy, 'bin'), { recursive: true });
  const names = Object.keys(commands).map((file) => file.replace('.ts', ''));
  const scripts = Object.fromEntries(names.filter((name) => name !== 'run-command').map((name) => [name, `node bin/boot.mjs ${name}`]));
  writeFileSync(join(toy, 'package.json'), JSON.stringify({ type: 'module', scripts }));
  lock('1.0.0');
  writeFileSync(join(toy, 'npm-cli.cjs'), npm);
  for (const [file, text] of Object.entries(commands)) writeFileSync(join(toy, 'commands', file), text);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function lock(version: string): void {
  const packages = { '': {}, web: {}, 'node_modules/tsx': { version }, 'node_modules/elsewhere-only': { version, optional: true } };
  writeFileSync(join(toy, 'package-lock.json'), JSON.stringify({ packages }));
}

function install(): void {
  mkdirSync(join(toy, 'node_modules'));
  symlinkSync(join(root, 'node_modules/tsx'), join(toy, 'node_modules/tsx'));
  writeFileSync(join(toy, 'node_modules/.package-lock.json'), JSON.stringify({ packages: { 'node_modules/tsx': { version: '1.0.0' } } }));
}

const calls = (): string[] => (existsSync(join(toy, 'calls')) ? readFileSync(join(toy, 'calls'), 'utf8').trim().split('\n') : []);

function boot(args: string[], { cwd = toy, env = {}, onLine = (_line: string, _kill: (signal: NodeJS.Signals) => void): void => undefined } = {}): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [join(toy, 'bin/boot.mjs'), ...args], { cwd, env: { ...process.env, npm_execpath: join(toy, 'npm-cli.cjs'), REAL_MODULES: join(root, 'node_modules'), ...env } });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => {
    out.push(String(bytes));
    onLine(String(bytes).trim(), (signal) => child.kill(signal));
  });
  child.stderr.on('data', (bytes: Buffer) => err.push(String(bytes)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') })));
}

describe('a command', () => {
  it('runs in the folder of the project with its arguments, from a path with spaces and accents, and keeps its exit code', async () => {
    install();

    const { code, out } = await boot(['hello', '--as-of', '2013', 'a b'], { cwd: tmpdir() });

    expect(code).toBe(4);
    expect(JSON.parse(out)).toEqual({ args: ['--as-of', '2013', 'a b'], folder: realpathSync(toy) });
  });

  it('that nobody knows is refused with the list of those there are', async () => {
    const { code, out, err } = await boot(['helo']);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('expected a command, found "helo".\nThe commands are: hello, wait, tidy, stubborn, crash.');
  });

  it('is no file outside the commands', async () => {
    expect((await boot(['run-command'])).code).toBe(2);
    expect((await boot(['../npm-cli'])).code).toBe(2);
    expect((await boot(['toString'])).code).toBe(2);
  });

  it('with a bug shows where in its source, and exits with 1', async () => {
    install();

    const { code, err } = await boot(['crash']);

    expect(code).toBe(1);
    expect(err).toContain('a bug');
    expect(err).toMatch(/crash\.ts:1:/);
  });
});

describe('an install', () => {
  it('happens when the packages are missing, and only then; standard output stays clean', async () => {
    const first = await boot(['hello']);
    const second = await boot(['hello']);

    expect(calls()).toEqual(['ci --include=dev --include=optional --no-audit --no-fund']);
    expect(first.out).toBe(second.out);
    expect(first.err).toContain('installing the packages');
    expect(second.err).toBe('');
  });

  it('never happens when the packages are complete, whoever installed them', async () => {
    install();

    const { code } = await boot(['hello'], { env: { NPM_FAILS: '1' } });

    expect(code).toBe(4);
    expect(calls()).toEqual([]);
  });

  it('happens again when the lock file asks for something else', async () => {
    install();
    lock('1.0.1');

    await boot(['hello']);

    expect(calls()).toHaveLength(1);
  });

  it('happens once when two start at once', async () => {
    const both = await Promise.all([boot(['hello']), boot(['hello']), boot(['hello'])]);

    expect(both.map(({ code }) => code)).toEqual([4, 4, 4]);
    expect(calls()).toHaveLength(1);
    expect(both.filter(({ err }) => err.includes('waiting for another install'))).toHaveLength(2);
  });

  it('that fails is one sentence with the cure, and exits with 2', async () => {
    const { code, out, err } = await boot(['hello'], { env: { NPM_FAILS: '1' } });

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('npm ci: expected the packages of package-lock.json, found "1".');
  });

  it('whose program was killed is taken over by one of those who come next', async () => {
    const env = { TMPDIR: toy };
    const killed = boot(['hello'], { env });
    await expect.poll(calls).toHaveLength(1);
    const marks = readdirSync(toy).filter((file) => /^lisiere-install-\w+$/.test(file));
    process.kill(Number(readFileSync(join(toy, marks[0]!), 'utf8')), 'SIGKILL');
    await killed;
    await expect.poll(() => existsSync(join(toy, 'node_modules/.package-lock.json'))).toBe(true);
    rmSync(join(toy, 'node_modules'), { recursive: true });

    const next = await Promise.all([boot(['hello'], { env }), boot(['hello'], { env })]);

    expect(next.map(({ code }) => code)).toEqual([4, 4]);
    expect(calls()).toHaveLength(2);
  });
});

describe('a signal', () => {
  it('that only reached the shell of npm stops the command all the same, and lets it tidy up', async () => {
    install();
    const shell = spawn('sh', ['-c', `"${process.execPath}" bin/boot.mjs tidy; exit 1`], { cwd: toy, env: { ...process.env, npm_lifecycle_event: 'tidy' } });
    const out: string[] = [];
    shell.stdout.on('data', (bytes: Buffer) => {
      out.push(String(bytes));
      if (out.join('') === 'ready\n') shell.kill('SIGTERM');
    });

    await new Promise((resolve) => shell.stdout.on('close', resolve));

    expect(out.join('')).toBe('ready\nasked\ntidied\n');
  });

  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s ends a command that does not listen for it, with %i', async (signal, code) => {
    install();

    const ended = await boot(['wait'], { onLine: (_line, kill) => kill(signal) });

    expect(ended.code).toBe(code);
  });

  it('reaches a command that listens once, though a terminal and npm both send it, and lets it tidy up', async () => {
    install();

    const { code, out } = await boot(['tidy'], {
      onLine: (line, kill) => {
        if (line === 'ready' || line === 'asked') kill('SIGTERM');
      },
    });

    expect({ code, out }).toEqual({ code: 143, out: 'ready\nasked\ntidied\n' });
  });

  it('given again after a second ends a command that still tidies up', async () => {
    install();

    const { code, out } = await boot(['stubborn'], {
      onLine: (line, kill) => {
        if (line !== 'ready') return;
        kill('SIGINT');
        setTimeout(kill, 1500, 'SIGINT');
      },
    });

    expect(out).not.toContain('never');
    expect(code).toBe(130);
  });
});
