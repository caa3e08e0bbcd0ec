/** What a word can stand for: a number of its own, a label for people, and which file told it. */
export type Meaning = { id: number; label: string; group: 'kind' | 'theme' | 'country' | 'region' | 'town'; isPart: boolean };

/** The files of words that the matcher knows names by, as text. */
export type WordFiles = { kinds: string; themes: string; places: string; towns: readonly string[][]; small: string; legalForms: string; abbreviations: string };

/** What is known of the words of names: what they mean, which join, which are legal forms, and what is short for what. */
export type Vocabulary = {
  meaningsOf: (word: string) => readonly Meaning[];
  phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** Whether a word stands in the lists letter for letter, or with an ending. */
  isWord: (word: string) => boolean;
  isSmall: (word: string) => boolean;
  /** Whether a word names a town of one country alone; and whether these countries are others: Bergen is Mons in Belgium, and itself in Norway. */
  isBound: (word: string) => boolean;
  isElsewhere: (word: string, countries: string) => boolean;
  legal: { whole: ReadonlySet<string>; end: ReadonlySet<string> };
  abbreviations: ReadonlyMap<string, readonly string[]>;
  /** The words of a meaning, as the lists have them. */
  wordsOf: (meaning: number) => readonly string[];
};

const longestEnding = 6;

/** A name with one of these is a territory's or its government's: "Lille Métropole", "regio Kortrijk". */
const territories = ['region', 'province', 'metropolis', 'federation', 'county'];

/** Returns the vocabulary that files of words make. */
export function readVocabulary(files: WordFiles): Vocabulary {
  const lists = new Lists();
  for (const [label, words, flag] of entriesOf(files.kinds)) lists.add({ label, group: 'kind', isPart: flag === '-' }, words);
  for (const [label, words] of entriesOf(files.themes)) lists.add({ label, group: 'theme', isPart: false }, words);
  let group: Meaning['group'] = 'country';
  for (const line of files.places.split('\n')) {
    if (/^# (country|region|town):$/.test(line)) group = line.slice(2, -1) as Meaning['group'];
    for (const [label, words] of entriesOf(line)) lists.add({ label, group, isPart: false }, words);
  }
  for (const names of files.towns) lists.addTown(names);
  const small = new Set(linesOf(files.small).flatMap((line) => line.split(' ')));
  return { ...lists.lookUps(), isSmall: (word) => small.has(word), legal: legalFormsOf(files.legalForms), abbreviations: abbreviationsOf(files.abbreviations) };
}

class Lists {
  private readonly exact = new Map<string, Meaning[]>();
  private readonly prefixes = new Map<string, Meaning[]>();
  private readonly phrases = new Map<string, Meaning[]>();
  private readonly words: (readonly string[])[] = [];
  private readonly bound = new Map<string, string>();

  add(about: Omit<Meaning, 'id'>, told: readonly string[]): void {
    const words = told.map((word) => this.unbound(word));
    const meaning = { id: this.words.length, ...about };
    this.words.push(words);
    for (const word of words) this.put(word, meaning);
  }

  /** A town of the gazetteer that a list already names keeps the meaning it has there. */
  addTown(names: readonly string[]): void {
    if (names.some((name) => name.split(' ').some((word) => this.exact.get(word)?.some(({ label }) => territories.includes(label))))) return;
    const fresh = names.filter((name) => !this.exact.has(name) && !this.phrases.has(name) && this.prefixed(name).length === 0);
    if (fresh.length === names.length && fresh.every((name) => name.length > 3)) this.add({ label: names[0]!.replaceAll(' ', '-'), group: 'town', isPart: false }, fresh.map((name) => name.replaceAll(' ', '_')));
  }

  lookUps(): Pick<Vocabulary, 'meaningsOf' | 'phrases' | 'isWord' | 'isBound' | 'isElsewhere' | 'wordsOf'> {
    const known = new Map<string, readonly Meaning[]>();
    const meaningsOf = (word: string): readonly Meaning[] => {
      let found = known.get(word);
      if (!found) known.set(word, (found = [...new Set([...(this.exact.get(word) ?? []), ...this.prefixed(word)])]));
      return found;
    };
    const isWord = (word: string): boolean => this.exact.has(word) || this.prefixed(word, longestEnding).length > 0;
    const isElsewhere = (word: string, countries: string): boolean => countries !== '' && this.bound.has(word) && this.bound.get(word) !== countries;
    return { meaningsOf, phrases: this.phrases, isWord, isBound: (word) => this.bound.has(word), isElsewhere, wordsOf: (meaning) => this.words[meaning]! };
  }

  /** Keeps the country of "bergen@BE", and returns the word. */
  private unbound(told: string): string {
    const [word = '', country] = told.split('@');
    if (country) this.bound.set(word, country);
    return word;
  }

  private put(word: string, meaning: Meaning): void {
    const [list, key] = word.endsWith('*') ? [this.prefixes, word.slice(0, -1)] : word.includes('_') ? [this.phrases, word.replaceAll('_', ' ')] : [this.exact, word];
    const before = list.get(key) ?? [];
    if (!before.includes(meaning)) list.set(key, [...before, meaning]);
  }

  /** The longest prefix decides; what follows it may be long only where a compound is not asked for. */
  private prefixed(word: string, longest = Infinity): readonly Meaning[] {
    for (let length = word.length; length > 1; length -= 1) {
      const found = this.prefixes.get(word.slice(0, length));
      if (found) return word.length - length <= longest ? found : [];
    }
    return [];
  }
}

function* entriesOf(text: string): Generator<[label: string, words: string[], flag: string]> {
  for (const line of linesOf(text)) {
    const [head = '', words = ''] = line.split(': ');
    const [label = '', flag = ''] = head.split(' ');
    yield [label.replace(/:$/, ''), words.split(' ').filter(Boolean), flag];
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function legalFormsOf(text: string): Vocabulary['legal'] {
  const legal = { whole: new Set<string>(), end: new Set<string>() };
  for (const line of linesOf(text)) {
    const [where, ...forms] = line.split(' ') as ['whole' | 'end', ...string[]];
    for (const form of forms) legal[where].add(form.replaceAll('_', ' '));
  }
  return legal;
}

function abbreviationsOf(text: string): Map<string, readonly string[]> {
  return new Map(linesOf(text).map((line) => line.split(' = ') as [string, string]).map(([short, long]) => [short, long.split(' ')]));
}
