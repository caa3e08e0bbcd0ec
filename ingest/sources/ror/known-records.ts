import type { RorKind } from './kind-of.ts';
import type { RorRecord } from './ror-record.ts';

/** What the first reading keeps of a record, so that the second may say each thing once. */
type Known = { row: string; rank: string; isWithdrawn: boolean; kind: RorKind; name: string; parents: readonly string[]; successors: readonly string[]; domains: readonly string[] };

/** What is known of all records before any is told: which row speaks for an id, what it is, and which ties it tells itself. */
export class KnownRecords {
  private readonly records = new Map<string, Known>();
  private readonly owners = new Map<string, number>();

  /** Adds a record; of two rows of one id the second schema speaks before the first, then the one that was changed last. */
  add(row: string, record: RorRecord, kind: RorKind): void {
    const rank = `${record.schema} ${record.modified}`;
    const before = this.records.get(record.id);
    if (before && before.rank >= rank) return;
    const pointing = (type: string): string[] => record.relations.filter((one) => one.type === type).map(({ id }) => id);
    this.count(before?.domains ?? [], -1);
    this.count(record.domains, 1);
    this.records.set(record.id, { row, rank, isWithdrawn: record.status === 'withdrawn', kind, name: record.name, parents: pointing('parent'), successors: pointing('successor'), domains: record.domains });
  }

  /** Returns the row that speaks for an id. */
  rowOf(id: string): string | null {
    return this.records.get(id)?.row ?? null;
  }

  /** Returns the kind and name of a record, where it is among those that were read. */
  mentionOf(id: string): { kind: RorKind; name: string } | null {
    return this.records.get(id) ?? null;
  }

  /** Says whether a record was withdrawn: it is then no organisation of its own. */
  isWithdrawn(id: string): boolean {
    return this.records.get(id)?.isWithdrawn ?? false;
  }

  /** Says whether a record itself names another as its parent or successor, and stands. */
  tells(id: string, type: 'parent' | 'successor', other: string): boolean {
    const known = this.records.get(id);
    return known !== undefined && !known.isWithdrawn && (type === 'parent' ? known.parents : known.successors).includes(other);
  }

  /** Says whether a domain belongs to one record alone, and so tells who it is. */
  isOwn(domain: string): boolean {
    return this.owners.get(domain) === 1;
  }

  private count(domains: readonly string[], change: 1 | -1): void {
    for (const domain of domains) this.owners.set(domain, (this.owners.get(domain) ?? 0) + change);
  }
}
