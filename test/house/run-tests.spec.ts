import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tally } from '../../commands/run-tests.ts';
import { root } from './tracked.ts';

let toy: string;

beforeEach(() => {
  toy = mkdtempSync(join(tmpdir(), 'lisiere-toy-'));
  symlinkSync(join(root, 'node_modules'), join(toy, 'node_modules'));
  mkdirSync(join(toy, 'test'));
  writeFileSync(join(toy, 'vitest.config.mjs'), "export default { test: { projects: [{ test: { name: 'unit', include: ['test/**/*.spec.mjs'] } }] } };\n");
});
afterEach(() => rmSync(toy, { recursive: true, force: true }));

function write(name: string, body: string): void {
  writeFileSync(join(toy, 'test', `${name}.spec.mjs`), `import { describe, beforeAll, expect, it } from 'vitest';\n${body}\n`);
}

/** Runs the tests of the toy in a program of its own, for vitest cannot run inside vitest. */
function run(words: string[] = []): Promise<{ tally: Tally; out: string; err: string }> {
  const script = `const { runTests } = await import('${join(root, 'commands/run-tests.ts')}');\nconst tally = await runTests({ words: ${JSON.stringify(words)}, projects: [], root: ${JSON.stringify(toy)} });\nprocess.stdout.write(JSON.stringify(tally));`;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', join(root, 'node_modules/tsx/dist/loader.mjs'), '--input-type=module', '-e', script], { cwd: toy, env }, (_error, out, err) => resolve({ tally: JSON.parse(out || 'null') as Tally, out, err }));
  });
}

describe('the tally', () => {
  it('counts what passed, failed and was skipped, with the reason, and keeps standard output for itself', async () => {
    write('mixed', "it('holds', () => console.log('a word'));\nit('breaks', () => expect(1).toBe(2));\nit('is left out', ({ skip }) => skip('there is no loom'));\nit.skipIf(true)('is left out (no cloth)', () => undefined);");

    const { tally, out, err } = await run();

    expect(tally).toMatchObject({ passed: 1, failed: 1, skipped: 2 });
    expect(tally.reasons).toEqual(['test/mixed.spec.mjs > is left out: there is no loom', 'test/mixed.spec.mjs > is left out (no cloth)']);
    expect(out.startsWith('{')).toBe(true);
    expect(err).toContain('expected 1 to be 2');
  });

  it.each([
    ['a file that cannot be read', 'const = 1;'],
    ['a file that throws', "throw new Error('at once');"],
    ['a set-up that throws', "describe('a loom', () => { beforeAll(() => { throw new Error('no thread'); }); it('weaves', () => undefined); });"],
    ['an error outside any test', "it('holds', () => { Promise.reject(new Error('stray')); });\nit('waits', () => new Promise((resolve) => setTimeout(resolve, 50)));"],
  ])('counts %s as a failure', async (_what, body) => {
    write('broken', body);
    write('whole', "it('holds', () => undefined);");

    expect((await run()).tally.failed).toBeGreaterThanOrEqual(1);
  });

  it('is empty when no test is found, so that the command can tell', async () => {
    write('whole', "it('holds', () => undefined);");

    expect((await run(['elsewhere'])).tally).toEqual({ passed: 0, failed: 0, skipped: 0, reasons: [] });
  });
});
