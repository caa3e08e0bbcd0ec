import { Refusal } from '../../ground/refusal.ts';
import type { KindName } from '../../graph/model/kinds/index.ts';
import type { Modality } from '../../graph/model/modality.ts';
import type { ObjectKind, RelationName, SubjectKind, ValueName } from '../../graph/model/predicates/index.ts';
import type { Draft, Place } from '../../graph/model/statement.ts';
import { listOf } from './text-page.ts';
import type { Cut, TextPage } from './text-page.ts';

/** A thing as a page names it, with its kind known to the compiler. */
export type Named<K extends KindName = KindName> = { kind: K; name: string };

/** Something that a page offers and that the model cannot hold, with the reason. */
export type Omission = { code: string; at: Cut; message: string };

/** What may be said beside the ends of a fact. */
export type Said = { at: Cut; role?: string; stated?: string; predicateStated?: string; from?: string; to?: string; modality?: Modality };

/** Everything that a parser takes from one page, and what it leaves. */
export class Reading {
  readonly drafts: Draft[] = [];
  readonly omissions: Omission[] = [];

  /** Adds a relation between two things; does not compile with its ends swapped. */
  relation<P extends RelationName>(predicate: P, subject: Named<SubjectKind<P>>, object: Named<ObjectKind<P>>, said: Said & { value?: number }): void {
    this.add(predicate, subject, object, said.value ?? null, said.value === undefined ? null : 'EUR', said);
  }

  /** Adds a value: an amount in EUR, a count with its unit, a date, or a label of our own. */
  value<P extends ValueName>(predicate: P, subject: Named, value: string | number, said: Said & { unit?: string }): void {
    this.add(predicate, subject, null, value, said.unit ?? null, said);
  }

  /** Adds objectives or activities: each pattern of the page beside our own label for it, of at most eight words. */
  labels(predicate: 'HAS_OBJECTIVE' | 'HAS_ACTIVITY', page: TextPage, subject: Named, table: Record<string, string>, modality: Modality = 'asserted'): void {
    for (const [pattern, label] of Object.entries(table)) this.value(predicate, subject, label, { at: page.clause(pattern), modality });
  }

  /** Adds the themes that stand in each pattern: one in the slot `{theme}`, an enumeration in the slot `{themes}`. */
  themes(page: TextPage, subject: Named, patterns: string[], modality: Modality = 'asserted'): void {
    for (const pattern of patterns) {
      const at: Cut & Partial<Record<string, unknown>> = page.clause(pattern);
      for (const theme of pattern.includes('{themes}') ? listOf(at['themes'] as Cut) : [at['theme'] as Cut]) {
        this.relation('CONCERNS', subject, thing('Theme', theme), { at, modality });
      }
    }
  }

  /** Notes what the page offers and why it is not taken. */
  omit(code: string, at: Cut, message: string): void {
    this.omissions.push({ code, at, message });
  }

  private add(predicate: RelationName | ValueName, subject: Named, object: Named | null, value: string | number | null, unit: string | null, said: Said): void {
    this.drafts.push({
      subject,
      predicate,
      object,
      value,
      unit,
      role: said.role ?? null,
      roleStated: said.stated ?? null,
      predicateStated: said.predicateStated ?? null,
      from: said.from ?? null,
      to: said.to ?? null,
      modality: said.modality ?? 'asserted',
      place: { start: said.at.start, end: said.at.end } satisfies Place,
    });
  }
}

/** Returns a thing, named as the page writes it. */
export function thing<K extends KindName>(kind: K, name: Cut | string): Named<K> {
  return { kind, name: (typeof name === 'string' ? name : name.text).normalize('NFC') };
}

/** Returns a function that gives each name of a page its kind, and refuses a name that it does not know. */
export function kindsOf<const Table extends Record<string, KindName>>(place: string, table: Table): (name: Cut | string) => Named<Table[keyof Table]> {
  return (name) => {
    const text = (typeof name === 'string' ? name : name.text).normalize('NFC');
    const kind = Object.hasOwn(table, text) ? table[text] : undefined;
    if (!kind) throw new Refusal('check', `${place}: expected one of ${Object.keys(table).length} known names, found "${text}".`, 'Say in the parser what kind of thing it is.');
    return { kind: kind as Table[keyof Table], name: text };
  };
}
