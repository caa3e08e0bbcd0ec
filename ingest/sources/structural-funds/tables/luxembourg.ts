import { isPersonalName } from '../../../read/cell/personal-name.ts';
import type { MentionOf } from '../../../read/record-draft.ts';
import { readTable } from '../../../read/table/read-table.ts';
import type { TableShape } from '../../../read/table/table-shape.ts';
import { bodyOf, Cells, oneLine } from '../cells.ts';
import { interventionsIn } from '../interventions.ts';
import { personLeftOut } from '../operation.ts';
import type { ListReader, ListRow, Operation } from '../operation.ts';

type Column = 'fund' | 'start' | 'end' | 'union' | 'total' | 'title' | 'programme' | 'communes' | 'cost' | 'promoters' | 'objectives' | 'category';

const shape: TableShape<Column> = {
  columns: {
    fund: { header: 'fonds' },
    start: { header: 'start_date' },
    end: { header: 'end_date' },
    union: { header: 'eu_amount' },
    total: { header: 'total' },
    title: { header: 'title' },
    programme: { header: 'programme' },
    communes: { header: 'commune(s)' },
    cost: { header: 'coût_total' },
    promoters: { header: 'porteur_de_projet' },
    objectives: { header: 'objectifs_thématiques' },
    category: { header: "catégorie_d'intervention" },
  },
  unused: ['co_financing', '_source'],
};

/** The thematic objectives that the list names. */
const objectives: ReadonlySet<string> = new Set(['Education et formation', "Marché de l'emploi", 'Inclusion sociale et pauvreté', 'Recherche et innovation', 'Energie et réduction de CO2']);

/** Reads the list of Luxembourg: years or days in two ways, amounts in four, the whole cost in one of two columns, and several promoters and communes in one cell, one a line. */
export const luxembourg: ListReader = { lang: 'fr', isOfRegions: false, rows: readLuxembourg };

async function* readLuxembourg(file: { name: string; path: string }): AsyncGenerator<ListRow> {
  for await (const row of readTable(file, shape)) {
    const names = linesOf(row.cells.promoters);
    yield { row, operation: names.some(isPersonalName) ? personLeftOut() : operationOf(row.cells, names) };
  }
}

function operationOf(cells: Record<Column, string>, names: string[]): Operation {
  const read = new Cells();
  if (names.length === 0) read.flaw('beneficiary.missing', 'porteur_de_projet', 'expected a promoter, found none.');
  const [start, end] = [read.day(cells.start, 'start_date', 'dmy'), read.day(cells.end, 'end_date', 'dmy')];
  return {
    title: oneLine(cells.title) || null,
    beneficiaries: names.map((name) => bodyOf(name, 'LU')),
    // Of several, none is said to lead.
    role: { role: names.length === 1 ? 'lead' : 'partner', stated: 'porteur de projet' },
    programmes: programmeOf(cells, read),
    ...read.period(start, end, 'end_date'),
    granted: null,
    total: read.money(cells.total, 'total', 'continental') ?? read.money(cells.cost, 'coût_total', 'continental'),
    union: read.money(cells.union, 'eu_amount', 'continental'),
    region: null,
    places: linesOf(cells.communes).map(placeOf),
    themes: [...cells.objectives.split('/').map(oneLine).filter((name) => objectives.has(name)), ...interventionsIn(cells.category)],
    published: null,
    flaws: read.flaws,
  };
}

/** "INTERREG" alone does not say which of its programmes. */
function programmeOf({ programme, fund }: Record<Column, string>, read: Cells): MentionOf<'Programme'>[] {
  if (/\d{4}/.test(programme)) return [{ kind: 'Programme', name: `${programme}, ${fund} Luxembourg` }];
  read.flaw('programme.unknown', 'programme', `expected a programme with its years, found "${programme}".`);
  return [];
}

/** A town abroad has the letter of its country after it. */
function placeOf(commune: string): MentionOf<'Place'> {
  const [, town, letter] = /^(.+?) \(([DFB])\)$/u.exec(commune) ?? [];
  const country = letter === undefined ? 'LU' : { D: 'DE', F: 'FR', B: 'BE' }[letter]!;
  return { kind: 'Place', name: town ?? commune, particulars: { country } };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map(oneLine).filter((line) => line !== '');
}
