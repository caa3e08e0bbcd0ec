import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { between } from './csv-tables.ts';
import type { CsvTable } from './csv-tables.ts';
import { nodes } from './load-csv.ts';
import type { Tie } from './load-csv.ts';

const types = { text: 'string', int: 'long', float: 'double', list: 'string[]' } as const;

/** Writes the headers that neo4j-admin asks for beside files of CSV, and returns its words: an import into an empty database that does not run. */
export function importWords(tables: Iterable<CsvTable>, folder: string): string[] {
  const words = ['database', 'import', 'full', 'neo4j', '--overwrite-destination', '--id-type=string', '--multiline-fields=true', `--array-delimiter=U+${between.codePointAt(0)!.toString(16).padStart(4, '0').toUpperCase()}`];
  for (const table of tables) {
    const file = (header: string[], what: string): string => {
      const path = join(folder, `${table.name}-${what}.header`);
      writeFileSync(path, `${header.join(',')}\n`);
      return `${path},${join(folder, table.file)}`;
    };
    if (table.table === 'relations') words.push(`--relationships=${table.type}=${file(relationHeader(table), 'ties')}`);
    else words.push(...nodeWords(table, file));
  }
  return words;
}

/** Nodes first, then from the same file each tie to what they hang on. */
function nodeWords(table: CsvTable, file: (header: string[], what: string) => string): string[] {
  const { label, key, ties } = nodes[table.table as keyof typeof nodes];
  const properties = table.columns.map(({ name, kind }) => (name === key ? ':IGNORE' : `${name}:${types[kind]}`));
  const header = [`${key}:ID(${label})`, table.table === 'things' ? ':LABEL' : ':IGNORE', ...table.ends.map(() => ':IGNORE'), ...properties, 'hash:string'];
  const tied = table.ends.map((end) => {
    const tie = (ties as Record<string, Tie>)[end]!;
    const [own, other] = tie.toNode ? [':END_ID', ':START_ID'] : [':START_ID', ':END_ID'];
    const columns = [`${own}(${label})`, ':IGNORE', ...table.ends.map((one) => (one === end ? `${other}(${tie.label})` : ':IGNORE')), ...table.columns.map(() => ':IGNORE'), ':IGNORE'];
    return `--relationships=${tie.type}=${file(columns, end)}`;
  });
  return [`--nodes=${label}=${file(header, 'nodes')}`, ...tied];
}

function relationHeader({ columns }: CsvTable): string[] {
  return [':IGNORE', ':IGNORE', ':START_ID(Thing)', ':END_ID(Thing)', ...columns.map(({ name, kind }) => `${name}:${types[kind]}`), 'hash:string'];
}
