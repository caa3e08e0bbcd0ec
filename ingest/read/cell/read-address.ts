import { postcodeOf } from './postcodes.ts';
import { townCase } from './town-case.ts';

/** Where something is by its written address: what can be told of its postcode and town, and whether its post goes to a box or a sorting office there. */
export type Address = { postcode: string | null; town: string | null; isPostal: boolean };

const box = /^(?:p\.?\s?o\.?\s?box|b\.?p\.?|boite postale|boîte postale|postbus|postfach|postbox|apartado|casella postale|c\.?s\.?)\s*\d+(?:\s?\d+)*\s*[-–,]?\s*/iu;
const cedex = /[\s,-]*\bCEDEX(?:\s+\d{1,2})?\b\.?/iu;

/**
 * Reads a postcode and a town as addresses write them: `59034 / LILLE CEDEX`, `B-8500`, `1234 ab`, `Postbus 12 - GENT`, `PARIS 15`.
 * The town loses its capitals, its sorting office and the number of its district; what then remains empty is null.
 */
export function readAddress(address: { town: string; postcode?: string; country: string | null }): Address {
  const written = address.town.replace(/\s+/gu, ' ').trim();
  const boxless = written.replace(box, '');
  const plain = boxless.replace(cedex, '');
  const within = /^(?:([A-Z]{1,3})[-\s])?(\d{4,5}(?:\s?[A-Z]{2})?)\s+(?=\p{L})/u.exec(plain);
  const town = townOf(within ? plain.slice(within[0].length) : plain);
  const code = address.postcode?.trim() || within?.[2] || '';
  return { postcode: postcodeOf(code, address.country), town, isPostal: plain !== written || box.test(address.postcode ?? '') };
}

/** Returns a town as people write it: "VILLENEUVE D'ASCQ CEDEX" is "Villeneuve d'Ascq"; null where nothing names one. */
export function readTown(text: string): string | null {
  return readAddress({ town: text, country: null }).town;
}

function townOf(text: string): string | null {
  const bare = text
    .replace(/\s*\([^)]*\)\s*$/u, '')
    // What follows a comma is the county, the region or the larger town around it.
    .replace(/(?<=\p{L}{2}),.*$/u, '')
    // Danish and Dutch towns are parted into districts by one letter: "Odense C".
    .replace(/(?<=\p{L}{4}) \p{Lu}$/u, '')
    .replace(/(?<=\p{L})\s+\d{1,2}(?:e|er|ème|eme|°)?(?:\s+arrondissement)?$/iu, '')
    .replace(/[\s,;/-]+$/u, '')
    .trim();
  return /\p{L}{2}/u.test(bare) ? townCase(bare) : null;
}
