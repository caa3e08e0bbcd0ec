import { kindByName } from '../cell/kind-of-body.ts';
import type { BodyKind } from '../cell/kind-of-body.ts';
import { isPersonalName } from '../cell/personal-name.ts';
import { postcodeOf } from '../cell/postcodes.ts';
import { readAddress } from '../cell/read-address.ts';
import { readCountry } from '../cell/read-country.ts';
import type { MentionOf } from '../record-draft.ts';
import type { Flaw } from '../record-reading.ts';

/** A participant as a row writes it, and the column that it stands in. */
export type WrittenParticipant = { column: string; name: string; type: string; address: string; country: string };

/** A participant, and where it sits; a natural person is none. */
export type Participant = { body: MentionOf<BodyKind>; place: MentionOf<'Place'> | null };

const kindsByType: readonly (readonly [BodyKind, RegExp])[] = [
  ['University', /higher education institution|university/i],
  ['School', /school|educational centre|vocational/i],
  ['PublicBody', /public body|public authority|ministry|municipality|city council|regional authority|local authority/i],
  ['Association', /non-governmental|association|ngo\b|non-profit/i],
  ['Company', /enterprise|company|sme\b|production company|publisher/i],
];

/** Reads a participant; a country that older tables write behind the name, "Kunsthuis, Belgium", goes where it belongs. */
export function readParticipant(written: WrittenParticipant, flaws: Flaw[]): Participant | null {
  const { column } = written;
  const told = written.name.replace(/\s+/gu, ' ').trim();
  if (!/\p{L}/u.test(told)) return null;
  const behind = written.country === '' ? countryBehind(told) : null;
  const name = behind?.name ?? told;
  if (isPersonalName(name)) {
    flaws.push({ code: 'person.left-out', column, message: 'expected an organisation, found a natural person, who is left out.' });
    return null;
  }
  const country = behind?.country ?? readCountry(written.country);
  if (country === null && written.country !== '') flaws.push({ code: 'country.unknown', column, message: `expected a country, found "${written.country}".` });
  const { postcode, town } = addressOf(written.address, country);
  const where = { ...(country === null ? {} : { country }), ...(postcode === null ? {} : { postcode }) };
  const body = { kind: kindOf(name, written.type), name, particulars: { ...where, ...(town === null ? {} : { town }) } };
  return { body, place: town === null ? null : { kind: 'Place', name: town, particulars: where } };
}

function countryBehind(name: string): { name: string; country: string } | null {
  const [, bare, last] = /^(.+), ?([^,]+)$/u.exec(name) ?? [];
  const country = last === undefined ? null : readCountry(last.replace(/^the /i, ''));
  return bare === undefined || country === null ? null : { name: bare.trim(), country };
}

/** An address ends in a postcode and a town, each between commas or in one line; anything else names no town for sure. */
function addressOf(address: string, country: string | null): { postcode: string | null; town: string | null } {
  const parts = address.split(/[,\n]/u).map((part) => part.trim()).filter((part) => part !== '');
  const [before, last] = [parts.at(-2) ?? '', parts.at(-1) ?? ''];
  if (country !== null && /\d/.test(before) && postcodeOf(before, country) !== null && /^\D+$/u.test(last)) return readAddress({ town: last, postcode: before, country });
  return /^(?:[A-Z]{1,3}-)?\d{4,5}\s+\p{L}/u.test(last) ? readAddress({ town: last, country }) : { postcode: null, town: null };
}

function kindOf(name: string, type: string): BodyKind {
  return kindByName(name) ?? kindsByType.find(([, form]) => form.test(type))?.[0] ?? 'Organisation';
}
