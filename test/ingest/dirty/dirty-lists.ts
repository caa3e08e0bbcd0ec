import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sourcesFolder } from '../../../ingest/sources/discover.ts';
import { randomFrom } from './random-from.ts';

/** One of the six lists of beneficiaries, with rows of which most have something amiss: its file's name, its bytes piece by piece, and how many rows it has. */
export type DirtyList = { name: string; pieces: () => Generator<Buffer>; rows: number };

type List = { name: string; delimiter: string; header: string[]; rows: string[][] };
type Draw = () => number;

const folder = join(sourcesFolder, 'structural-funds', 'fixture');
const amounts = ['771225,1', '892,228.58', '475 000€', '1,5 M', '€ -12,00', 'NaN', '1e309', '1.2.3,4,5', '37 millions d\'euros', '=1+1', '99999999999999999999'];
const days = ['31/02/2010', '2010-13-40', '5 AUGUST 2013', 'depuis 2022', '05-06-13', '2013-07/2015-07', '0000-00-00', 'hier'];
const texts = ['', ' ', '-', 'null', '__proto__', '<script>x</script>', '&#146;&amp;', '\0\u0007', 'S\u00c3\u00a9r\u00c3\u00a9 \u0092', 'F-59100 ROUBAIX CEDEX 1', 'BP 12', '"', 'Une ligne\r\nune autre', 'x'.repeat(20_000), '\u00ef\u00bb\u00bfNom', 'Dra\u00efd; , \t|'];

/** What may be amiss with a row of cells, which are bytes: one character each. */
const quirks: readonly ((cells: string[], draw: Draw) => void)[] = [
  () => undefined,
  (cells, draw) => void (cells[placeIn(cells, draw)] = one(amounts, draw)),
  (cells, draw) => void (cells[placeIn(cells, draw)] = one(days, draw)),
  (cells, draw) => void (cells[placeIn(cells, draw)] = one(texts, draw)),
  (cells, draw) => void (cells[placeIn(cells, draw)] = Array.from({ length: Math.floor(draw() * 40) }, () => String.fromCharCode(Math.floor(draw() * 256))).join('')),
  (cells, draw) => {
    const [here, there] = [placeIn(cells, draw), placeIn(cells, draw)];
    [cells[here], cells[there]] = [cells[there]!, cells[here]!];
  },
  (cells) => void cells.push('de trop'),
  (cells) => void cells.pop(),
];

/** Returns the six lists with so many rows together: rows of the fixtures, renamed, with every quirk at random, alone and with others; the same for the same seed. */
export function dirtyLists(count: number, seed = 1): DirtyList[] {
  const names = readdirSync(folder).sort();
  return names.map((name, at) => {
    const rows = Math.floor(count / names.length) + (at < count % names.length ? 1 : 0);
    return { name, rows, pieces: () => dirtyRows(readList(name), rows, seed + at) };
  });
}

function readList(name: string): List {
  const text = readFileSync(join(folder, name), 'latin1');
  const head = text.slice(0, text.indexOf('\n'));
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  const [header, ...rows] = parse(text, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][];
  return { name, delimiter, header: header!, rows };
}

function* dirtyRows({ delimiter, header, rows }: List, count: number, seed: number): Generator<Buffer> {
  const draw = randomFrom(seed);
  const lineOf = (cells: readonly string[]): Buffer => Buffer.from(`${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}${draw() < 0.5 ? '\n' : '\r\n'}`, 'latin1');
  yield lineOf(header);
  for (let number = 0; number < count; number += 1) {
    const cells = one(rows, draw).map((cell) => (/^[A-Z][a-z]+( [A-Za-z]+)+$/.test(cell) ? `${cell} ${number % 5000}` : cell));
    for (let more = draw(); more < 0.7; more += 0.35) one(quirks, draw)(cells, draw);
    // A line of nothing is no row.
    if (cells.every((cell) => cell.trim() === '')) cells[0] = 'x';
    yield lineOf(cells);
  }
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function placeIn(cells: readonly string[], draw: Draw): number {
  return Math.floor(draw() * cells.length);
}

function one<Item>(items: readonly Item[], draw: Draw): Item {
  return items[Math.floor(draw() * items.length)]!;
}
