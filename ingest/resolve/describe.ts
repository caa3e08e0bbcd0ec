import { nothingInferred } from '../../graph/model/inferred/inferred.ts';
import { kindNames, kinds } from '../../graph/model/kinds/index.ts';
import type { KindName } from '../../graph/model/kinds/index.ts';
import type { NameRecord, ThingRecord } from '../../graph/model/records.ts';
import type { Particulars } from '../../graph/model/statement.ts';
import { namesUsed } from './cluster/bodies.ts';
import type { Body } from './cluster/bodies.ts';
import type { Cluster } from './cluster/clusters.ts';
import { nameKey } from './name-key.ts';
import { Tally } from './tally.ts';

/** A cluster with its name and kinds, before it has an id. */
export type Described = { cluster: Cluster; name: string; kinds: KindName[]; isFirst: boolean };

const mostParticulars = 16;
const mostReasons = 24;

/** Returns what a cluster is called and what kinds of thing it is. */
export function describeCluster(cluster: Cluster): Described {
  return { cluster, name: nameOf(cluster), kinds: kindsOf(cluster), isFirst: cluster.bodies.some(({ first }) => first !== null) };
}

/** Returns the thing that a cluster is, under an id; where it lies is not told yet. */
export function thingOf({ cluster, name, kinds: found }: Described, id: string, formerIds: readonly string[] = []): ThingRecord {
  const { bodies } = cluster;
  return {
    id,
    kinds: found,
    name,
    names: namesOf(cluster, name),
    place: null, side: null, nuts: null, lat: null, lng: null,
    from: dateOf(bodies, 'from'),
    to: dateOf(bodies, 'to'),
    ids: idsOf(bodies),
    succeeded_by: [],
    sources: [...new Set(bodies.flatMap(({ sources }) => sources))].sort(),
    ...knownBy(cluster, formerIds),
  };
}

/** Why its bodies are one thing, and the ids that it was known by. */
function knownBy({ because }: Cluster, formerIds: readonly string[]): Pick<ThingRecord, 'inferred'> {
  if (because.length + formerIds.length === 0) return {};
  const sameBecause = [...new Set(because)].slice(0, mostReasons);
  return { inferred: { ...nothingInferred, ...(sameBecause.length > 0 && { sameBecause }), ...(formerIds.length > 0 && { formerIds }) } };
}

/** Returns what records tell of a thing beside its name, the most frequent first, each with how many mentions bear it. */
export function particularsOf({ bodies }: Cluster): { particulars: Particulars; count: number }[] {
  const told = tallied(bodies.map(({ particulars }) => particulars));
  return told.ranked().slice(0, mostParticulars).map((text) => ({ particulars: JSON.parse(text) as Particulars, count: told.countOf(text) }));
}

/** The narrowest kind that most statements give it first, then the others. */
function kindsOf({ bodies }: Cluster): KindName[] {
  const narrowFirst = (one: string, other: string): number => breadth(one) - breadth(other) || kindNames.indexOf(one as KindName) - kindNames.indexOf(other as KindName);
  const ranked = tallied(bodies.map((body) => body.kinds)).ranked(narrowFirst) as KindName[];
  return [...ranked.filter((kind) => breadth(kind) === 0), ...ranked.filter((kind) => breadth(kind) === 1)];
}

/** The name that a person prefers, else the one that the first sources use most, else the most frequent, else the longest. */
function nameOf({ bodies, preferred }: Cluster): string {
  const declared = bodies.find(isDeclared);
  if (declared) return declared.aliases[0]!.name;
  const longFirst = (one: string, other: string): number => other.length - one.length;
  const names = tallied(bodies.map(namesUsed)).ranked(longFirst);
  const key = preferred === null ? null : nameKey(preferred);
  const first = tallied(bodies.map((body) => body.first)).ranked(longFirst);
  const name = [...first, ...names].find((one) => nameKey(one) === key) ?? preferred ?? first[0] ?? names[0]!;
  return mendedNames(bodies).get(name) ?? name;
}

/** A theme of the closed list bears its names from there, the first of which it goes by. */
function isDeclared({ family, nameKey: key }: Body): boolean {
  return family === 'Theme' && key.startsWith('theme:');
}

/** The whole name of each that is written broken. */
function mendedNames(bodies: readonly Body[]): Map<string, string> {
  const mended = new Map<string, string>();
  for (const body of bodies) {
    const whole = body.aliases.filter(({ type }) => type === 'mended');
    if (whole.length === 0) continue;
    for (const used of namesUsed(body).texts) {
      const own = whole.find(({ name }) => name !== used && unspaced(name) === unspaced(used));
      if (own) mended.set(used, own.name);
    }
  }
  return mended;
}

function unspaced(name: string): string {
  return name.replace(/\s/gu, '');
}

/** Every name, the chosen one first, with its language where the pages or a register tell it; one that a person judged to be its own is among them, whether or not a source uses it. */
function namesOf({ bodies, judged }: Cluster, chosen: string): NameRecord[] {
  const mended = mendedNames(bodies);
  const languages = new Map<string, Set<string>>();
  for (const use of bodies.flatMap(({ uses }) => uses.texts)) {
    const tab = use.indexOf('\t');
    const name = mended.get(use.slice(tab + 1)) ?? use.slice(tab + 1);
    languages.set(name, (languages.get(name) ?? new Set()).add(use.slice(0, tab)));
  }
  const several = new Set([...languages.values()].map((used) => [...used].sort().join())).size > 1;
  // A theme is not called by the codes that stand for it.
  const others = [...languages.keys()].filter((name) => name !== chosen && !(/\d/.test(name) && bodies.some(isDeclared))).sort();
  const registered = registeredLanguages(bodies);
  const used = [chosen, ...others].map((name): NameRecord => {
    const [lang = '', ...more] = languages.get(name) ?? [];
    return { name, lang: registered.get(name) ?? (several && more.length === 0 ? lang || null : null), type: typeOf(name, chosen), from: null, to: null };
  });
  const told = withListed(bodies, [...used, ...registeredNames(bodies, new Set(used.map(({ name }) => name)))]);
  const keys = new Set(told.map(({ name }) => nameKey(name)));
  const more = [...new Set(judged)].filter((name) => !keys.has(nameKey(name))).sort();
  return [...told, ...more.map((name): NameRecord => ({ name, lang: null, type: typeOf(name, chosen), from: null, to: null }))];
}

/** What the closed list calls a theme is its official name in each language, whatever sources call it; the first is the one that it goes by. */
function withListed(bodies: readonly Body[], names: readonly NameRecord[]): NameRecord[] {
  const listed = (bodies.find(isDeclared)?.aliases ?? []).filter(({ type }) => type === 'official').map(({ name, lang }): NameRecord => ({ name, lang, type: 'official', from: null, to: null }));
  return [...listed, ...names.filter(({ name }) => !listed.some((one) => one.name === name))];
}

/** The language of each name for which registers tell one and no other: what a register says of a name comes before the language of the pages that use it. */
function registeredLanguages(bodies: readonly Body[]): Map<string, string> {
  const languages = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, lang } of bodies.flatMap(({ aliases }) => aliases)) {
    if (lang === null) continue;
    if ((languages.get(name) ?? lang) !== lang) several.add(name);
    languages.set(name, lang);
  }
  for (const name of several) languages.delete(name);
  return languages;
}

/** The names that registers give beside those in use; of an official one there is one, and others are called so too. */
function registeredNames(bodies: readonly Body[], used: ReadonlySet<string>): NameRecord[] {
  const names = new Map<string, NameRecord>();
  for (const { name, lang, type } of bodies.flatMap(({ aliases }) => aliases)) {
    if (used.has(name)) continue;
    const record: NameRecord = { name, lang, type: type === 'official' || type === 'mended' ? 'alias' : type, from: null, to: null };
    names.set(JSON.stringify(record), record);
  }
  return [...names].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, record]) => record);
}

/** The date that most statements give, asserted before planned, then the most precise. */
function dateOf(bodies: readonly Body[], bound: 'from' | 'to'): string | null {
  const preciseFirst = (one: string, other: string): number => other.length - one.length;
  const told = tallied(bodies.map(({ dates }) => dates));
  const [asserted, others] = [true, false].map((isAsserted) => {
    const prefix = `${bound}\t${isAsserted}\t`;
    return told.ranked(preciseFirst).find((text) => text.startsWith(prefix))?.slice(prefix.length);
  });
  return asserted ?? others ?? null;
}

/** The identifiers that its bodies bear, and of what does not tell bodies apart, such as a domain, the one that most records give. */
function idsOf(bodies: readonly Body[]): Record<string, string> {
  const tallies = new Map<string, Tally>();
  for (const { particulars } of bodies) {
    for (const text of particulars?.texts ?? []) {
      for (const [register, id] of Object.entries((JSON.parse(text) as Particulars).ids ?? {})) {
        const tally = tallies.get(register) ?? new Tally();
        tallies.set(register, tally);
        tally.add(id, particulars!.countOf(text));
      }
    }
  }
  return Object.fromEntries([...tallies].sort(([one], [other]) => (one < other ? -1 : 1)).map(([register, tally]) => [register, tally.ranked()[0]!]));
}

function tallied(tallies: readonly (Tally | null)[]): Tally {
  const [first, ...others] = tallies.filter((tally) => tally !== null);
  if (others.length === 0) return first ?? new Tally();
  const sum = new Tally();
  for (const tally of [first!, ...others]) sum.addAll(tally);
  return sum;
}

function breadth(kind: string): number {
  return kinds[kind as KindName].within === null && kind === 'Organisation' ? 1 : 0;
}

function typeOf(name: string, chosen: string): NameRecord['type'] {
  if (name === chosen) return 'official';
  const isShortened = nameKey(chosen).startsWith(nameKey(name));
  return /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(name) && !isShortened ? 'acronym' : 'alias';
}
