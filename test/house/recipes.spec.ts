import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { silent } from '../../ground/report.ts';
import { environment } from '../../ground/settings.ts';
import { ingest } from '../../ingest/run.ts';
import { registers } from '../../graph/model/statement.ts';
import { chooseSources, discoverSources } from '../../ingest/sources/discover.ts';
import { root, trackedTexts } from './tracked.ts';

const scratch = mkdtempSync(join(tmpdir(), 'lisiere-recipes-'));
const inRoot = (path: string): string => readFileSync(join(root, path), 'utf8');

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const lighthouse = `
import { Reading, thing } from '${join(root, 'ingest/read/reading.ts')}';

export const source = {
  name: 'lighthouse', title: 'The lighthouse', publisher: 'Its keeper', licence: 'CC0', republish: 'yes', attribution: 'Its keeper', address: null,
  lang: 'en', frequency: 'once', ships: false, parser: 'lighthouse@1', expected: { min: 1, max: 3 },
  parse(page) {
    const reading = new Reading();
    const at = page.clause('{keeper} keeps {tower}.');
    reading.relation('RUNS', thing('Organisation', at.keeper), thing('Venue', at.tower), { at });
    return reading;
  },
};
`;

describe('adding a source', () => {
  it('takes one folder: it is found, chosen and read with no edit elsewhere', async () => {
    const [folder, archive] = [join(scratch, 'sources'), join(scratch, 'archive')];
    const page = 'Société du phare keeps the Tower of Dunkirk.';
    const sha256 = createHash('sha256').update(page).digest('hex');
    mkdirSync(join(folder, 'lighthouse'), { recursive: true });
    mkdirSync(archive);
    writeFileSync(join(folder, 'lighthouse/source.ts'), lighthouse);
    writeFileSync(join(archive, `${sha256}.txt`), page);
    writeFileSync(join(archive, 'fetched.jsonl'), `${JSON.stringify({ source: 'lighthouse', url: null, sha256, media_type: 'text/plain', charset: 'utf-8', retrieved: '2026-01-01', published: null, lang: 'en', publisher: 'Its keeper' })}\n`);

    const sources = chooseSources(await discoverSources(folder), ['lighthouse']);
    const home = join(scratch, 'home');
    const { outcomes } = await ingest({ sources, known: new Set(['lighthouse']), home, archives: [archive], fetchLive: null, dryRun: false, report: silent });

    expect(outcomes).toMatchObject([{ source: 'lighthouse', pages: 1, statements: 1, issues: [], code: 'published' }]);
  });

  it('leaves its name nowhere in the code but in its own folder and in the words of the interface, unless a register bears it too', async () => {
    const known: readonly string[] = registers;
    const names = [...(await discoverSources()).keys()].filter((name) => !known.includes(name));
    const code = trackedTexts().filter(({ path }) => !path.startsWith('web/src/lib/words/') && /^(ground|graph|ingest|web|queries|commands|bin)\/.*\.(ts|js|mjs|svelte)$/.test(path));

    const named = code.flatMap(({ path, text }) => names.filter((name) => !path.startsWith(`ingest/sources/${name}/`) && new RegExp(`['"\`]${name}[@'"\`]`).test(text)).map((name) => `${path}: ${name}`));

    expect(names.length).toBeGreaterThanOrEqual(5);
    expect(named).toEqual([]);
  });
});

describe('the README', () => {
  const rowsOf = (heading: string): string[][] => {
    const section = inRoot('README.md').split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
    return section.split('\n').filter((line) => /^\|(?! *-)/.test(line)).slice(1).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  };

  it('lists the settings as they are declared, with their defaults', () => {
    const declared = Object.entries(environment).map(([name, { doc, schema }]) => {
      const fallback = schema.safeParse(undefined).data;
      return [`\`${name}\``, doc, fallback === undefined ? '' : `\`${fallback}\``];
    });

    expect(rowsOf('Settings')).toEqual(declared);
  });

  it('lists the commands that there are', () => {
    const scripts = Object.keys((JSON.parse(inRoot('package.json')) as { scripts: object }).scripts);

    const listed = rowsOf('Commands').map(([command = '']) => /^`npm (?:run )?([\w:]+)/.exec(command)?.[1]);

    expect(listed.sort()).toEqual(scripts.sort());
  });
});

describe('a command', () => {
  const { scripts } = JSON.parse(inRoot('package.json')) as { scripts: Record<string, string> };

  it.each(Object.keys(scripts))('has help with what it is for and an example: %s', async (name) => {
    const { default: command } = (await import(join(root, 'commands', `${name.replace(':', '-')}.ts`))) as { default: import('commander').Command };
    let help = '';

    command.configureOutput({ writeOut: (text) => void (help += text) }).outputHelp();

    expect(scripts[name]).toBe(`node bin/boot.mjs ${name}`);
    expect(command.name()).toBe(name);
    expect(command.summary()).not.toBe('');
    expect(help).toContain(command.description().split(' ').slice(0, 3).join(' '));
    expect(help).toMatch(/Examples?: /);
  });

  it('says what continuous integration runs', () => {
    expect(inRoot('.ci/run')).toContain('npm test');
    expect(inRoot('.github/workflows/check.yml')).toContain('.ci/run');
  });
});
