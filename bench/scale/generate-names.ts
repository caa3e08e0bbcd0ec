import { Chance } from './chance.ts';
import { dirtied } from './dirt.ts';
import { languages } from './word-lists.ts';
import type { Said, WordLists } from './word-lists.ts';

/** A name as a list of partners has it, and the number of the body that bears it. */
export type GeneratedName = { name: string; country: string; town: string; body: number };

/** A body: what it is called in each language, what it is called for short, where it lies, and the languages of its country. */
type Body = { names: Said; short: string; country: string; town: string; spoken: readonly number[] };

const spokenIn: Record<string, readonly number[]> = { BE: [1, 0, 2], FR: [0, 0, 2], NL: [1, 1, 2], DE: [3, 3, 2], LU: [0, 3, 2] };
const weightOfCountry = ['BE', 'BE', 'BE', 'FR', 'FR', 'FR', 'NL', 'NL', 'DE', 'DE', 'LU'];
const syllables = ['ka', 'lo', 'mi', 'ra', 've', 'tor', 'nel', 'sa', 'bri', 'quo', 'dun', 'pel', 'zi', 'har', 'mo', 'lin', 'fe', 'gar', 'tu', 'bos', 'ly', 'cor', 'ned', 'wis', 'pra', 'sol', 'jun', 'eck', 'ost', 'ari'];

/** Returns names of bodies with known truth and the dirt of partner lists; the same seed gives the same names. About two names are of one body, and no two are written alike in one town. */
export function generateNames(count: number, lists: WordLists, seed = 7): GeneratedName[] {
  const chance = new Chance(seed);
  const made = new Set<string>();
  const written = new Set<string>();
  const names: GeneratedName[] = [];
  let [number, before]: [number, Body | null] = [0, null];
  while (names.length < count) {
    const body: Body = makeBody(chance, lists, before);
    const signature = `${body.country} ${body.town} ${body.names[2]}`;
    if (made.has(signature)) continue;
    made.add(signature);
    before = body;
    for (let more = chance.below(5) === 0 ? 1 + chance.below(6) : 1 + chance.below(3); more > 0 && names.length < count; more -= 1) {
      const name = nameOf(body, chance);
      const key = `${body.country} ${name.town} ${name.name}`;
      if (written.has(key)) continue;
      written.add(key);
      names.push({ ...name, country: body.country, body: number });
    }
    number += 1;
  }
  return chance.shuffled(names);
}

function makeBody(chance: Chance, lists: WordLists, before: Body | null): Body {
  const country = chance.of(weightOfCountry);
  const base = { country, town: chance.of(lists.towns[country]!), spoken: spokenIn[country]! };
  const sort = chance.below(100);
  if (before && sort < 6) return partOf(before, chance, lists);
  if (sort < 18) return { ...base, ...called(chance.of(lists.territories), base.town) };
  if (sort < 48) return themed(base, chance, lists);
  const invented = inventedName(chance);
  if (sort < 72) return { ...base, names: [invented, invented, invented, invented], short: '' };
  return { ...base, ...called(chance.of(lists.kinds), invented) };
}

function called(kind: Said, what: string): Pick<Body, 'names' | 'short'> {
  const names = kind.map((word) => capitalised(`${word} ${what}`)) as unknown as Said;
  return { names, short: '' };
}

/** A kind of body and its theme, of a town or of a whole country. */
function themed(base: Omit<Body, 'names' | 'short'>, chance: Chance, lists: WordLists): Body {
  const [kind, theme, wide] = [chance.of(lists.kinds), chance.of(lists.themes), chance.below(6) === 0 ? chance.of(lists.wide) : null];
  const names = languages.map((_language, at) => {
    const head = kind[at]!.replace(/^(\S+)/, (word) => (wide ? (at === 0 ? `${word} ${wide[at]}` : `${wide[at]} ${word}`) : word));
    return capitalised(contracted(`${head} ${theme[at]}${wide ? '' : at === 0 ? ` de ${base.town}` : ` ${base.town}`}`));
  }) as unknown as Said;
  return { ...base, names, short: initialsOf(names[base.spoken[0]!]!) };
}

/** A part of a body is another body of the same town. */
function partOf(whole: Body, chance: Chance, lists: WordLists): Body {
  const [part, theme] = [chance.of(lists.parts), chance.of(lists.themes)];
  const names = whole.names.map((name, at) => `${name}, ${part[at]} ${theme[at]}`) as unknown as Said;
  return { ...whole, names, short: '' };
}

function nameOf(body: Body, chance: Chance): Pick<GeneratedName, 'name' | 'town'> {
  const language = body.spoken[chance.below(10) < 7 ? 0 : 1 + chance.below(2)]!;
  return { name: dirtied(body.names[language]!, body, chance), town: chance.below(100) < 15 ? '' : chance.below(8) === 0 ? body.town.toUpperCase() : body.town };
}

function inventedName(chance: Chance): string {
  const word = (): string => capitalised(Array.from({ length: 2 + chance.below(3) }, () => chance.of(syllables)).join(''));
  return chance.below(3) === 0 ? `${word()} ${word()}` : word();
}

/** French joins "de" with the article that follows, and leaves it out after "en". */
function contracted(name: string): string {
  return name.replace(/ de le /, ' du ').replace(/ de les /, ' des ').replace(/ en (?:l'|la |le |les )/, ' en ');
}

function initialsOf(name: string): string {
  const words = name.split(/[\s'’-]+/).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return words.length < 3 ? '' : words.map((word) => word[0]!.toUpperCase()).join('').slice(0, 6);
}

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
