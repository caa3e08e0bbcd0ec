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
  mkdirSync(join(toy, 'test', 'graph'), { recursive: true });
  writeFileSync(join(toy, 'vitest.config.mjs'), "export default { test: { projects: [{ test: { name: 'unit', include: ['test/*.spec.mjs'] } }, { test: { name: 'graph', include: ['test/graph/*.spec.mjs'], fileParallelism: false } }] } };\n");
});
afterEach(() => rmSync(toy, { recursive: true, force: true }));

function write(name: string, body: string): void {
  writeFileSync(join(toy, 'test', `${name}.spec.mjs`), `import { describe, beforeAll, expect, it } from 'vitest';\n${body}\n`);
}

/** Runs the tests of the toy in a program of its own, for vitest cannot run inside vitest. */
function run(words: string[] = []): Promise<{ tally: Tally; out: string; err: string }> {
  const script = `const { runLanes } = await import('${join(root, 'commands/run-tests.ts')}');\nconst tally = await runLanes({ words: ${JSON.stringify(words)}, projects: [], root: ${JSON.stringify(toy)} });\nprocess.stdout.write(JSON.stringify(tally));`;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', join(root, 'node_modules/tsx/dist/loader.mjs'), '--input-type=module', '-e', script], { cwd: toy, env }, (_error, out, err) => resolve({ tally: JSON.parse(out || 'null') as Tally, out, err }));
  });
}

describe('the tally', () => {
  it('counts what passed, failed and was skipped, with the reason, of all that ran side by side, and keeps standard output for itself', async () => {
    write('graph/beside', "it('holds beside the others', () => undefined);\nit('is left out beside them', ({ skip }) => skip('there is no thread'));");
    write('mixed', "it('holds', () => console.log('a word'));\nit('breaks', () => expect(1).toBe(2));\nit('is left out', ({ skip }) => skip('there is no loom'));\nit.skipIf(true)('is left out (no cloth)', () => undefined);");

    const { tally, out, err } = await run();

    expect(tally).toMatchObject({ passed: 2, failed: 1, skipped: 3 });
    expect(tally.reasons).toEqual(['test/graph/beside.spec.mjs > is left out beside them: there is no thread', 'test/mixed.spec.mjs > is left out: there is no loom', 'test/mixed.spec.mjs > is left out (no cloth)']);
    expect(out.startsWith('{')).toBe(true);
    expect(err).toContain('expected 1 to be 2');
  });

  it('counts as a failure each of: a file that cannot be read, one that throws, a set-up that throws, an error outside any test', async () => {
    write('unreadable', 'const = 1;');
    write('thrower', "throw new Error('at once');");
    write('unset', "describe('a loom', () => { beforeAll(() => { throw new Error('no thread'); }); it('weaves', () => undefined); });");
    write('stray', "it('holds', () => { Promise.reject(new Error('stray')); });\nit('waits', () => new Promise((resolve) => setTimeout(resolve, 50)));");
    write('whole', "it('holds', () => undefined);");

    expect((await run()).tally).toMatchObject({ passed: 3, failed: 4 });
  });

  it('is empty when no test is found, so that the command can tell', async () => {
    write('whole', "it('holds', () => undefined);");

    expect((await run(['elsewhere'])).tally).toEqual({ passed: 0, failed: 0, skipped: 0, reasons: [] });
  });
});
