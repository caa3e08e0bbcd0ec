import type { Particulars } from '../../../graph/model/statement.ts';
import { nameKey } from '../name-key.ts';
import type { PlaceOf } from '../places.ts';
import type { Geography } from './geography.ts';
import { areNested } from './nuts.ts';
import { placeParticulars } from './place-particulars.ts';

/** Returns the key of the place that a mention names: one for all names of one town or region, and two for namesakes of two countries, or of a town and its province. */
export function keyOfPlace(name: string, particulars: Particulars | undefined, placeOf: PlaceOf, geography: Geography | undefined): string {
  const region = particulars?.ids?.nuts;
  const plain = placeOf(name);
  if (region !== undefined) return geography?.regionNamed(region) ?? (plain?.nuts === region ? plain.key : `nuts:${region}`);
  const country = particulars?.country;
  if (country === undefined) return plain?.key ?? nameKey(name);
  const { town, nuts } = geography ? placeParticulars({ ...particulars, town: name }, geography) : { town: null, nuts: null };
  if (town) return town.key;
  const isPlain = plain?.country === country && (nuts === null || plain.nuts === null || areNested(plain.nuts, nuts));
  return isPlain ? plain.key : `${nameKey(name)}:${nuts?.length === 5 ? nuts : country}`;
}
