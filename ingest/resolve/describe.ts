import { predicates } from '../../graph/model/predicates/index.ts';
import type { Predicate } from '../../graph/model/predicates/declare.ts';
import { kindNames, kinds } from '../../graph/model/kinds/index.ts';
import type { KindName } from '../../graph/model/kinds/index.ts';
import type { NameRecord } from '../../graph/model/records.ts';
import type { Statement } from '../../graph/model/statement.ts';
import type { Gathered } from './gather.ts';
import { nameKey } from './name-key.ts';
import { Tally } from './tally.ts';

/** Returns the kinds of a thing: the narrowest that most statements give it first, then the others. */
export function kindsOfThing(gathered: Gathered): KindName[] {
  const narrowFirst = (one: string, other: string): number => breadth(one) - breadth(other) || kindNames.indexOf(one as KindName) - kindNames.indexOf(other as KindName);
  const ranked = gathered.kinds.ranked(narrowFirst) as KindName[];
  return [...ranked.filter((kind) => breadth(kind) === 0), ...ranked.filter((kind) => breadth(kind) === 1)];
}

/** Returns the name that stands for a thing: the one a person prefers, else the most frequent, else the longest. */
export function nameOfThing(gathered: Gathered, preferred: string | null): string {
  const ranked = gathered.names.ranked((one, other) => other.length - one.length);
  const key = preferred === null ? null : nameKey(preferred);
  return ranked.find((name) => nameKey(name) === key) ?? preferred ?? ranked[0]!;
}

/** Returns every name of a thing, the chosen one first, with its language where the pages tell it. */
export function namesOfThing(gathered: Gathered, chosen: string): NameRecord[] {
  const languages = new Set([...gathered.languages.values()].map((used) => [...used].join()));
  const several = languages.size > 1;
  const others = [...gathered.languages.keys()].filter((name) => name !== chosen).sort();
  return [chosen, ...others].map((name) => {
    const used = [...(gathered.languages.get(name) ?? [])];
    return { name, lang: several && used.length === 1 ? used[0] || null : null, type: typeOfName(name, chosen), from: null, to: null };
  });
}

/** Returns the stated beginning or end of a thing: the date that most statements give it, asserted before planned, then the most precise. */
export function dateOfThing(gathered: Gathered, bound: 'from' | 'to'): string | null {
  const dated = gathered.about.filter((statement) => statement.retracted === null && (predicates[statement.predicate] as Predicate).dates === bound);
  const asserted = dated.filter(({ modality }) => modality === 'asserted');
  const tally = new Tally();
  for (const statement of asserted.length > 0 ? asserted : dated) tally.add(valueOf(statement));
  return tally.ranked((one, other) => other.length - one.length)[0] ?? null;
}

function valueOf(statement: Statement): string {
  return String(statement.value);
}

function breadth(kind: string): number {
  return kinds[kind as KindName].within === null && kind === 'Organisation' ? 1 : 0;
}

function typeOfName(name: string, chosen: string): NameRecord['type'] {
  if (name === chosen) return 'official';
  const isShortened = nameKey(chosen).startsWith(nameKey(name));
  return /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(name) && !isShortened ? 'acronym' : 'alias';
}
