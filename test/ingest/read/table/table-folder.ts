import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readTable } from '../../../../ingest/read/table/read-table.ts';
import type { TableFile, TableRow, TableShape } from '../../../../ingest/read/table/table-shape.ts';

/** Returns a function that puts bytes into a file of a folder of the test's own, which goes when the tests are done. */
export function tableFolder(): (name: string, content: string | Buffer) => TableFile {
  const folder = mkdtempSync(join(tmpdir(), 'lisiere-tables-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return { name, path };
  };
}

/** Reads every row of a table. */
export async function rowsOf<Column extends string>(file: TableFile, shape: TableShape<Column>): Promise<TableRow<Column>[]> {
  const rows: TableRow<Column>[] = [];
  for await (const row of readTable(file, shape)) rows.push(row);
  return rows;
}
