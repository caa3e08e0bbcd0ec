import { isPersonalName } from '../../../read/cell/personal-name.ts';
import type { MentionOf } from '../../../read/record-draft.ts';
import { readTable } from '../../../read/table/read-table.ts';
import type { TableShape } from '../../../read/table/table-shape.ts';
import { bodyOf, Cells, nameIn, oneLine } from '../cells.ts';
import { personLeftOut } from '../operation.ts';
import type { ListReader, ListRow, Operation } from '../operation.ts';

type Column = 'beneficiary' | 'total' | 'fund' | 'programme' | 'region' | 'union' | 'town' | 'authority' | 'title';

const shape: TableShape<Column> = {
  columns: {
    beneficiary: { header: 'bénéficiaire' },
    total: { header: 'montant_du_financement' },
    fund: { header: 'financement' },
    programme: { header: 'programme' },
    region: { header: 'financement_wallonie' },
    union: { header: 'financement_européen_(fse/feder)' },
    town: { header: 'localité' },
    authority: { header: 'autorité_publique' },
    title: { header: 'title' },
  },
  unused: ['adresse', '_source'],
};

/** Reads the list of plushaut.be: one line for each share of a project, money in whole euros, no date. */
export const wallonia: ListReader = { lang: 'fr', isOfRegions: false, rows: readWallonia };

async function* readWallonia(file: { name: string; path: string }): AsyncGenerator<ListRow> {
  for await (const row of readTable(file, shape)) {
    yield { row, operation: isPersonalName(oneLine(row.cells.beneficiary)) ? personLeftOut() : operationOf(row.cells) };
  }
}

function operationOf(cells: Record<Column, string>): Operation {
  const read = new Cells();
  const name = nameIn(cells.beneficiary, 'bénéficiaire', read);
  read.damaged(name, 'bénéficiaire');
  const [, postcode = '', town = ''] = /^(\d{4}) - (.+)$/u.exec(cells.town) ?? [];
  const region = read.money(cells.region, 'financement_wallonie', 'continental');
  return {
    title: oneLine(read.damaged(cells.title, 'title')) || null,
    beneficiaries: name === '' ? [] : [bodyOf(name, 'BE', { town, postcode })],
    role: { role: 'partner', stated: 'bénéficiaire' },
    programmes: programmesOf(cells.programme, cells.fund, read),
    from: null,
    to: null,
    granted: null,
    total: read.money(cells.total, 'montant_du_financement', 'continental'),
    union: read.money(cells.union, 'financement_européen_(fse/feder)', 'continental'),
    // Two authorities in one cell do not say who of them paid.
    region: region !== null && cells.authority === 'Région Wallonne' ? { body: { kind: 'PublicBody', name: 'Région wallonne', particulars: { country: 'BE' } }, amount: region } : null,
    places: [],
    published: null,
    flaws: read.flaws,
  };
}

/** Two programmes stand in one cell without anything between. */
function programmesOf(text: string, fund: string, read: Cells): MentionOf<'Programme'>[] {
  const known = ['Compétitivité et Emploi', 'Convergence'];
  const named = known.filter((name) => text.includes(name));
  if (named.join('').length !== text.length) read.flaw('programme.unknown', 'programme', `expected ${known.join(' or ')}, found "${text}".`);
  return named.map((name) => ({ kind: 'Programme', name: `${name} (${fund}, Wallonie-Bruxelles, 2007-2013)` }));
}
