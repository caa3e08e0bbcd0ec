import type { Particulars } from '../../../graph/model/statement.ts';
import { kindByName } from '../../read/cell/kind-of-body.ts';
import type { BodyKind } from '../../read/cell/kind-of-body.ts';
import { isPersonalName } from '../../read/cell/personal-name.ts';
import { postcodeOf } from '../../read/cell/postcodes.ts';
import { readAddress } from '../../read/cell/read-address.ts';
import { readMoney } from '../../read/cell/read-money.ts';
import { tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordReading, SourceFile } from '../../read/record-reading.ts';
import { nationalNumber } from '../../read/register/national-number.ts';
import { readTable } from '../../read/table/read-table.ts';
import { refuseRow, takeRow } from '../../read/table/row-reading.ts';
import type { TableRow, TableShape } from '../../read/table/table-shape.ts';
import { readBilingualName } from './bilingual-name.ts';

type Column = 'kbo' | 'name' | 'amount' | 'postcode' | 'town' | 'lat' | 'lng';
type Cells = Record<Column, string>;

const shape: TableShape<Column> = {
  columns: {
    kbo: { header: 'Le numéro de BCE du bénéficiaire de la subvention' },
    name: { header: 'Nom du bénéficiaire de la subvention' },
    amount: { header: 'Montant octroyé' },
    postcode: { header: 'Code postal' },
    town: { header: 'Commune' },
    lat: { header: 'Latitude' },
    lng: { header: 'Longitude' },
  },
  unused: ['Pays', 'Rue', 'Numéro de maison'],
};

/** Where the geocoder of this table puts what it did not find: nowhere, and the middle of Brussels. */
const nowhere = ['0.0,0.0', '50.8466,4.3528'];

const city: MentionOf<'PublicBody'> = {
  kind: 'PublicBody',
  name: 'Ville de Bruxelles',
  particulars: { country: 'BE', town: 'Bruxelles', postcode: '1000', names: [{ name: 'Ville de Bruxelles', lang: 'fr', type: 'official' }, { name: 'Stad Brussel', lang: 'nl', type: 'official' }] },
};

/** Reads a year's beneficiaries of subsidies: the year is in the name of the file. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  for (const file of files) {
    const year = /(?<!\d)(20\d{2})(?!\d)/.exec(file.name)?.[1] ?? null;
    for await (const row of readTable(file, shape)) yield readingOf(file, row, year);
  }
}

function readingOf(file: SourceFile, row: TableRow<Column>, year: string | null): RecordReading {
  const { cells } = row;
  if (row.flaw !== null) return refuseRow(file, row, 'row.shape', row.flaw);
  if (!/\p{L}|\d/u.test(cells.name)) return refuseRow(file, row, 'thing.unnamed', 'expected the name of a beneficiary, found none.');
  if (isPersonalName(cells.name)) return refuseRow(file, row, 'person.left-out', 'expected an organisation, found a natural person or a sole trader, who is left out.');
  const flaws: Flaw[] = [];
  const { name, names } = readBilingualName(cells.name);
  const where = whereOf(cells, flaws);
  const { kbo } = nationalNumber(cells.kbo, 'BE');
  if (kbo === undefined) flaws.push({ code: 'id.unreadable', column: 'BCE', message: `expected a number of the register whose check digits are right, found "${cells.kbo}".` });
  const body: MentionOf<BodyKind> = { kind: kindOf(name), name, particulars: { ...where, ...(kbo === undefined ? {} : { ids: { kbo } }), ...(names.length > 0 ? { names } : {}) } };
  const money = readMoney(cells.amount, 'english');
  if ('fault' in money) flaws.push({ code: 'money.unreadable', column: 'Montant octroyé', message: money.fault });
  const given = 'fault' in money ? {} : { value: money.amount, unit: 'EUR' };
  const located = where.town === undefined ? [] : [tieOf(body, 'LOCATED_IN', { kind: 'Place', name: where.town, particulars: { country: 'BE', ...(where.postcode ? { postcode: where.postcode } : {}) } })];
  const reading = takeRow(file, row, { drafts: [tieOf(city, 'FUNDS', body, { ...given, from: year, to: year })], beside: located, flaws });
  return { ...reading, place: { ...reading.place, lang: 'fr' } };
}

function whereOf(cells: Cells, flaws: Flaw[]): Particulars {
  const { town } = readAddress({ town: cells.town, country: 'BE' });
  const postcode = postcodeOf(cells.postcode, 'BE');
  if (town === null) flaws.push({ code: 'town.missing', column: 'Commune', message: 'expected a town, found none.' });
  const [lat, lng] = [Number(cells.lat), Number(cells.lng)];
  const isPoint = !nowhere.includes(`${cells.lat},${cells.lng}`) && lat > 49.4 && lat < 51.6 && lng > 2.5 && lng < 6.5;
  if (!isPoint) flaws.push({ code: 'point.unknown', column: 'Latitude', message: `expected a point in Belgium, found "${cells.lat}, ${cells.lng}", where the table puts what it did not find.` });
  return { country: 'BE', ...(town === null ? {} : { town }), ...(postcode === null ? {} : { postcode }), ...(isPoint ? { lat, lng } : {}) };
}

function kindOf(name: string): BodyKind {
  return /^(?:centre public d['’]action sociale|commission communautaire|zone de police)/iu.test(name) ? 'PublicBody' : (kindByName(name) ?? 'Organisation');
}
