import type { MentionOf } from '../../read/record-draft.ts';
import type { BodyKind } from '../../read/cell/kind-of-body.ts';
import type { Flaw } from '../../read/record-reading.ts';
import type { TableRow } from '../../read/table/table-shape.ts';

/** A body of a list, and the place that the list gives it. */
export type Beneficiary = { body: MentionOf<BodyKind>; place: MentionOf<'Place'> | null };

/** One line of a list of beneficiaries, in whatever shape its authority published it. */
export type Operation = {
  title: string | null;
  beneficiaries: Beneficiary[];
  /** What the list calls those who receive: its own word, and the role that it comes to. */
  role: { role: 'lead' | 'partner'; stated: string };
  /** Several where the list glues two programmes together without saying which paid what. */
  programmes: MentionOf<'Programme'>[];
  from: string | null;
  to: string | null;
  /** When the money was granted. */
  granted: string | null;
  /** In euros: what the whole operation costs, what the Union pays, and what a region pays. */
  total: number | null;
  union: number | null;
  region: { body: MentionOf<BodyKind>; amount: number } | null;
  /** Where the operation is carried out. */
  places: MentionOf<'Place'>[];
  /** The themes of the operation, in the list's own words or by the code of a category of intervention. */
  themes?: string[];
  /** When the list said so. */
  published: string | null;
  flaws: Flaw[];
};

/** A row of a list: what it says, or why nothing of it is taken. */
export type ListRow = { row: Omit<TableRow<never>, 'cells'>; operation: Operation | { code: string; message: string } };

/** What a reader of one list gives: its rows, the language that they are in, and whether its programmes are of different regions, so that one title in two of them is two operations. */
export type ListReader = { lang: string; isOfRegions: boolean; rows: (file: { name: string; path: string }) => AsyncIterable<ListRow> };

/** Returns the reason for which a row is left out that names a natural person, and does not name it again. */
export function personLeftOut(): { code: string; message: string } {
  return { code: 'person.left-out', message: 'expected an organisation, found a natural person or a sole trader, who is left out.' };
}
