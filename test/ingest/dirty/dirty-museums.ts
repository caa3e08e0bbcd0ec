import { randomFrom } from './random-from.ts';

/** A row of a table of museums with something amiss, and what must become of it: accepted, with so many flaws, or refused under a code. */
export type DirtyRow = { text: string; fate: 'accepted' | string; flaws: number };

const header = 'ref;latitude;longitude;adrl1_m;an_creat;artiste;atout;autnom;categ;cp_m;dmaj;dompal;dpt;hist;interet;lieu_m;nomoff;phare;prot_bat;prot_esp;refmer;region;themes;url_m;ville_m;geolocalisation_latlong';
const columns = header.split(';');

type Cells = Record<string, string>;
/** What may be amiss with a row: it changes the cells, and says what then becomes of the row. */
type Quirk = { change: (cells: Cells, draw: () => number) => void; fate?: string; flaws?: number };

const letters = 'aeiou éèçàùœ ß ł ñ 漢 ب 🧵 — “ ” ’ « »'.split('');

const quirks: readonly Quirk[] = [
  { change: () => undefined },
  { change: (cells, draw) => void (cells['atout'] = `Une ligne\nune "autre";\r\n${noise(draw, 300)}`) },
  { change: (cells) => void (cells['nomoff'] = `  musée\u00a0de l’${cells['nomoff']}  `) },
  { change: (cells) => void (cells['nomoff'] = ''), fate: 'name.missing' },
  { change: (cells) => void (cells['ref'] = `0${cells['ref']}`), fate: 'id.unreadable' },
  { change: (cells) => void (cells['latitude'] = '50,69'), flaws: 1 },
  { change: (cells) => void (cells['cp_m'] = 'F-59'), flaws: 1 },
  { change: (cells) => void (cells['an_creat'] = '31/02/1950'), flaws: 1 },
  { change: (cells) => void (cells['an_creat'] = '1907') },
  { change: (cells) => void (cells['dmaj'] = 'hier'), flaws: 1 },
  { change: (cells) => void (cells['dompal'] = 'Histoire;Sorcellerie;Beaux-Arts'), flaws: 1 },
  { change: (cells) => void (cells['ville_m'] = 'ROUBAIX CEDEX 1') },
  { change: (cells) => void (cells['ville_m'] = ''), flaws: 1 },
  { change: (cells, draw) => void (cells['hist'] = noise(draw, 4_000)) },
  { change: (cells) => void (cells['categ'] = 'Maison des Illustres (2017).') },
];

function noise(draw: () => number, length: number): string {
  return Array.from({ length: Math.floor(draw() * length) }, () => letters[Math.floor(draw() * letters.length)]).join('');
}

/** Yields a table of museums row by row, the header first: every quirk at random, alone or with another, the same for the same seed. */
export function* dirtyMuseums(count: number, seed = 1): Generator<DirtyRow> {
  const draw = randomFrom(seed);
  yield { text: `\ufeff${header}\r\n`, fate: 'header', flaws: 0 };
  for (let number = 0; number < count; number += 1) yield dirtyRow(number, draw);
}

function dirtyRow(number: number, draw: () => number): DirtyRow {
  const cells: Cells = { ref: `M${String(number % 10_000).padStart(4, '0')}`, latitude: '50.69', longitude: '3.17', cp_m: '59100', dmaj: '2021-11-26', dompal: 'Histoire', nomoff: `musée ${number}`, ville_m: 'Roubaix' };
  const first = quirks[Math.floor(draw() * quirks.length)]!;
  first.change(cells, draw);
  const row = columns.map((column) => quoted(cells[column] ?? '', draw));
  if (draw() < 0.02) return { text: `${[...row, 'de trop'].join(';')}\r\n`, fate: 'row.damaged', flaws: 0 };
  return { text: `${row.join(';')}${draw() < 0.5 ? '\n' : '\r\n'}`, fate: first.fate ?? 'accepted', flaws: first.fate ? 0 : (first.flaws ?? 0) };
}

/** Some publishers quote every cell, some only those that must be. */
function quoted(cell: string, draw: () => number): string {
  return /[";\r\n]/.test(cell) || draw() < 0.1 ? `"${cell.replaceAll('"', '""')}"` : cell;
}
