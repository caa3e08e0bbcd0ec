import type { Particulars } from '../../../graph/model/statement.ts';
import { kindByName } from '../../read/cell/kind-of-body.ts';
import type { BodyKind } from '../../read/cell/kind-of-body.ts';
import { isNaturalPerson, isPersonLike } from '../../read/cell/natural-person.ts';
import { readAddress } from '../../read/cell/read-address.ts';
import { readCountry } from '../../read/cell/read-country.ts';
import { tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft } from '../../read/record-reading.ts';
import { nationalNumber } from '../../read/register/national-number.ts';
import type { OrganisationColumn } from './organisation-table.ts';

type Cells = Record<OrganisationColumn, string>;

/** Reads an organisation: its name, its numbers, and where the row says that it sits. */
export function bodyOf(cells: Cells): { body: MentionOf<BodyKind>; located: RecordDraft[]; flaws: Flaw[] } {
  const country = readCountry(cells.country);
  const { town, postcode } = readAddress({ ...cells, country });
  const point = pointOf(cells.point);
  const vat = /\d{4}/.test(cells.vat) ? { vat: cells.vat } : {};
  const where: Particulars = { ...(country && { country }), ...(postcode && { postcode }), ...(/^[A-Z]{2}[0-9A-Z]{1,3}$/.test(cells.nuts) && { nuts: cells.nuts }) };
  const ids = { ...(/^\d{9}$/.test(cells.pic) && { pic: cells.pic }), ...vat, ...nationalNumber(cells.vat, country) };
  const body = { kind: kindOf(cells), name: oneLine(cells.name), particulars: { ...where, ...(town && { town }), ...point, ids, ...namesOf(cells) } };
  return { body, located: town === null ? [] : [tieOf(body, 'LOCATED_IN', { kind: 'Place', name: town, particulars: where })], flaws: flawsOf(cells, country, point) };
}

/** Says whether a row is of a natural person: firms and "others" bear personal names only where they are persons. */
export function isPerson({ name, activity }: Cells): boolean {
  return isNaturalPerson(name) || (/^(?:PRC|OTH)?$/.test(activity) && isPersonLike(name));
}

function kindOf({ name, activity, isSme }: Cells): BodyKind {
  const told = kindByName(name);
  if (activity === 'HES') return told === 'University' ? 'University' : told === 'School' ? 'School' : 'Organisation';
  if (activity === 'PUB') return 'PublicBody';
  if (activity === 'PRC') return told === 'Association' ? 'Association' : 'Company';
  return told === 'Company' && isSme !== 'True' && activity === 'REC' ? 'Organisation' : (told ?? 'Organisation');
}

function namesOf({ name, shortName }: Cells): Pick<Particulars, 'names'> {
  const short = oneLine(shortName);
  if (short === '' || short.toLowerCase() === oneLine(name).toLowerCase()) return {};
  return { names: [{ name: short, lang: null, type: /^\S{2,10}$/u.test(short) ? 'acronym' : 'alias' }] };
}

function pointOf(written: string): Pick<Particulars, 'lat' | 'lng'> | null {
  const [, lat, lng] = /^(-?\d{1,2}(?:\.\d+)?),\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(written) ?? [];
  return lat === undefined || lng === undefined || Math.abs(Number(lat)) > 90 || Math.abs(Number(lng)) > 180 ? null : { lat: Number(lat), lng: Number(lng) };
}

function flawsOf(cells: Cells, country: string | null, point: ReturnType<typeof pointOf>): Flaw[] {
  return [
    ...(country === null ? [{ code: 'country.unknown', column: 'country', message: `expected a country, found "${cells.country}".` }] : []),
    ...(point === null && cells.point !== '' ? [{ code: 'cell.point', column: 'geolocation', message: `expected a latitude and a longitude, found "${cells.point}".` }] : []),
    ...(/^(?:True|False|)$/i.test(cells.isSme) ? [] : [{ code: 'cell.claim', column: 'SME', message: `expected True or False, found "${cells.isSme}".` }]),
    ...(/^(?:HES|REC|PRC|PUB|OTH|)$/.test(cells.activity) ? [] : [{ code: 'cell.kind', column: 'activityType', message: `expected HES, REC, PRC, PUB or OTH, found "${cells.activity}".` }]),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
