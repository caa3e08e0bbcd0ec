import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from './tracked.ts';

// Rules that need the types of the whole project are tried on a real file below; snippets do without.
const typeless = { languageOptions: { parserOptions: { projectService: false } }, rules: Object.fromEntries(['no-floating-promises', 'no-misused-promises', 'await-thenable', 'switch-exhaustiveness-check'].map((rule) => [`@typescript-eslint/${rule}`, 'off'] as const)) };
const linter = new ESLint({ cwd: root, overrideConfig: typeless });
const typed = new ESLint({ cwd: root });

async function faultsOf(path: string, code: string, by = linter): Promise<(string | null)[]> {
  const [result] = await by.lintText(code, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const documented = '/** A word. */\n';
const uses = (specifier: string): string => `import type { A } from '${specifier}';\n${documented}export type B = A;\n`;

describe('an import', () => {
  it.each([
    ['ingest/resolve/cluster.ts', '../../graph/load/load.ts'],
    ['ingest/run.ts', '../web/src/lib/view/cloth.ts'],
    ['graph/model/edtf.ts', '../../ground/settings.ts'],
    ['graph/model/kinds/fund.ts', '../../derive/sdl.ts'],
    ['graph/derive/sdl.ts', '../database/open.ts'],
    ['graph/database/open.ts', '../load/load.ts'],
    ['graph/serve/serve.ts', '../../ingest/quote.ts'],
    ['graph/load/load.ts', '../serve/serve.ts'],
    ['ground/report.ts', '../graph/model/edtf.ts'],
    ['queries/run.ts', '../graph/serve/serve.ts'],
    ['web/src/lib/view/cloth.ts', '$graph/database/open.ts'],
    ['web/src/routes/+page.server.ts', '../../../graph/serve/serve.ts'],
    ['web/src/lib/server/graph.ts', '../../../../ingest/quote.ts'],
    ['web/src/lib/components/Mark.svelte', '$graph/load/load.ts'],
    ['ingest/run.ts', '../commands/start.ts'],
  ])('against the arrows is a fault: %s reaches for %s', async (path, specifier) => {
    const code = path.endsWith('.svelte') ? `<script lang="ts">\nimport type { A } from '${specifier}';\nconst a: A | null = null;\n</script>\n{a}` : uses(specifier);

    expect(await faultsOf(path, code)).toEqual(['house/import-arrows']);
  });

  it.each([
    ['ingest/run.ts', '../graph/derive/sdl.ts'],
    ['graph/load/load.ts', '../database/open.ts'],
    ['graph/serve/serve.ts', '../../ground/settings.ts'],
    ['queries/run.ts', '../graph/database/open.ts'],
    ['web/src/lib/view/cloth.ts', '$graph/model/edtf.ts'],
    ['web/src/lib/server/graph.ts', '$graph/serve/serve.ts'],
    ['commands/start.ts', '../ingest/run.ts'],
    ['graph/model/statement.ts', './kinds/index.ts'],
  ])('along the arrows is none: %s reaches for %s', async (path, specifier) => {
    expect(await faultsOf(path, uses(specifier))).toEqual([]);
  });

  it('against the arrows is seen when it is dynamic, or passed on', async () => {
    expect(await faultsOf('ingest/run.ts', "await import('../graph/load/load.ts');\n")).toEqual(['house/import-arrows']);
    expect(await faultsOf('ingest/run.ts', "export { load } from '../graph/load/load.ts';\n")).toEqual(['house/import-arrows']);
    expect(await faultsOf('ingest/run.ts', "export * from '../graph/load/load.ts';\n")).toEqual(['house/import-arrows']);
  });

  it('of the disk, the network or the database is a fault in pure code', async () => {
    expect(await faultsOf('graph/derive/sdl.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n")).toEqual(['no-restricted-imports']);
    expect(await faultsOf('ingest/sources/eccl/parse.ts', "import { fetch } from 'undici';\nvoid fetch('x');\n")).toEqual(['no-restricted-imports']);
    expect(await faultsOf('graph/load/load.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n")).toEqual([]);
  });
});

describe('a fault', () => {
  it.each([
    ['chance in pure code', 'graph/derive/sdl.ts', 'Math.random();', 'no-restricted-syntax'],
    ['a clock in pure code', 'ingest/resolve/cluster.ts', 'new Date();', 'no-restricted-syntax'],
    ['a setting in pure code', 'ingest/read/reading.ts', "process.env['X']?.trim();", 'no-restricted-syntax'],
    ['an error that is swallowed', 'ingest/run.ts', 'try { JSON.parse("1"); } catch {}', 'no-restricted-syntax'],
    ['an error that is swallowed with a comment', 'ingest/run.ts', 'try { JSON.parse("1"); } catch { /* never mind */ }', 'no-restricted-syntax'],
    ['any', 'ingest/run.ts', 'JSON.parse("1") as any;', '@typescript-eslint/no-explicit-any'],
    ['a check turned off', 'ingest/run.ts', '// @ts-ignore\nJSON.parse(1);', '@typescript-eslint/ban-ts-comment'],
    ['words on the console', 'ingest/run.ts', 'console.log("x");', 'no-console'],
    ['a promise in a comment', 'ingest/run.ts', '// TODO: finish this.', 'no-warning-comments'],
    ['loose equality', 'ingest/run.ts', 'JSON.parse("1") == 1;', 'eqeqeq'],
    ['an export without a sentence', 'ingest/run.ts', 'export const place = 1;', 'house/documented-exports'],
    ['an export whose comment is no sentence', 'ingest/run.ts', '/** the place */\nexport const place = 1;', 'house/documented-exports'],
    ['a line comment for a sentence', 'ingest/run.ts', '// A place.\nexport const place = 1;', 'house/documented-exports'],
    ['a function of 41 lines', 'ingest/run.ts', `${documented}export function tell(): void {\n${'  JSON.parse("1");\n'.repeat(39)}}`, 'max-lines-per-function'],
    ['a file of 201 lines', 'ingest/run.ts', 'JSON.parse("1");\n'.repeat(201), 'max-lines'],
    ['a parser of 121 lines', 'ingest/sources/eccl/parse-visits.ts', 'JSON.parse("1");\n'.repeat(121), 'max-lines'],
    ['a file in camelCase', 'ingest/readPages.ts', '', 'house/file-name'],
    ['a file that says nothing', 'ingest/string-utils.ts', '', 'house/file-name'],
    ['a folder that says nothing', 'ingest/helpers/dates.ts', '', 'house/file-name'],
    ['a function that says nothing', 'ingest/run.ts', 'function processPage(): void { return; }\nprocessPage();', 'house/telling-names'],
    ['a value that says nothing', 'ingest/run.ts', 'const clickHandler = 1;\nString(clickHandler);', 'house/telling-names'],
    ['a type that says nothing', 'ingest/run.ts', `${documented}export type SourceManager = string;`, 'house/telling-names'],
    ['a parameter that says nothing', 'ingest/run.ts', `${documented}export const tell = (miscData: string): string => miscData;`, 'house/telling-names'],
    ['markup that is not escaped', 'web/src/lib/components/Mark.svelte', '<script lang="ts">\nconst { text }: { text: string } = $props();\n</script>\n{@html text}', 'svelte/no-at-html-tags'],
  ])('is %s', async (_what, path, code, rule) => {
    expect(await faultsOf(path, code)).toContain(rule);
  });

  it('is a promise that nobody waits for', { timeout: 300_000 }, async () => {
    const code = `${documented}export async function tell(): Promise<void> {\n  await Promise.resolve();\n}\ntell();\n`;

    expect(await faultsOf('ground/report.ts', code, typed)).toContain('@typescript-eslint/no-floating-promises');
  });
});

describe('no fault', () => {
  it.each([
    ['a documented export', 'ingest/run.ts', `${documented}export const place = 1;`],
    ['a kind, whose doc is its sentence', 'graph/model/kinds/organisation/fund.ts', 'export const fund = 1;'],
    ['the hook that SvelteKit asks for', 'web/src/hooks.server.ts', 'export const handle = 1;'],
    ['a route of SvelteKit', 'web/src/routes/+page.server.ts', 'export const load = 1;'],
    ['a component', 'web/src/lib/components/SearchBox.svelte', '<p>search</p>'],
    ['an error that is told', 'ingest/run.ts', 'try { JSON.parse("1"); } catch (error) { throw new Error("x", { cause: error }); }'],
    ['a process that is only asked', 'ingest/run.ts', 'process.cwd();'],
  ])('is %s', async (_what, path, code) => {
    expect(await faultsOf(path, code)).toEqual([]);
  });
});
