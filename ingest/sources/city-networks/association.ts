import { factOf, tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft } from '../../read/record-reading.ts';
import type { TableRow } from '../../read/table/table-shape.ts';
import { membersOf } from './member-of.ts';
import { countryOf } from './place-of.ts';
import type { members, organisations } from './shapes.ts';
import { joiningOf, yearOf } from './years.ts';

type Network = MentionOf<'Network'>;
type AssociationRow = TableRow<keyof typeof organisations.columns>['cells'];
type MemberRow = TableRow<keyof typeof members.columns>['cells'];

/** Returns an association of cities as its own row tells it, with its acronym and the domain that it has to itself. */
export function associationOf(cells: AssociationRow, flaws: Flaw[]): Network {
  const country = countryOf(cells.country, flaws);
  const acronym = cells.acronym !== '' && cells.acronym !== cells.name && cells.acronym.length <= 20 ? cells.acronym : null;
  const domain = /^(?:https?:\/\/)?(?:www2?\.)?([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})\/?$/.exec(cells.url.trim())?.[1];
  const particulars = { ...(country ? { country } : {}), ...(domain ? { ids: { domain } } : {}), ...(acronym ? { names: [{ name: acronym, lang: null, type: 'acronym' as const }] } : {}) };
  return { kind: 'Network', name: cells.name, particulars };
}

/** Returns what the row of an association says beside its names. */
export function associationDrafts(cells: AssociationRow, network: Network, flaws: Flaw[]): RecordDraft[] {
  const founded = yearOf(cells.date, 'Date', flaws);
  return founded === null ? [] : [factOf(network, 'FOUNDED', founded)];
}

/** What a member may be called that tells no role: any member, or what it signed. */
const plain = /^(?:(?:full |effective )?members?|(?:2020|2030|ADAPT)+)?$/i;

/** Returns what the row of a membership says, and beside it where bodies sit. */
export function membershipDrafts(cells: MemberRow, network: Network, flaws: Flaw[]): { drafts: RecordDraft[]; beside: RecordDraft[] } {
  const role = /^associated/i.test(cells.status) ? 'associated' : null;
  const said = { role, roleStated: plain.test(cells.status) ? null : cells.status, ...joiningOf(cells.joined, flaws) };
  const found = membersOf(cells, flaws);
  return {
    drafts: found.map(({ subject }) => tieOf(subject, 'MEMBER_OF', network, said)),
    beside: found.flatMap(({ subject, seat }) => (seat ? [tieOf(subject, 'LOCATED_IN', seat)] : [])),
  };
}
