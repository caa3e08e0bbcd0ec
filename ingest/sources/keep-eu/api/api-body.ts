import type { Particulars } from '../../../../graph/model/statement.ts';
import { kindByName } from '../../../read/cell/kind-of-body.ts';
import type { BodyKind } from '../../../read/cell/kind-of-body.ts';
import { readAddress } from '../../../read/cell/read-address.ts';
import { readCountry } from '../../../read/cell/read-country.ts';
import { nationalNumber } from '../../../read/register/national-number.ts';
import { tieOf } from '../../../read/record-draft.ts';
import type { MentionOf } from '../../../read/record-draft.ts';
import type { RecordDraft } from '../../../read/record-reading.ts';
import type { ApiPartnership } from './api-project.ts';

const kindsOfType: readonly (readonly [RegExp, BodyKind])[] = [
  [/public authority/i, 'PublicBody'],
  [/enterprise|\bsme\b/i, 'Company'],
  [/school|training centre/i, 'School'],
];

/** Returns one who takes part, and where it sits. */
export function apiBodyOf(partnership: ApiPartnership): { body: MentionOf<BodyKind>; located: RecordDraft[] } {
  const { partner, pic, beneficiary_id: national, location_json: point } = partnership;
  const country = readCountry(partnership.country || (partner.country ?? ''));
  const { town, postcode } = readAddress({ ...partnership, country });
  const names = Object.entries(partner.translations).flatMap(([lang, { name_translated: name }]) => (name === '' || name === partner.name ? [] : [{ name, lang, type: 'alias' as const }]));
  const ids = { ...(/^\d{9}$/.test(pic) && { pic }), ...nationalNumber(national, country) };
  const where: Particulars = { ...(country && { country }), ...(postcode && { postcode }) };
  const body = { kind: kindOf(partnership), name: partner.name.replace(/\s+/gu, ' '), particulars: { ...where, ...(town && { town }), ...point, ...(Object.keys(ids).length > 0 && { ids }), ...(names.length > 0 && { names }) } };
  return { body, located: town === null ? [] : [tieOf(body, 'LOCATED_IN', { kind: 'Place', name: town, particulars: where })] };
}

function kindOf({ partner, organisation_type: type, legal_status: status }: ApiPartnership): BodyKind {
  return kindByName(partner.name) ?? kindsOfType.find(([words]) => words.test(type))?.[1] ?? (/^public$/i.test(status) ? 'PublicBody' : 'Organisation');
}
