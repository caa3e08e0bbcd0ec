import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw, RecordDraft, RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import type { TableRow, TableShape } from '../../read/table/table-shape.ts';
import { associationDrafts, associationOf, membershipDrafts } from './association.ts';
import { members, organisations, personal, urbactMembers, urbactNetworks } from './shapes.ts';
import { networkOf, urbactMember, urbactNetwork } from './urbact.ts';

type Network = MentionOf<'Network'>;
type Said = { drafts: RecordDraft[]; beside?: RecordDraft[]; untaken?: { code: string; message: string } };

/** The files by the form of their names. */
export const forms = { urbactNetworks: /^urbact_networks.*\.csv$/i, urbactMembers: /^urbact_membership.*\.csv$/i, organisations: /^etmun_organisations.*\.csv$/i, members: /^etmun_membership.*\.csv$/i };

/** Reads the networks first, so that each membership names its network as the network's own row does; then every row of every file. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  const named = (form: RegExp): readonly SourceFile[] => files.filter(({ name }) => form.test(name));
  const networks = new Map<string, Network>();
  for (const file of named(forms.urbactNetworks)) for await (const { cells } of readTable(file, urbactNetworks)) networks.set(`urbact ${cells.code}`, networkOf(cells.name, cells.code));
  for (const file of named(forms.organisations)) for await (const { cells } of readTable(file, organisations)) networks.set(`etmun ${cells.code}`, associationOf(cells, []));
  const known = (table: string, code: string, name: string): Network => networks.get(`${table} ${code}`) ?? (table === 'urbact' ? networkOf(name, code) : { kind: 'Network', name });
  for (const file of named(forms.urbactNetworks)) yield* readings(file, urbactNetworks, ({ cells }, flaws) => ({ drafts: urbactNetwork(cells, flaws), ...missing(cells.name, 'a network') }));
  for (const file of named(forms.urbactMembers)) yield* readings(file, urbactMembers, ({ cells }, flaws) => ({ drafts: urbactMember(cells, known('urbact', cells.code, cells.network), flaws), ...missing(cells.city, 'a city') }));
  for (const file of named(forms.organisations)) yield* readings(file, organisations, ({ cells }, flaws) => associationSaid(cells, flaws));
  for (const file of named(forms.members)) yield* readings(file, members, ({ cells }, flaws) => memberSaid(cells, known('etmun', cells.code, cells.network), flaws));
}

async function* readings<Column extends string>(file: SourceFile, shape: TableShape<Column>, say: (row: TableRow<Column>, flaws: Flaw[]) => Said): AsyncGenerator<RecordReading> {
  for await (const row of readTable(file, shape)) {
    const flaws = row.notes.filter(({ code, column }) => code !== 'column.gone' || !personal.includes(column));
    const place = { kind: 'row', page: file.sha256, row: row.row, url: file.url, published: null, retrieved: file.retrieved, lang: 'en' } as const;
    const said: Said = row.flaw === null ? say(row, flaws) : { drafts: [], untaken: { code: 'row.damaged', message: row.flaw } };
    yield { record: row.row, place, drafts: said.drafts, beside: said.beside ?? [], untaken: said.untaken ?? null, flaws };
  }
}

function associationSaid(cells: Parameters<typeof associationOf>[0], flaws: Flaw[]): Said {
  const drafts = associationDrafts(cells, associationOf(cells, flaws), flaws);
  if (cells.name === '' || drafts.length > 0) return { drafts, ...missing(cells.name, 'an association') };
  return { drafts, untaken: { code: 'row.silent', message: `expected the year in which "${cells.name}" was set up, found none, and nothing else that is read.` } };
}

function memberSaid(cells: Parameters<typeof membershipDrafts>[0], network: Network, flaws: Flaw[]): Said {
  if (cells.name === '') return { drafts: [], ...missing('', 'a member') };
  if (/^former/i.test(cells.status)) return { drafts: [], untaken: { code: 'membership.ended', message: `expected a membership that holds, or its years, found "${cells.status}" without an end.` } };
  return membershipDrafts(cells, network, flaws);
}

function missing(name: string, what: string): Pick<Said, 'untaken'> {
  return name === '' ? { untaken: { code: 'name.missing', message: `expected the name of ${what}, found none.` } } : {};
}
