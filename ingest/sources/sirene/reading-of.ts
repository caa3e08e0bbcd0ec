import type { Particulars } from '../../../graph/model/statement.ts';
import { activityDrafts } from '../../read/activity/activity-drafts.ts';
import { activityLabel } from '../../read/activity/activity-label.ts';
import { readTown } from '../../read/cell/read-address.ts';
import { postcodeOf } from '../../read/cell/postcodes.ts';
import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft, RecordPlace, RecordReading } from '../../read/record-reading.ts';
import { kindOf } from './kind-of.ts';
import type { LegalUnit, Seat, UnitFault } from './legal-unit.ts';

type Body = MentionOf<ReturnType<typeof kindOf>>;

/** Returns what a legal unit says; or why nothing is taken, without a word of who it is where that is hidden. */
export function readingOf(unit: LegalUnit | UnitFault, place: RecordPlace & { kind: 'row' }, flaws: readonly Flaw[] = []): RecordReading {
  const untaken = (code: string, message: string): RecordReading => ({ record: place.row, place, drafts: [], beside: [], untaken: { code, message }, flaws });
  if ('fault' in unit) return untaken('record.shape', unit.fault);
  if (unit.isPerson) return untaken('person.left-out', 'expected a legal person, found a natural person.');
  if (unit.diffusion !== 'open') return untaken('diffusion.partial', 'expected a unit that is told freely, found one that asked not to be.');
  if (!/^\d{9}$/.test(unit.siren)) return untaken('id.unreadable', `expected a number of nine digits, found "${unit.siren}".`);
  if (unit.name === '') return untaken('name.missing', `expected a name of ${unit.siren}, found none.`);
  const body: Body = { kind: kindOf(unit.legalForm), name: unit.name, particulars: particularsOf(unit) };
  const drafts = draftsOf(body, unit);
  return drafts.length > 0 ? { record: place.row, place, drafts, beside: [], untaken: null, flaws } : untaken('record.silent', `expected a seat, a date or an activity of ${unit.siren}, found none.`);
}

function draftsOf(body: Body, { seat, created, ended, activities }: LegalUnit): RecordDraft[] {
  const town = seat ? readTown(seat.town) : null;
  // The classification of 2025 says the same again in other words.
  const [label] = activities.flatMap((activity) => activityLabel(activity.slice(activity.indexOf(':') + 1), activity.startsWith('naf2025') ? 'rev21' : 'rev2') ?? []);
  return [
    ...(seat && town ? [tieOf(body, 'LOCATED_IN', { kind: 'Place', name: town, particulars: { country: seat.country, ...postcodeIn(seat), ...(seat.insee ? { ids: { insee: seat.insee } } : {}) } })] : []),
    ...(created === null ? [] : [factOf(body, 'FOUNDED', created)]),
    ...(ended === null ? [] : [factOf(body, 'ENDED', ended)]),
    ...(label === undefined ? [] : activityDrafts(body, [label])),
  ];
}

function particularsOf(unit: LegalUnit): Particulars {
  const { seat } = unit;
  const town = seat ? readTown(seat.town) : null;
  const names = [
    ...(unit.acronym && unit.acronym !== unit.name ? [{ name: unit.acronym, lang: null, type: 'acronym' as const }] : []),
    ...unit.otherNames.map((name) => ({ name, lang: null, type: 'alias' as const })),
    ...unit.formerNames.map((name) => ({ name, lang: null, type: 'former' as const })),
  ];
  return {
    ...(seat ? { country: seat.country, ...postcodeIn(seat) } : {}),
    ...(town ? { town } : {}),
    ...(seat?.lat !== undefined && seat.lng !== undefined ? { lat: seat.lat, lng: seat.lng } : {}),
    ids: { siren: unit.siren, ...(unit.rna ? { rna: unit.rna } : {}) },
    ...(unit.activities.length > 0 ? { activities: unit.activities } : {}),
    ...(names.length > 0 ? { names } : {}),
  };
}

function postcodeIn({ postcode }: Seat): { postcode?: string } {
  const read = postcodeOf(postcode, 'FR');
  return read === null ? {} : { postcode: read };
}
