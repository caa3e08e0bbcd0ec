import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { IdTable } from '../../../ground/lines/id-table.ts';
import { recordsIn, writeLines } from '../../../ground/lines/line-file.ts';
import { LineSorter, mergeSorted } from '../../../ground/lines/line-sorter.ts';

const folder = mkdtempSync(join(tmpdir(), 'lisiere-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idOf = (number: number): string => (BigInt(number) * 0x9e3779b97f4a7c15n & 0xffffffffffffffffn).toString(16).padStart(16, '0');

describe('a file of lines', () => {
  it('is walked as often as one likes, whatever its letters and however long it is', () => {
    const records = Array.from({ length: 30_000 }, (_, index) => ({ id: index, name: `Œuvre n° ${index} 日本 ${'é'.repeat(index % 50)}` }));

    const file = writeLines<(typeof records)[number]>(join(folder, 'long.jsonl'), records.map((record) => JSON.stringify(record)));

    expect([file.length, [...file].length, [...file].at(-1)]).toEqual([30_000, 30_000, records.at(-1)]);
  });

  it('is named with the line that is no JSON', () => {
    writeFileSync(join(folder, 'torn.jsonl'), '{"id":1}\n{"id":\n');

    expect(() => [...recordsIn(join(folder, 'torn.jsonl'))]).toThrow('torn.jsonl:2: expected a line of JSON, found "{"id":"');
  });

  it('that is not there has no lines', () => {
    expect([...recordsIn(join(folder, 'nowhere.jsonl'))]).toEqual([]);
  });
});

describe('lines in order', () => {
  it('are the same sorted at once or in runs that are laid aside, and nothing is left on the disk', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => idOf(index) + (index % 3 ? 'é' : 'z'));

    const [once, inRuns] = [new LineSorter(folder), new LineSorter(folder, 9000)];
    for (const line of lines) for (const sorter of [once, inRuns]) sorter.add(line);

    expect([...inRuns.sorted()]).toEqual([...once.sorted()]);
    expect([...mergeSorted([['a', 'c'], [], ['b', 'c']])]).toEqual(['a', 'b', 'c', 'c']);
    expect(readdirSync(folder).filter((name) => name.startsWith('sorting-'))).toEqual([]);
  });
});

describe('a table of ids', () => {
  it('keeps a hash and a mark under each id, also under one that is no hash', () => {
    const table = new IdTable();
    for (let number = 0; number < 20_000; number += 1) table.set(idOf(number), idOf(number + 1), number % 7);
    table.set('le-rouet', null, 3);
    table.set(idOf(5), 'f'.repeat(16), 1);

    expect(table.size).toBe(20_001);
    expect(table.get(idOf(19_999))).toEqual({ hash: idOf(20_000), mark: 19_999 % 7 });
    expect([table.get(idOf(5)), table.get('le-rouet'), table.get(idOf(20_001)), table.get('x')]).toEqual([{ hash: 'f'.repeat(16), mark: 1 }, { hash: null, mark: 3, isSeen: false }, null, null]);
  });

  it('tells which of them were not seen', () => {
    const table = new IdTable();
    for (const id of [idOf(1), idOf(2), 'le-rouet', 'la-navette']) table.set(id, idOf(9), 4);

    for (const id of [idOf(2), 'le-rouet', idOf(3), 'nobody']) table.see(id);

    expect([...table.unseen()]).toEqual([{ id: idOf(1), mark: 4 }, { id: 'la-navette', mark: 4 }]);
  });
});
