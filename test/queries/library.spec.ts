import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../graph/database/open.ts';
import type { Database } from '../../graph/database/open.ts';
import { csvOf } from '../../graph/derive/export/csv.ts';
import { loadRelease } from '../../graph/load/load.ts';
import { silent } from '../../ground/report.ts';
import { chooseQuestion, readLibrary, valuesFor } from '../../queries/question.ts';
import { ask } from '../../queries/run.ts';
import type { Answer } from '../../graph/model/site/question.ts';
import { ecosystem } from '../fixture/ecosystem.ts';
import { lastCommitted, openTestDatabase, wipe } from '../graph/empty-database.ts';

const questions = readLibrary();
const inQueries = (path: string): string => readFileSync(fileURLToPath(new URL(`../../queries/${path}`, import.meta.url)), 'utf8');
let database: Database;
let version: string;

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
  version = (await loadRelease(database, ecosystem(), silent)).version;
});
afterAll(() => database.close());

function rowsOf({ columns, rows }: Answer): string[][] {
  return parse(csvOf(columns, rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : Array.isArray(cell) ? cell.map(String) : cell)))), { bom: true });
}

async function answer(name: string, asked: Record<string, string> = {}): Promise<string[][]> {
  const question = chooseQuestion(questions, name);
  return rowsOf(await ask(database, question, valuesFor(question, asked)));
}

describe.each(questions)('the question $theme/$name', (question) => {
  const file = `${question.theme}/${question.name}`;

  it('returns the rows that were worked out by hand', async () => {
    const expected = parse(inQueries(`${file}.expected.csv`)) as string[][];

    expect(expected.length).toBeGreaterThan(1);
    expect(await answer(question.name)).toEqual(expected);
    expect(inQueries('README.md')).toContain(`## ${file}\n`);
  });

  it('runs as it stands, without parameters, and says the same', async () => {
    const rows = await read<Record<string, never>>(database, inQueries(`${file}.cypher`));

    expect(rowsOf({ release: '', columns: question.answers, rows: rows.map((row) => Object.values(row)) })).toEqual(await answer(question.name));
  });

  it('is planned without a scan of every node and without a product of what is not joined', async () => {
    const session = database.driver.session({ database: database.name, defaultAccessMode: 'READ' });
    const { summary } = await session.run(`EXPLAIN ${question.cypher}`, valuesFor(question, {}));
    await session.close();

    expect(JSON.stringify(summary.plan)).toMatch(/ProduceResults/);
    expect(JSON.stringify(summary.plan)).not.toMatch(/AllNodesScan|CartesianProduct/);
    // Nothing was ever retracted in the ecosystem, so that its graph does not know the word.
    const warnings = summary.gqlStatusObjects.filter(({ severity, statusDescription }) => severity === 'WARNING' && !statusDescription.includes('`retracted`'));
    expect(warnings.map(({ statusDescription }) => statusDescription)).toEqual([]);
  });

  it('reads only', async () => {
    const before = await lastCommitted(database);

    await answer(question.name);
    await expect(read(database, `${question.cypher.replace(/\nRETURN[\s\S]*$/, '')}\nCREATE (:Thing {id: 'intruder'})`, valuesFor(question, {}))).rejects.toThrow(/read access mode/);

    expect(await lastCommitted(database)).toBe(before);
  });

  it('takes hostile words for dates that are none, or for words that nothing is called, and never for Cypher', async () => {
    const hostile = "0 AS x MATCH (n) DETACH DELETE n //'";
    for (const { name, value } of question.given) {
      if (typeof value === 'string') expect(await ask(database, question, valuesFor(question, { [name]: hostile }))).toMatchObject({ rows: [] });
      else expect(() => valuesFor(question, { [name]: hostile })).toThrow(/expected .+ for "\w+"/);
    }
  });
});

describe('what is asked for', () => {
  it('narrows the bridges to those of a year: partnerships that ended before it are gone, and those that only may have held are not certain', async () => {
    expect(await answer('bridges', { asOf: '2020' })).toEqual([
      ['id', 'body', 'side', 'across', 'certain', 'sides', 'within', 'undated'],
      ['la-cardeuse', 'La Cardeuse', 'hauts-de-france', '3', '1', '2', '0', '0'],
      ['hogeschool-leiestroom', 'Hogeschool Leiestroom', 'west-flanders', '1', '1', '1', '1', '0'],
      ['textielhuis', 'Textielhuis', 'west-flanders', '1', '0', '1', '1', '0'],
      ['atelier-de-l-ourse', 'Atelier de l’Ourse', 'hauts-de-france', '1', '0', '1', '0', '0'],
      ['lichtfabriek', 'Lichtfabriek', 'west-flanders', '1', '0', '1', '0', '0'],
      ['oeuvre-numerique', 'Œuvre Numérique', 'wallonia', '1', '0', '1', '0', '0'],
    ]);
  });

  it('counts along the line of descent, or not: with it, Grand Pixel has what Pixel Nord did', async () => {
    const acrossOf = async (along: string): Promise<string | undefined> => (await answer('bridges', { along })).find(([id]) => id === 'grand-pixel')?.[3];
    const possibleIn2015 = async (along: string): Promise<string | undefined> => (await answer('held-by-year', { along })).find(([year]) => year === '2015')?.[2];

    expect([await acrossOf(''), await acrossOf('descent')]).toEqual(['3', '4']);
    expect((await answer('who-works-with-whom', { along: 'descent' })).find(([side, other]) => side === 'hauts-de-france' && other === 'wallonia')).toEqual(['hauts-de-france', 'wallonia', 'true', '4', '4', '2']);
    expect([await possibleIn2015(''), await possibleIn2015('descent')]).toEqual(['8', '8']);
  });

  it('keeps a partnership in each month that it touches, and only there', async () => {
    const acrossOf = async (asOf: string): Promise<string | undefined> => (await answer('bridges', { asOf })).find(([id]) => id === 'maison-des-ponts')?.[3];

    expect(await acrossOf('2017-12')).toBeUndefined();
    expect(await acrossOf('2018-01')).toBe('4');
    expect(await acrossOf('2019-12-31')).toBe('4');
    expect(await acrossOf('2020-01-01')).toBeUndefined();
  });

  it('narrows the answer to what had been said: in 2016 nobody had told of Fil Commun', async () => {
    expect((await answer('bridges', { said: '2016' })).slice(1).map(([id]) => id)).toEqual(['atelier-de-l-ourse', 'la-cardeuse', 'lichtfabriek', 'oeuvre-numerique']);
    expect((await answer('who-funds-whom', { said: '2016' })).slice(1).map(([giver]) => giver)).toEqual(['st-elle-invest', 'st-elle-invest']);
    expect(await answer('partnerships-by-year', { said: '2016' })).toEqual([
      ['year', 'joined', 'departed', 'collaborations', 'crossing', 'undated'],
      ['2013', '2', '0', '1', '1', '3'],
      ['2015', '0', '1', '0', '0', '3'],
    ]);
  });

  it('asks of another kind than films, and of one event by a part of its name in any case', async () => {
    expect(await answer('across-the-border', { kind: 'Project' })).toEqual([
      ['id', 'work', 'sides', 'makers', 'funders'],
      ['fil-commun', 'Fil Commun', 'hauts-de-france;wallonia;west-flanders', 'Grand Pixel;Hogeschool Leiestroom;La Cardeuse;Maison des Ponts;Textielhuis;École des Teintures', 'Trame 2030'],
    ]);
    expect(await answer('circle', { name: 'nuit DES' })).toEqual(await answer('circle'));
    expect(await answer('circle', { name: 'KIKK' })).toHaveLength(1);
  });

  it('narrows who works with whom to a year, and disagreements to what had been said', async () => {
    expect((await answer('who-works-with-whom', { asOf: '2016' })).slice(1)).toEqual([
      ['hauts-de-france', 'wallonia', 'true', '1', '0', '1'],
      ['hauts-de-france', 'west-flanders', 'true', '1', '1', '1'],
    ]);
    expect(await answer('disagreements', { said: '2020' })).toHaveLength(1);
  });

  it('narrows the list of bridges by a number', async () => {
    expect((await answer('bridges', { atLeast: '4' })).slice(1).map(([id]) => id)).toEqual(['la-cardeuse', 'maison-des-ponts']);
  });
});

describe('a release', () => {
  it('that is served is named in the answer, and another one is refused', async () => {
    const question = chooseQuestion(questions, 'bridges');
    const values = valuesFor(question, {});

    expect((await ask(database, question, values, version)).release).toBe(version);
    await expect(ask(database, question, values, '0000000000000000')).rejects.toThrow(`expected the served release for --release, which is "${version}", found "0000000000000000".`);
  });
});
