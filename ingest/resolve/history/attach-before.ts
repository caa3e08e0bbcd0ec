import { daysOf } from '../../../graph/model/edtf.ts';
import type { ThingRecord } from '../../../graph/model/records.ts';
import type { Statement } from '../../../graph/model/statement.ts';

/** A thing that became another one on a date. */
export type DatedSuccession = { before: string; after: string; date: string };

/** A fact that is older than the thing that it is told of, when no one thing came before: whose it is. */
export type EarlyFact = { thing: string; source: string; message: string };

type Dated = Pick<Statement, 'id' | 'predicate' | 'from' | 'to' | 'evidence'>;

const aboutTime: ReadonlySet<string> = new Set(['SUCCEEDED_BY', 'MERGED_INTO', 'SPLIT_FROM', 'RENAMED']);
const mostSteps = 8;

/** Knows since when things are, and what each came from: a fact of before belongs to what was there then. */
export class Origins {
  private readonly predecessors = new Map<string, DatedSuccession[]>();
  private readonly starts = new Map<string, string>();
  private readonly early = new Map<string, EarlyFact>();

  constructor(things: readonly ThingRecord[], successions: readonly DatedSuccession[]) {
    for (const one of successions) {
      const known = this.predecessors.get(one.after) ?? [];
      if (!known.some(({ before }) => before === one.before)) this.predecessors.set(one.after, [...known, one]);
    }
    for (const { id, from } of things) if (from !== null) this.starts.set(id, from);
  }

  /** The facts that are older than their thing and belong to no other, one of each thing. */
  get earlyFacts(): readonly EarlyFact[] {
    return [...this.early.values()];
  }

  /** Returns the thing that a fact is of: the one that is named, or what became it when the fact is older; `other` is the fact's other end, which no fact makes its own. */
  thingAt(id: string, fact: Dated, other: string | null): string {
    const [start] = [fact.from ?? fact.to];
    if (start === null || aboutTime.has(fact.predicate)) return id;
    const told = daysOf(start);
    let found = id;
    for (let step = 0; told && step < mostSteps; step += 1) {
      const [only, ...others] = this.predecessors.get(found) ?? [];
      if (!only || others.length > 0 || told.last >= (daysOf(only.date)?.first ?? '') || only.before === other) break;
      found = only.before;
    }
    if (told) this.noteEarly(found, fact, told.last);
    return found;
  }

  private noteEarly(thing: string, { id, predicate, from, to, evidence: { source } }: Dated, last: string): void {
    const start = this.starts.get(thing);
    const began = start === undefined ? null : daysOf(start);
    if (!began || last >= began.first || this.early.has(thing)) return;
    this.early.set(thing, { thing, source, message: `${thing}: expected facts from ${start} on, when it began, found ${predicate} of ${from ?? to} (statement ${id}). It may be of a body before it: judge which one in judgements.csv.` });
  }
}
