import { isPersonalName } from '../../../read/cell/personal-name.ts';
import { readTable } from '../../../read/table/read-table.ts';
import type { TableShape } from '../../../read/table/table-shape.ts';
import { bodyOf, Cells, nameIn, oneLine } from '../cells.ts';
import { interventionsIn } from '../interventions.ts';
import { personLeftOut } from '../operation.ts';
import type { ListReader, ListRow, Operation } from '../operation.ts';
import { frenchProgrammes } from './french-programmes.ts';

type Column = 'category' | 'programme' | 'title' | 'beneficiary' | 'postcode' | 'start' | 'end' | 'total' | 'union' | 'granted';

/** Headers are bilingual where the Union asks for it; the amount of the Union is headed by its rate. */
const shape: TableShape<Column> = {
  columns: {
    programme: { header: 'Programme' },
    title: { header: ['Intitulé du projet - operation name', 'Intitulé du projet  - operation name'] },
    beneficiary: { header: 'Nom du bénéficiaire - beneficiary name' },
    postcode: { header: 'Code postal du bénéficiaire' },
    start: { header: "Date de début de l'opération - operation start date" },
    end: { header: "Date de fin de l'opération - operation end date" },
    total: { header: 'Total dépenses éligibles' },
    union: { header: 'Montant UE programmé - Union co-financing rate' },
    granted: { header: 'Date de programmation' },
    category: { header: "Catégorie d'intervention - category of intervention" },
  },
  unused: ['Pays - Country', 'Fonds'],
};

/** Reads the national list of France, as it stood in the month that its file names: an operation a row, with days and the day on which it was programmed. */
export const france: ListReader = { lang: 'fr', isOfRegions: true, rows: readFrance };

async function* readFrance(file: { name: string; path: string }): AsyncGenerator<ListRow> {
  const published = /(\d{4}-\d{2})\.csv$/.exec(file.name)?.[1] ?? null;
  for await (const row of readTable(file, shape)) {
    yield { row, operation: isPersonalName(oneLine(row.cells.beneficiary)) ? personLeftOut() : operationOf(row.cells, published) };
  }
}

function operationOf(cells: Record<Column, string>, published: string | null): Operation {
  const read = new Cells();
  const name = nameIn(cells.beneficiary, 'Nom du bénéficiaire', read);
  const programme = Object.hasOwn(frenchProgrammes, cells.programme) ? frenchProgrammes[cells.programme] : undefined;
  if (programme === undefined) read.flaw('programme.unknown', 'Programme', `expected one of ${Object.keys(frenchProgrammes).length} programmes, found "${cells.programme}"; it stays so.`);
  const [start, end] = [read.day(cells.start, 'Date de début', 'ymd'), read.day(cells.end, 'Date de fin', 'ymd')];
  return {
    title: oneLine(cells.title) || null,
    beneficiaries: name === '' ? [] : [bodyOf(name, 'FR', { postcode: cells.postcode })],
    role: { role: 'partner', stated: 'bénéficiaire' },
    programmes: [{ kind: 'Programme', name: programme ?? cells.programme }],
    ...read.period(start, end, 'Date de fin'),
    granted: read.day(cells.granted, 'Date de programmation', 'ymd'),
    total: read.money(cells.total, 'Total dépenses éligibles', 'english'),
    union: read.money(cells.union, 'Montant UE programmé', 'english'),
    region: null,
    places: [],
    themes: interventionsIn(/^CI01_(\d{3})\b/.exec(cells.category)?.[1] ?? ''),
    published,
    flaws: read.flaws,
  };
}
