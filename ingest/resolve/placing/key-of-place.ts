import type { Particulars } from '../../../graph/model/statement.ts';
import { nameKey } from '../name-key.ts';
import type { PlaceOf } from '../places.ts';
import type { Geography } from './geography.ts';
import { placeParticulars } from './place-particulars.ts';

/** Returns the key of the place that a mention names: one for all names of one town, and two for namesakes of two countries. */
export function keyOfPlace(name: string, particulars: Particulars | undefined, placeOf: PlaceOf, geography: Geography | undefined): string {
  const plain = placeOf(name);
  const country = particulars?.country;
  if (country === undefined) return plain?.key ?? nameKey(name);
  const town = geography ? placeParticulars({ ...particulars, town: name }, geography).town : null;
  if (town) return town.key;
  return plain?.country === country ? plain.key : `${nameKey(name)}:${country}`;
}
