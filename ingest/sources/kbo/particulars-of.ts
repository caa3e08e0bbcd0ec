import type { Particulars } from '../../../graph/model/statement.ts';
import { readCountry } from '../../read/cell/read-country.ts';
import { readTown } from '../../read/cell/read-address.ts';
import { postcodeOf } from '../../read/cell/postcodes.ts';
import type { Flaw } from '../../read/record-reading.ts';
import type { KboRow } from './shapes.ts';

type Name = { name: string; lang: string | null; type: 'official' | 'acronym' | 'alias' };

const languages: Record<string, string | null> = { '0': null, '1': 'fr', '2': 'nl', '3': 'de', '4': 'en' };
const types: Record<string, Name['type']> = { '001': 'official', '002': 'acronym', '003': 'alias' };
const versions: Record<string, string> = { '2003': 'nacebel2003', '2008': 'nacebel2008', '2025': 'nacebel2025' };

/** Returns the names of an enterprise, the legal one first, then as the register lists them; names of its branches are not its own, and a number is no name. */
export function namesOf(rows: readonly KboRow<'denomination'>[], flaws: Flaw[]): Name[] {
  const names: Name[] = [];
  for (const { cells, row } of rows) {
    const type = types[cells.type];
    if (type === undefined || !/\p{L}/u.test(cells.name)) {
      if (cells.type !== '004') flaws.push({ code: 'name.unreadable', column: 'TypeOfDenomination', message: `expected a name of type 001, 002 or 003 at ${row}, found type "${cells.type}"${cells.name === '' ? ' without a name' : ` and "${cells.name}"`}.` });
      continue;
    }
    const isTwin = names.some((one) => one.name === cells.name && one.lang === (languages[cells.language] ?? null));
    if (!isTwin) names.push({ name: cells.name, lang: languages[cells.language] ?? null, type });
  }
  const order: Name['type'][] = ['official', 'alias', 'acronym'];
  return names.sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
}

/** Where an enterprise has its seat: its town as both languages call it. */
export type Seat = { country: string; town: string; otherTown: string | null; postcode: string | null };

/** Returns the seat of an enterprise, or null where none is told; an address that was struck off is none. */
export function seatOf(rows: readonly KboRow<'address'>[], flaws: Flaw[]): Seat | null {
  const seats = rows.filter(({ cells }) => cells.type === 'REGO');
  const [found] = seats.filter(({ cells }) => cells.struckOff === '');
  if (!found) {
    if (seats[0]) flaws.push({ code: 'address.struck-off', column: 'DateStrikingOff', message: `expected a seat that stands at ${seats[0].row}, found that it was struck off on ${seats[0].cells.struckOff}.` });
    return null;
  }
  const { cells, row } = found;
  const country = cells.countryFr === '' ? 'BE' : readCountry(cells.countryFr.replace(/\s*\(.*\)$/, ''));
  const [nl, fr] = [readTown(cells.townNl), readTown(cells.townFr)];
  if (country === null) flaws.push({ code: 'country.unreadable', column: 'CountryFR', message: `expected a country at ${row}, found "${cells.countryFr}".` });
  if (!(fr ?? nl)) flaws.push({ code: 'town.unreadable', column: 'MunicipalityFR', message: `expected a municipality at ${row}, found "${cells.townFr}".` });
  const town = fr ?? nl;
  return country === null || town === null ? null : { country, town, otherTown: nl !== null && nl !== town ? nl : null, postcode: postcodeOf(cells.postcode, country) };
}

/** Returns the codes of what an enterprise does, its main ones first; those of an older classification only where no newer one tells. */
export function activitiesOf(rows: readonly KboRow<'activity'>[], flaws: Flaw[]): string[] {
  const told = rows.filter(({ cells, row }) => {
    const isKnown = versions[cells.version] !== undefined && /^\d{2,7}$/.test(cells.code);
    if (!isKnown) flaws.push({ code: 'activity.unreadable', column: 'NaceCode', message: `expected a code of NACE 2003, 2008 or 2025 at ${row}, found "${cells.code}" of "${cells.version}".` });
    return isKnown;
  });
  const isOld = told.some(({ cells }) => cells.version !== '2003');
  const kept = told.filter(({ cells }) => !isOld || cells.version !== '2003').sort((one, other) => rankOf(one) - rankOf(other));
  return [...new Set(kept.map(({ cells }) => `${versions[cells.version]}:${cells.code}`))];
}

function rankOf({ cells }: KboRow<'activity'>): number {
  return ['MAIN', 'SECO', 'ANCI'].indexOf(cells.classification);
}

/** Returns what tells who an enterprise is. */
export function particularsOf(number: string, names: readonly Name[], seat: Seat | null, activities: readonly string[]): Particulars {
  const [first, ...others] = names;
  const told = first?.lang === null ? others : names;
  return {
    ...(seat ? { country: seat.country, town: seat.town, ...(seat.postcode ? { postcode: seat.postcode } : {}) } : {}),
    ids: { kbo: number },
    ...(activities.length > 0 ? { activities } : {}),
    ...(told.length > 0 ? { names: told } : {}),
  };
}
