import { Refusal } from '../../../ground/refusal.ts';
import type { Family } from '../../../graph/model/kinds/index.ts';
import { tellContradiction } from '../judgements.ts';
import type { Judgement } from '../judgements.ts';
import type { Knowledge } from '../knowledge.ts';
import { nameKey } from '../name-key.ts';
import { namesUsed } from './bodies.ts';
import type { Body } from './bodies.ts';
import { meetPairs } from './pairing.ts';
import { isAnyonesWord, isTellingName } from './telling-name.ts';
import { Unions } from './unions.ts';

/** Bodies that turned out to be one thing, the name that a person prefers for it, and all names that people judged to be its own, and why they are one. */
export type Cluster = { key: string; bodies: Body[]; preferred: string | null; judged: readonly string[]; because: readonly string[] };

/** Of several countries that know a name, those of the home border are meant where nothing else is said. */
const home = ['BE', 'FR'];
/** A name as short as this could be anybody's. */
const shortest = 4;
const nothing: readonly never[] = [];

/**
 * Returns which bodies are one thing. What people judged comes first and always wins; then one identifier of a register makes one thing, and two of one register never do; then
 * one name in one country. A body whose country nobody told joins the only country where its name is borne, or that of the home border; else it stays by itself. A project is another one
 * than its namesake in a register, unless its name tells enough.
 */
export function clustersOf(all: Iterable<Body>, knowledge: Knowledge): Cluster[] {
  const bodies = [...all].sort((one, other) => (one.key < other.key ? -1 : 1));
  const uniting = new Uniting(bodies, knowledge);
  uniting.judge();
  uniting.byIdentifiers();
  uniting.byNames();
  uniting.withoutCountry();
  uniting.byPairs();
  return uniting.clusters();
}

type Bearers = { own: number[]; also: number[] };

class Uniting {
  private readonly unions = new Unions();
  private readonly numbers = new Map<string, number>();
  private readonly preferred = new Map<number, string>();
  /** The names that people judged to be one thing's, each with one of its members. */
  private readonly grounds: { member: number; because: string }[] = [];
  private readonly judgedNames: { member: number; name: string }[] = [];
  /** By family, name and country, who bears a name as its own, and who also. */
  private readonly bearers = new Map<string, Map<string, Bearers>>();

  constructor(
    private readonly bodies: readonly Body[],
    private readonly knowledge: Knowledge,
  ) {
    for (const { key, ids } of bodies) this.numbers.set(key, this.unions.add(ids));
    bodies.forEach((body, number) => this.bear(body, number));
  }

  /** Unites and parts what people judged: they speak of names as they are where nothing else is told. */
  judge(): void {
    const { judgements } = this.knowledge;
    const ends = ({ left, right, family, countries = ['', ''] }: Judgement): [number, number] => [this.judged(family, left, countries[0]), this.judged(family, right, countries[1])];
    const same = judgements.filter(({ judgement }) => judgement === 'same');
    for (const one of same) this.unite(...ends(one), `judged: "${one.left}", "${one.right}" (${one.who}, ${one.when}): ${one.why}`);
    for (const one of same) {
      const root = this.unions.rootOf(ends(one)[0]);
      if (!this.preferred.has(root)) this.preferred.set(root, one.left);
      this.judgedNames.push({ member: root, name: one.left }, { member: root, name: one.right });
    }
    const apart = judgements.filter(({ judgement }) => judgement === 'different' || judgement === 'successor').map((judgement) => ({ judgement, ends: ends(judgement) }));
    const faults = apart.filter((one) => this.unions.rootOf(one.ends[0]) === this.unions.rootOf(one.ends[1]));
    if (faults.length > 0) throw new Refusal('check', faults.map((one) => tellContradiction(one.judgement)).join(' '), 'Take one of the judgements back.');
    for (const one of apart) this.unions.keepApart(...one.ends);
  }

  byIdentifiers(): void {
    const holders = new Map<string, number>();
    this.bodies.forEach(({ family, ids }, number) => {
      for (const [register, id] of Object.entries(ids)) {
        const held = `${family}:${register}=${id}`;
        const holder = holders.get(held);
        if (holder === undefined) holders.set(held, number);
        else this.unite(holder, number, `number: ${held.slice(held.indexOf(':') + 1)}`);
      }
    });
  }

  /** One name in one country: its own bearers, when no two identifiers part them, and the one that a register also calls so. */
  byNames(): void {
    for (const [named, countries] of this.bearers) {
      if (!named.startsWith('Organisation:') && !named.startsWith('Place:')) continue;
      for (const [country, { own, also }] of countries) {
        if (country === '' && named.startsWith('Organisation:')) continue;
        if (own.length > 1 && this.unions.mayUnite(own)) for (const other of own.slice(1)) this.unite(own[0]!, other, `name: ${this.nameIn(other)} in ${country || 'one place'}`);
        const [roots, others] = [this.rootsOf(own), this.rootsOf(also)];
        if (roots.length === 1 && others.length === 1) this.unite(others[0]!, roots[0]!, `name: ${this.nameIn(own[0]!)} is also given by a register`);
      }
    }
  }

  withoutCountry(): void {
    for (const [named, countries] of this.bearers) {
      const number = this.numbers.get(named);
      if (number === undefined || named.startsWith('Place:')) continue;
      const known = named.slice(named.indexOf(':') + 1);
      if (named.startsWith('Organisation:') ? known.length < shortest : !isTellingName(known)) continue;
      const bearers = named.startsWith('Organisation:') ? [...countries].filter(([country]) => country !== '') : [...countries];
      const own = this.rootsOf(bearers.flatMap(([, { own: some }]) => some.filter((one) => one !== number)));
      const among = own.length > 0 ? own : this.rootsOf(bearers.flatMap(([, { also }]) => also));
      const near = this.rootsOf(bearers.filter(([country]) => home.includes(country)).flatMap(([, { own: some, also }]) => (own.length > 0 ? some : also)));
      const [meant] = among.length === 1 ? among : near.length === 1 ? near : [];
      if (meant !== undefined && !isAnyonesWord(this.nameIn(number), this.bodies[meant]?.sources ?? [])) this.unite(number, meant, `name: ${this.nameIn(number)} is nobody else’s that is known`);
    }
  }

  /** Asked last: who bears which name is known no more, for bodies are compared in the room that it took. */
  byPairs(): void {
    this.bearers.clear();
    const numberOf = (key: string): number => this.numbers.get(key)!;
    for (const { one, other, reason } of meetPairs([...this.pairs()], (...ends) => this.unions.mayUnite(ends.map(numberOf)))) this.unite(numberOf(one), numberOf(other), reason);
  }

  /** The clusters are not held while their names are compared. */
  private readonly pairs = () => this.knowledge.pairs?.(this.clusters()) ?? nothing;

  clusters(): Cluster[] {
    const preferred = new Map([...this.preferred].reverse().map(([number, name]) => [this.unions.rootOf(number), name]));
    const clusters = new Map<number, Cluster>();
    const judged = new Map<number, string[]>();
    for (const { member, name } of this.judgedNames) judged.set(this.unions.rootOf(member), [...(judged.get(this.unions.rootOf(member)) ?? []), name]);
    const because = new Map<number, string[]>();
    for (const { member, because: reason } of this.grounds) because.set(this.unions.rootOf(member), [...(because.get(this.unions.rootOf(member)) ?? []), reason]);
    this.bodies.forEach((body, number) => {
      const root = this.unions.rootOf(number);
      const cluster = clusters.get(root);
      if (cluster) cluster.bodies.push(body);
      else clusters.set(root, { key: body.key, bodies: [body], preferred: preferred.get(root) ?? this.placeName(body), judged: judged.get(root) ?? nothing, because: because.get(root) ?? nothing });
    });
    return [...clusters.values()];
  }

  private unite(one: number, other: number, because: string): void {
    const isNew = this.unions.rootOf(one) !== this.unions.rootOf(other);
    if (isNew && this.unions.unite(one, other)) this.grounds.push({ member: one, because });
  }

  private nameIn(number: number): string {
    const body = this.bodies[number];
    return body ? `"${namesUsed(body).texts[0]}"` : 'one';
  }

  private bear(body: Body, number: number): void {
    const countriesOf = (key: string): Bearers => {
      const named = `${body.family}:${key}`;
      const countries = this.bearers.get(named) ?? new Map<string, Bearers>();
      this.bearers.set(named, countries);
      const bearers = countries.get(body.country ?? '') ?? { own: [], also: [] };
      countries.set(body.country ?? '', bearers);
      return bearers;
    };
    // Most lists hold one: grown by `push`, each would take the room of seventeen.
    const add = (bearers: Bearers, as: keyof Bearers): void => void (bearers[as] = [...bearers[as], number]);
    add(countriesOf(body.nameKey), 'own');
    if (body.family !== 'Organisation') return;
    const others = new Set(body.aliases.filter(({ type }) => type === 'official' || type === 'alias' || type === 'mended').map(({ name }) => nameKey(name)));
    for (const key of others) if (key !== body.nameKey && key.length >= shortest) add(countriesOf(key), 'also');
  }

  /** The number of what a person judged: the bearers of the name in the country that is told, or in the only one where it is borne; else the name alone. */
  private judged(family: Family, name: string, country: string): number {
    const plain = this.plain(family, name);
    if (family !== 'Organisation') return plain;
    const bearers = [...(this.bearers.get(`${family}:${nameKey(name)}`) ?? [])].filter(([where, { own }]) => own.length > 0 && (country === '' ? where !== '' : where === country));
    const own = bearers.length === 1 ? bearers[0]![1].own : [];
    if (own.length === 0 || !this.unions.mayUnite(own)) return plain;
    for (const other of own.slice(1)) this.unions.unite(own[0]!, other);
    if (country === '') this.unions.unite(plain, own[0]!);
    return own[0]!;
  }

  /** The number of a name alone, which stands for it even where no source uses it so. */
  private plain(family: Family, name: string): number {
    const place = family === 'Place' ? this.knowledge.placeOf(name) : null;
    const key = `${family}:${place?.key ?? nameKey(name)}`;
    const known = this.numbers.get(key) ?? this.unions.add();
    this.numbers.set(key, known);
    if (!this.bearers.has(key)) this.bearers.set(key, new Map());
    return known;
  }

  private rootsOf(numbers: readonly number[]): number[] {
    return [...new Set(numbers.map((number) => this.unions.rootOf(number)))];
  }

  private placeName(body: Body): string | null {
    const { family, nameKey: key } = body;
    if (family !== 'Place') return null;
    return namesUsed(body).ranked().map(this.knowledge.placeOf).find((place) => place?.key === key)?.name ?? null;
  }
}
