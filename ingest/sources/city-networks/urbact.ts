import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft } from '../../read/record-reading.ts';
import type { TableRow } from '../../read/table/table-shape.ts';
import { countryOf, placeOf } from './place-of.ts';
import type { urbactMembers, urbactNetworks } from './shapes.ts';
import { yearOf } from './years.ts';

type Network = MentionOf<'Network'>;
type NetworkRow = TableRow<keyof typeof urbactNetworks.columns>['cells'];
type MemberRow = TableRow<keyof typeof urbactMembers.columns>['cells'];

/** Returns a network of URBACT with the code that tells it from others of its name: many are called by one plain word. */
export function networkOf(name: string, code: string): Network {
  return { kind: 'Network', name, ...(code === '' ? {} : { particulars: { ids: { urbact: code } } }) };
}

/** Returns what the row of a network of URBACT says. */
export function urbactNetwork(cells: NetworkRow, flaws: Flaw[]): RecordDraft[] {
  const network = networkOf(cells.name, cells.code);
  const [from, to] = [yearOf(cells.start, 'Start', flaws), yearOf(cells.end, 'End', flaws)];
  const country = countryOf(cells.leadCountry, flaws);
  const lead: MentionOf<'Place'> = { kind: 'Place', name: cells.lead, ...(country ? { particulars: { country } } : {}) };
  const count = /^\d{1,3}$/.test(cells.cities) ? [factOf(network, 'COUNT', Number(cells.cities), { unit: 'cities' })] : [];
  if (count.length === 0 && cells.cities !== '') flaws.push({ code: 'number.unreadable', column: 'NbCities', message: `expected a number of cities, found "${cells.cities}".` });
  return [
    ...(cells.phase === '' ? [] : [tieOf(network, 'PART_OF', { kind: 'Programme', name: cells.phase })]),
    ...(from === null ? [] : [factOf(network, 'STARTED', from)]),
    ...(to === null ? [] : [factOf(network, 'ENDED', to)]),
    ...(cells.lead === '' ? [] : [tieOf(lead, 'MEMBER_OF', network, { role: 'lead', roleStated: 'LeadPartner', from, to })]),
    ...count,
    ...cells.keyword.split(' / ').filter(Boolean).map((name) => tieOf(network, 'CONCERNS', { kind: 'Theme', name: name.trim() })),
  ];
}

const roles: Record<string, string> = { Partner: 'partner', 'Lead Partner': 'lead' };

/** Returns what the row of a membership says: the city took part for the years that stand in the row. */
export function urbactMember(cells: MemberRow, network: Network, flaws: Flaw[]): RecordDraft[] {
  const said = { role: roles[cells.status] ?? null, roleStated: cells.status || null, from: yearOf(cells.start, 'Start', flaws), to: yearOf(cells.end, 'End', flaws) };
  return [tieOf(placeOf(cells.city, cells, flaws), 'MEMBER_OF', network, said)];
}
