import type { Particulars } from '../../../graph/model/statement.ts';
import { kindByName } from '../../read/cell/kind-of-body.ts';
import type { BodyKind } from '../../read/cell/kind-of-body.ts';
import { readAddress } from '../../read/cell/read-address.ts';
import { readCountry } from '../../read/cell/read-country.ts';
import { tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft } from '../../read/record-reading.ts';
import type { Point } from './periods/partner-places.ts';

/** A partner as a row of keep.eu writes it. */
export type WrittenBody = { name: string; mended: string | null; isPublic: boolean; town: string; postcode: string; country: string; countryCode: string; nuts: readonly string[]; point: Point | null };

/** A partner, the places that it sits in, and the cells of it that cannot be read. */
export type ReadBody = { body: MentionOf<BodyKind>; located: RecordDraft[]; flaws: Flaw[] };

/** Reads a partner: its name as written, and beside it all that the row tells of where it is. */
export function bodyOf(written: WrittenBody): ReadBody {
  const country = readCountry(written.country) ?? readCountry(written.countryCode);
  const { town, postcode } = readAddress({ ...written, country });
  const names = written.mended === null ? {} : { names: [{ name: written.mended, lang: null, type: 'mended' as const }] };
  const nuts = nutsOf(written.nuts, country);
  const where: Particulars = { ...(country && { country }), ...(postcode && { postcode }), ...(nuts && { nuts }) };
  const point = written.point === null ? {} : { lat: written.point.lat, lng: written.point.lng };
  const body = { kind: kindOf(written), name: written.name, particulars: { ...where, ...(town && { town }), ...point, ...names } };
  const place = { kind: 'Place' as const, name: town ?? '', particulars: { ...where, ...point, ...(written.point && { ids: { geonames: written.point.geonames } }) } };
  return { body, located: town === null ? [] : [tieOf(body, 'LOCATED_IN', place)], flaws: flawsOf(written, country, postcode, town) };
}

function kindOf({ name, isPublic }: WrittenBody): BodyKind {
  return kindByName(name) ?? (isPublic ? 'PublicBody' : 'Organisation');
}

/** Returns the narrowest NUTS code that a row gives, "BE25  / Prov. West-Vlaanderen" being BE25, of whatever generation; none of another country: the address is then right, and the code is its neighbour's. */
function nutsOf(cells: readonly string[], country: string | null): string | null {
  const codes = cells.map((cell) => /^([A-Z]{2}[0-9A-Z]{1,3})\s*\//.exec(cell)?.[1]).filter((code) => code !== undefined && agree(country, readCountry(code.slice(0, 2)))) as string[];
  return codes.sort((one, other) => other.length - one.length)[0] ?? null;
}

function flawsOf(written: WrittenBody, country: string | null, postcode: string | null, town: string | null): Flaw[] {
  const { postcode: code, countryCode } = written;
  const coded = readCountry(countryCode);
  return [
    ...(country === null ? [{ code: 'country.unknown', column: 'Country', message: `expected a country, found "${written.country || countryCode}".` }] : []),
    ...(!agree(country, coded) ? [{ code: 'country.contradicted', column: 'Country code', message: `expected ${country} twice, found "${countryCode}" beside "${written.country}"; the latter is taken, and no NUTS code.` }] : []),
    ...(postcode === null && !isNothing(code) ? [{ code: 'postcode.unknown', column: 'Postal code', message: `expected a postcode of ${country ?? 'a country'}, found "${code}".` }] : []),
    ...(town === null && !isNothing(written.town) ? [{ code: 'town.unknown', column: 'Town', message: `expected a town, found "${written.town}".` }] : []),
  ];
}

/** Parts of the world that have a code of their own, and also count within a country. */
const parts: Record<string, readonly string[]> = { FR: ['GP', 'MQ', 'GF', 'RE', 'YT', 'MF'], DK: ['FO', 'GL'], NL: ['AW', 'CW', 'SX', 'BQ'], NO: ['SJ'], FI: ['AX'] };

function agree(country: string | null, other: string | null): boolean {
  return country === null || other === null || country === other || (parts[other]?.includes(country) ?? false);
}

function isNothing(cell: string): boolean {
  return /^[\s./-]*$|^n\.?\/?a\.?$/i.test(cell);
}
