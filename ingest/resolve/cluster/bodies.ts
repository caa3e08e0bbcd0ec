import { familyOf, kindNames } from '../../../graph/model/kinds/index.ts';
import type { Family } from '../../../graph/model/kinds/index.ts';
import { predicates } from '../../../graph/model/predicates/index.ts';
import type { Predicate } from '../../../graph/model/predicates/declare.ts';
import type { Mention, Particulars, Register, Statement } from '../../../graph/model/statement.ts';
import type { Knowledge } from '../knowledge.ts';
import { nameKey } from '../name-key.ts';
import { keyOfPlace } from '../placing/key-of-place.ts';
import { Tally } from '../tally.ts';

/** Another name that a register gives. */
export type Alias = NonNullable<Particulars['names']>[number];

/** What sources call by one key in one country under the same identifiers: the least that can be one thing. */
export type Body = {
  key: string;
  family: Family;
  nameKey: string;
  country: string | null;
  ids: Partial<Record<Register, string>>;
  /** How often each name is used, in each language of a page: the language, a tabulator, the name. */
  uses: Tally;
  /** How often the sources that come first use each name. */
  first: Tally | null;
  kinds: Tally;
  sources: readonly string[];
  /** The dates that statements give its beginning or end: the bound, whether it is asserted, and the date, parted by tabulators. */
  dates: Tally | null;
  aliases: readonly Alias[];
  /** What records tell beside the name, each set as JSON. */
  particulars: Tally | null;
};

/** A domain is shared by bodies that are not one; a town has two numbers in GeoNames, one as people live there and one as it is governed, and is known by its name and where it lies. */
const notTelling: ReadonlySet<string> = new Set<Register>(['domain', 'geonames']);
const mostParticulars = 64;
const nothing: readonly never[] = [];
const noIds: Body['ids'] = {};
const empty = new Tally();

/** The bodies that statements mention, each with all that is said of it. */
export class Bodies {
  readonly byKey = new Map<string, Body>();
  /** Of mentions as they are written, what they are of. */
  private readonly mentioned = new Map<string, Body>();
  /** Lists of sources: most bodies have one that others have too. */
  private readonly lists = new Map<string, readonly string[]>();

  constructor(private readonly knowledge: Omit<Knowledge, 'judgements' | 'pairs'>) {}

  /** Notes what a statement says of the bodies that it mentions. */
  note(statement: Statement): void {
    const { subject, object, predicate, value, modality, retracted } = statement;
    const about = this.noteMention(subject, statement);
    if (object) this.noteMention(object, statement);
    const bound = (predicates[predicate] as Predicate).dates;
    if (!bound || retracted !== null) return;
    (about.dates ??= new Tally()).add([bound, modality === 'asserted', value].join('\t'));
  }

  /** Gives room back until mentions are asked about again. */
  forgetMentions(): void {
    this.mentioned.clear();
  }

  /** Gives back what things are made of, when they are made: which body a mention is of, and what records tell beside its name, is still known. */
  forgetNames(): void {
    for (const body of this.byKey.values()) [body.uses, body.first, body.kinds, body.dates, body.aliases] = [empty, null, empty, null, nothing];
  }

  /** Returns the body that a mention is of. */
  bodyOf(mention: Mention): Body {
    const { country, postcode, nuts, lat, lng, ids } = mention.particulars ?? {};
    const family = familyOf(mention.kind);
    // All that tells which place is meant, and no more: what is left out here would be told by whoever comes first.
    const told = family === 'Place' ? [country, postcode, nuts, lat, lng, ids] : [country, ids];
    const written = mention.particulars ? `${family}:${mention.name}\n${JSON.stringify(told)}` : `${family}:${mention.name}`;
    const known = this.mentioned.get(written);
    if (known) return known;
    const body = this.bodyAt(family, mention.name, mention.particulars);
    this.mentioned.set(written, body);
    return body;
  }

  private bodyAt(family: Family, name: string, particulars: Particulars | undefined): Body {
    const { placeOf, geography, themeOf } = this.knowledge;
    const theme = family === 'Theme' ? (themeOf?.(name) ?? null) : null;
    const named = family === 'Place' ? keyOfPlace(name, particulars, placeOf, geography) : (theme?.key ?? nameKey(name));
    const country = family === 'Organisation' ? (particulars?.country ?? null) : null;
    const ids = Object.fromEntries(Object.entries(particulars?.ids ?? {}).filter(([register]) => !notTelling.has(register)).sort(([one], [other]) => (one < other ? -1 : 1)));
    const told = Object.entries(ids).map(([register, id]) => `${register}=${id}`);
    const key = [`${family}:${named}`, ...(country === null ? [] : [`@${country}`]), ...told].join(' ');
    const known = this.byKey.get(key);
    if (known) return known;
    const body: Body = { key, family, nameKey: named, country, ids: told.length > 0 ? ids : noIds, uses: new Tally(), first: null, kinds: new Tally(), sources: nothing, dates: null, aliases: theme?.names ?? nothing, particulars: null };
    this.byKey.set(key, body);
    return body;
  }

  private listOf(sources: readonly string[]): readonly string[] {
    const key = sources.join('\n');
    const known = this.lists.get(key) ?? sources;
    this.lists.set(key, known);
    return known;
  }

  private noteMention(mention: Mention, { evidence: { lang, source } }: Statement): Body {
    const body = this.bodyOf(mention);
    body.uses.add(`${lang ?? ''}\t${mention.name}`);
    // The model's own word, of which there is one, and not that of a line.
    body.kinds.add(kindNames[kindNames.indexOf(mention.kind)]!);
    if (this.knowledge.first?.has(source)) (body.first ??= new Tally()).add(mention.name);
    if (!body.sources.includes(source)) body.sources = this.listOf([...body.sources, source]);
    if (mention.particulars) noteParticulars(body, mention.particulars);
    return body;
  }
}

function noteParticulars(body: Body, { names = [], ids, ...where }: Particulars): void {
  for (const alias of names) if (!body.aliases.some((known) => known.name === alias.name && known.lang === alias.lang)) body.aliases = [...body.aliases, alias];
  const told = JSON.stringify({ ...where, ...(ids && { ids }) });
  body.particulars ??= new Tally();
  if (body.particulars.size < mostParticulars || body.particulars.countOf(told) > 0) body.particulars.add(told);
}

/** Returns the names of a body, each as often as it is used. */
export function namesUsed({ uses }: Body): Tally {
  const names = new Tally();
  for (const use of uses.texts) names.add(use.slice(use.indexOf('\t') + 1), uses.countOf(use));
  return names;
}
