import { Initials } from './compare/initials.ts';
import { readLexicon } from './compare/lexicon.ts';
import type { Lexicon } from './compare/lexicon.ts';
import { compareNames } from './compare/compare-names.ts';
import type { Comparison } from './compare/compare-names.ts';
import type { Beside } from './features/feature.ts';
import { features, rowOf } from './features/index.ts';
import { scoreOf } from './model/matcher-model.ts';
import type { Model } from './model/matcher-model.ts';
import { AcronymIndex } from './link/acronym-index.ts';
import { CandidateIndex } from './link/candidate-index.ts';
import { BlockIndex } from './propose/block-index.ts';
import { indexParties } from './propose/index-parties.ts';
import type { KeysKnown, PartyIndex } from './propose/index-parties.ts';
import { NameKeys } from './propose/name-keys.ts';
import type { Party } from './propose/party.ts';
import { parseName } from './name/parse-name.ts';
import type { ParsedName } from './name/parse-name.ts';
import { readVocabulary } from './name/vocabulary.ts';
import type { Vocabulary, WordFiles } from './name/vocabulary.ts';
import { readWeights } from './name/weights.ts';
import { WordMemory } from './name/word-memory.ts';

/** What the matcher reads: the files of words, what was learnt of them, and the learnt model of pairs, as text. */
export type MatcherFiles = { words: WordFiles; lexicon: string; weights: string; languages: string; pairs: string };

/** Names are asked again while so many others are: beyond that, those that nobody asked lately are forgotten. */
const mostRemembered = 100_000;

/** Reads names and says how surely two of them are one body's. */
export class Matcher {
  readonly vocabulary: Vocabulary;
  private readonly lexicon: Lexicon;
  private readonly initials: Initials;
  private readonly memory: WordMemory;
  private readonly model: Model;
  /** The features that the model asks, and a row for them that is used again for every two names. */
  private readonly asked: readonly number[];
  private readonly room = new Float32Array(features.length);
  private lately = new Map<string, ParsedName>();
  private before = new Map<string, ParsedName>();

  constructor(files: MatcherFiles) {
    this.vocabulary = readVocabulary(files.words);
    this.lexicon = readLexicon(files.lexicon);
    this.initials = new Initials(this.vocabulary, this.lexicon, files.languages);
    this.memory = new WordMemory(this.vocabulary, readWeights(files.weights));
    this.model = JSON.parse(files.pairs) as Model;
    this.asked = [...new Set(this.model.trees.flatMap(({ feature }) => feature))].sort((one, other) => one - other);
  }

  /** Returns a name read for comparison. */
  read(name: string): ParsedName {
    const known = this.lately.get(name);
    if (known) return known;
    const found = this.before.get(name) ?? parseName(name, this.memory);
    if (this.lately.size >= mostRemembered) [this.before, this.lately] = [this.lately, new Map<string, ParsedName>()];
    this.lately.set(name, found);
    return found;
  }

  /** Returns a name read for comparison, as what it is in its countries: a word that names a town of another country there means nothing. */
  readIn(name: string, countries: string): ParsedName {
    const found = this.read(name);
    if (countries === '' || !found.isBound || !found.tokens.some(({ text }) => this.vocabulary.isElsewhere(text, countries))) return found;
    return { ...found, tokens: found.tokens.map((token) => (this.vocabulary.isElsewhere(token.text, countries) ? { ...token, meanings: [] } : token)) };
  }

  /** Returns two names compared, word by word; countries are those of their bodies, parted by bars, where told. */
  compare(left: string, right: string, countries = ''): Comparison {
    return this.compareRead(this.readIn(left, countries), this.readIn(right, countries));
  }

  /** Returns two names that were read compared, word by word. */
  compareRead(left: ParsedName, right: ParsedName): Comparison {
    return compareNames(left, right, this.vocabulary, this.lexicon, this.initials);
  }

  /** Returns an index of names, empty. */
  index(): CandidateIndex {
    return new CandidateIndex(this.lexicon);
  }

  /** Returns an index of the names of parties, of which those whose keys are known are not read. */
  indexOf(parties: readonly Party[], keysKnown?: KeysKnown): PartyIndex {
    const columns = indexParties(parties, { matcher: this, keys: new NameKeys(this.lexicon) }, keysKnown);
    return { columns, index: new BlockIndex(columns) };
  }

  /** Returns an index of names by their initials, empty. */
  acronymIndex(): AcronymIndex {
    return new AcronymIndex(this.vocabulary, this.initials);
  }

  /** Returns the features of two names, as the model asks them. */
  row(comparison: Comparison, beside: Beside): Float32Array {
    return rowOf(comparison, beside);
  }

  /** Returns how surely two names are one body's, from 0 to 1: the same from a half. */
  score(comparison: Comparison, beside: Beside): number {
    return scoreOf(this.model, rowOf(comparison, beside, this.room, this.asked));
  }
}
