import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesAt } from '../../../ingest/fetch/files/files-at.ts';
import { ReadMeter } from '../../../ingest/fetch/unpack/read-meter.ts';
import { readJson } from '../../../ingest/read/json/read-json.ts';
import { readTable } from '../../../ingest/read/table/read-table.ts';
import { lineOf, reportProgress } from '../../../ingest/records/report-progress.ts';

const rows = 6_000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lisiere-progress-'));
  const lines = Array.from({ length: rows }, (_, row) => JSON.stringify({ row, text: createHash('sha512').update(String(row)).digest('hex') }));
  writeFileSync(join(folder, 'rows.jsonl.gz'), gzipSync(lines.join('\n')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a gzipped file of JSON on a terminal, whose clock goes on by a tenth of a second a record. */
async function linesShown({ learning }: { learning: boolean }): Promise<string[]> {
  const { files, meter } = await filesAt({ name: 'example', files: [{ name: /rows/, such: 'list.csv', required: true, about: 'rows', url: null }] }, [folder]);
  const shown: string[] = [];
  let now = 0;
  const stream = { isTTY: true, write: (text: string) => shown.push(text) } as unknown as NodeJS.WriteStream;
  const progress = reportProgress('example', meter, stream, () => (now += 100));
  const options = { largest: 2 ** 24, entries: [] };
  if (learning) for await (const { flaw } of readJson(files[0]!, options)) expect(flaw).toBeNull();
  let offered = 0;
  for await (const { flaw } of readJson(files[0]!, options)) if (flaw === null) progress.tell((offered += 1));
  return shown.map((text) => text.replace(/^\r\x1b\[K/, ''));
}

const leftIn = (line: string): number | null => (/about (\d+) s left$/.exec(line) ? Number(/about (\d+) s left$/.exec(line)![1]) : null);

describe('progress on a terminal', () => {
  it.each([false, true])('tells the time that is left of packed JSON by the bytes that were read of it, also where the file was read before to learn from it: %s', async (learning) => {
    const shown = await linesShown({ learning });

    const left = shown.flatMap((line) => leftIn(line) ?? []);
    expect(left.length).toBeGreaterThan(rows / 4);
    // Six hundred seconds by this clock: half of the way through, three hundred are left, but for what was read ahead.
    expect(left[Math.floor(left.length / 2)]).toBeGreaterThan(60);
    expect(left[Math.floor(left.length / 2)]).toBeLessThan(400);
    expect(left.at(-1)).toBeLessThan(100);
  });

  it('counts the sheet of a workbook as the part of its file that it is packed in', async () => {
    const path = new URL('../../../ingest/sources/keep-eu/fixture/keep_export.xlsx', import.meta.url).pathname;
    const meter = new ReadMeter(100_000_000);
    const reading = readTable({ name: 'keep_export.xlsx', path, meter }, { sheet: 'Partners', columns: {}, unused: [/.*/] });
    expect(meter.done).toBe(0);
    for await (const { number } of reading) expect(number).toBeGreaterThan(1);
    const once = meter.done;
    for await (const { number } of readTable({ name: 'keep_export.xlsx', path, meter }, { sheet: 'Partners', columns: {}, unused: [/.*/] })) expect(number).toBeGreaterThan(1);

    expect(once).toBeGreaterThan(100);
    expect(meter.done).toBe(once);
  });

  it('says no time before it can be told', () => {
    expect(lineOf('example', 3, null, 2)).toBe('example: 3 records, 2 a second');
    expect(lineOf('example', 3, 0.001, 2)).toBe('example: 3 records, 2 a second');
    expect(lineOf('example', 300, 0.25, 10)).toBe('example: 300 records, 30 a second [######..................] about 30 s left');
  });

  it('says nothing where there is no terminal', () => {
    const written: string[] = [];
    reportProgress('example', null, { isTTY: false, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream).tell(1);

    expect(written).toEqual([]);
  });
});
