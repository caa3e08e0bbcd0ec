import { parse } from 'csv-parse/sync';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedPath, withoutShared } from '../shared.ts';
import { americanWords, machinePaths, registryHosts, runsOf, sharedRun } from './detect.ts';
import { root, trackedPaths, trackedTexts } from './tracked.ts';

const texts = trackedTexts();
const ofDetectors = /^test\/house\/(detect|tree\.spec)\.ts$/;
const written = texts.filter(({ path }) => !/\/generated\/|package-lock\.json$|^LICENSE$|\.(jsonl|csv|txt|html)$/.test(path) && !ofDetectors.test(path));

/** Folders that hold one file for each of many like things: they may grow. */
const collections = [/^\.$/, /^commands$/, /\/kinds(\/\w+)?$/, /\/fixtures?(\/|$)/, /\/expected$/, /^queries\//, /^ingest\/sources\//, /^docs\/views$/];

function faultsOf(files: typeof texts, found: (path: string, text: string) => string[]): string[] {
  return files.flatMap(({ path, text }) => found(path, text).map((fault) => `${path}: ${fault}`));
}

describe('the tree', () => {
  it('holds no path of one machine', () => {
    expect(faultsOf(written, (_path, text) => machinePaths(text, root.replace(/\/$/, '')))).toEqual([]);
  });

  it('holds no host of a package registry', () => {
    const others = texts.filter(({ path }) => !ofDetectors.test(path));

    expect(faultsOf(others, (_path, text) => registryHosts(text))).toEqual([]);
  });

  it('is written in British English', () => {
    expect(faultsOf(written, americanWords)).toEqual([]);
  });

  it('parts its folders before they hold more than twelve files', () => {
    const counts = new Map<string, number>();
    for (const path of trackedPaths()) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);

    const full = [...counts].filter(([folder, count]) => count > 12 && !collections.some((pattern) => pattern.test(folder)));

    expect(full).toEqual([]);
  });

  it('says in line one of each generated file that it is generated', () => {
    const generated = texts.filter(({ path, text }) => path.includes('/generated/') && !text.startsWith('{'));

    expect(generated.filter(({ text }) => !/generated/i.test(text.split('\n', 1)[0] ?? '')).map(({ path }) => path)).toEqual([]);
  });

  it('has no test that is run alone, put off, or left out without a condition', () => {
    const focused = /\b(it|test|describe)\.(only|todo)\(|\b(it|test|describe)\.skip\(/g;

    expect(faultsOf(written, (path, text) => (path.endsWith('.spec.ts') ? (text.match(focused) ?? []) : []))).toEqual([]);
  });
});

describe('the sentences of publishers', () => {
  it('stay out of the repository: no run of sixty characters of an archived page is in it', ({ skip }) => {
    const pages = sharedPath('pages');
    if (!pages) return skip(withoutShared);
    const archived = readdirSync(pages).filter((name) => name.endsWith('.txt'));
    const runs = new Set(archived.flatMap((file) => [...runsOf(readFileSync(join(pages, file), 'utf8'), 60)]));
    // A name is a fact, however long: those that people judged are no sentences.
    const judged = parse(readFileSync(join(root, 'ingest/resolve/judgements.csv')), { columns: true, relax_column_count: true }) as { left: string; right: string }[];
    for (const { left, right } of judged) for (const name of [left, right]) for (const run of runsOf(name, 60)) runs.delete(run);

    const copied = texts.filter(({ path }) => path !== 'package-lock.json').map(({ path, text }) => [path, sharedRun(text, runs, 60)]);

    expect(runs.size).toBeGreaterThan(10_000);
    expect(copied.filter(([, run]) => run !== null)).toEqual([]);
  });
});

describe('what looks for faults in the tree', () => {
  it('finds the path of a machine, and leaves addresses alone', () => {
    const home = ['', 'home', 'ada', 'archive'].join('/');

    expect(machinePaths(`const path = '${home}';`, '/nowhere')).toEqual(['/home/ada']);
    expect(machinePaths("import x from '../work/main.ts'; // https://example.org/home/ada", '/nowhere')).toEqual([]);
    expect(machinePaths('at /srv/clone/x.ts', '/srv/clone')).toEqual(['/srv/clone']);
  });

  it('finds the host of a registry', () => {
    expect(registryHosts(`"resolved": "${'https'}://registry.example.org/x.tgz"`)).toHaveLength(2);
  });

  it('finds American words in prose and in declared names, and leaves code in peace', () => {
    expect(americanWords('a.ts', "/** The color of the center. */\nconst normalizedName = 'analyzed';")).toEqual(['color', 'center', 'normalized']);
    expect(americanWords('a.css', '.thing { color: gray; text-align: center; }')).toEqual([]);
    expect(americanWords('a.md', 'Their `color` is a neighbor.')).toEqual(['neighbor']);
  });

  it('finds a run of a page whatever its white space, and through the escapes of JSON', () => {
    const runs = runsOf('Le bassin de vie\nn’a pas  de frontière', 20);

    expect(sharedRun('"wording": "bassin de vie n\\u2019a pas de frontière"', runs, 20)).toBe('bassin de vie n’a pa');
    expect(sharedRun('un bassin de vie sans frontière', runs, 20)).toBeNull();
  });
});
