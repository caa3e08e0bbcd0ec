import type { Comparison } from '../compare/compare-names.ts';
import { features } from '../features/index.ts';
import type { Matcher } from '../matcher.ts';
import { scoreOf } from '../model/matcher-model.ts';
import type { Model } from '../model/matcher-model.ts';
import type { ParsedName } from '../name/parse-name.ts';
import type { Register } from '../verdict/register.ts';
import { AcronymIndex } from './acronym-index.ts';
import { CandidateIndex } from './candidate-index.ts';
import type { Candidate } from './candidate-index.ts';
import { partsOf } from './read-mention.ts';

/** A body of a registry, by its primary name. */
export type Registered = { entity_id: string; name: string; country: string; city: string; lang: string };

/** A name somewhere, to be linked to a body or to nobody: with its country and its language where known. */
export type LinkMention = { mention: string; country: string; lang: string };

/** A body that a mention may mean: its features for the model, and the comparison they were made of. */
export type LinkOption = { at: number; row: Float32Array; comparison: Comparison };

/** A link made: the body, how surely, and why; null is nobody. */
export type Link = { entity: Registered | null; score: number; option: LinkOption | null };

const mostCandidates = 18;
const mostAcronyms = 10;
const mostParts = 2;

/** What the model of links asks beside what the model of pairs asks. */
const ownFeatures = ['country', 'city named', 'parts', 'part', 'part is a department', 'candidate covered by all', 'all covered by candidate', 'rank', 'nearness', 'behind the best', 'options', 'mention covered', 'candidate covered', 'mention weight', 'candidate weight', 'is exact'];

/** The features of a link, in the order of a row. */
export const linkFeatures: readonly string[] = [...features.map(({ name }) => name), ...ownFeatures];

/** Links mentions to the bodies of a registry. */
export class Linker {
  private readonly names: ParsedName[];
  private readonly words: CandidateIndex;
  private readonly acronyms: AcronymIndex;

  constructor(
    private readonly matcher: Matcher,
    private readonly registry: readonly Registered[],
    private readonly model: Model,
    private readonly register: Register | null = null,
  ) {
    this.names = registry.map(({ name, country }) => matcher.readIn(name, country));
    this.words = matcher.index();
    this.acronyms = matcher.acronymIndex();
    for (const name of this.names) {
      this.words.add(name);
      this.acronyms.add(name);
    }
  }

  /** Returns the body that a mention means, or nobody, with the score of the likeliest; a register that knows the mention as one of our bodies decides. */
  link(mention: LinkMention): Link {
    const known = this.register?.bodyOf(mention.mention, mention.country) ?? null;
    const registered = known === null ? undefined : this.registry.find(({ entity_id }) => entity_id === known);
    if (registered) return { entity: registered, score: 0.99, option: null };
    let [best, score]: [LinkOption | null, number] = [null, 0];
    for (const option of this.options(mention)) {
      const found = scoreOf(this.model, option.row);
      if (found > score) [best, score] = [option, found];
    }
    return { entity: best && score >= 0.5 ? this.registry[best.at]! : null, score, option: best };
  }

  /** Returns the bodies that a mention may mean, with what tells for and against each. */
  options(mention: LinkMention): LinkOption[] {
    const whole = this.matcher.readIn(mention.mention, mention.country);
    const parts = partsOf(mention.mention).map((part) => this.matcher.readIn(part, mention.country));
    const candidates = this.candidates(mention, whole, parts);
    const best = candidates[0]?.nearness ?? 0;
    return candidates.map(({ at, nearness }, rank) => {
      const { comparison, part } = this.bestPart(parts, at);
      const body = this.registry[at]!;
      const all = parts.length > 1 ? this.matcher.compareRead(whole, this.names[at]!) : comparison;
      const country = mention.country && body.country && mention.country !== body.country ? `${mention.country}|${body.country}` : mention.country;
      const pair = this.matcher.row(comparison, { country, leftLang: mention.lang, rightLang: body.lang });
      const own = [country.includes('|') ? -1 : mention.country && body.country ? 1 : 0, cityNamed(body.city, mention.mention), parts.length, part, Number(isPart(parts[part]!)), all.right.covered, all.left.covered, rank, nearness, best - nearness, candidates.length, comparison.left.covered, comparison.right.covered, comparison.left.weight, comparison.right.weight, Number(whole.key === this.names[at]!.key)];
      return { at, comparison, row: Float32Array.from([...pair, ...own]) };
    });
  }

  private candidates({ country }: LinkMention, whole: ParsedName, parts: readonly ParsedName[]): Candidate[] {
    const found = new Map<number, number>();
    const add = ({ at, nearness }: Candidate): void => void found.set(at, Math.max(found.get(at) ?? 0, nearness));
    const isNear = (at: number): boolean => country === '' || this.registry[at]!.country === country;
    for (const name of parts.length > 1 ? [whole, ...parts] : [whole]) this.words.nearest(name, mostCandidates, isNear).forEach(add);
    for (const acronym of whole.acronyms.slice(0, 3)) this.acronyms.nearest(acronym, whole.isAcronym ? mostAcronyms : mostParts, isNear).forEach(add);
    return [...found].map(([at, nearness]) => ({ at, nearness })).sort((one, other) => other.nearness - one.nearness || one.at - other.at).slice(0, mostCandidates + mostAcronyms);
  }

  /** The part of a mention that names a body best. */
  private bestPart(parts: readonly ParsedName[], at: number): { comparison: Comparison; part: number } {
    let best: { comparison: Comparison; part: number } | null = null;
    const body = this.names[at]!;
    const nearest = parts.length <= mostParts ? null : new Set(parts.map((name, part) => ({ part, shared: weightShared(name, body) })).sort((one, other) => other.shared - one.shared).slice(0, mostParts).map(({ part }) => part));
    parts.forEach((name, part) => {
      if (nearest && !nearest.has(part)) return;
      const comparison = this.matcher.compareRead(name, body);
      if (!best || closeness(comparison) > closeness(best.comparison)) best = { comparison, part };
    });
    return best!;
  }
}

function closeness({ left, right, acronym }: Comparison): number {
  return Math.max(left.covered * left.weight + right.covered * right.weight - 0.5 * (left.weight + right.weight), acronym.own - 0.5);
}

/** How much of two names is the same without looking closely: the weight of the words whose stem or meaning both have. */
function weightShared(one: ParsedName, other: ParsedName): number {
  return one.tokens.reduce((sum, { stem, meanings, weight }) => sum + (other.tokens.some((token) => token.stem === stem || token.meanings.some((meaning) => meanings.includes(meaning))) ? weight : 0), 0);
}

function isPart({ tokens }: ParsedName): boolean {
  return tokens.some(({ meanings }) => meanings.some((meaning) => meaning.isPart));
}

function cityNamed(city: string, mention: string): number {
  if (city === '') return 0;
  return mention.toLowerCase().includes(city.toLowerCase()) ? 1 : -1;
}
