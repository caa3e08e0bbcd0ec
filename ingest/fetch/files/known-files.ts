import type { FileDeclaration } from '../../read/record-reading.ts';

const mostTold = 5;
const nothingRead = 'Nothing was read, and what stood stays.';
const [ofNames, ofNone] = [`Look whether it is the right file; if it is, give it such a name. ${nothingRead}`, `Look at the path after --file. ${nothingRead}`];

/** Says whether a file of this name is the declared one. */
export function isNamed({ name: known }: FileDeclaration, name: string): boolean {
  return typeof known === 'string' ? known === name : known.test(name);
}

/** Returns the sentence that refuses files of which a source reads none, by their names or for want of any at some paths, and what cures it. */
export function unknownFiles(source: string, declared: readonly FileDeclaration[], names: readonly string[], paths: readonly string[]): [sentence: string, cure: string] {
  const read = declared.filter(({ isRead = true }) => isRead).map((one) => `${called(one)} (${one.about})`);
  const found = names.length > 0 ? someOf(names) : `no file at ${paths.join(', ')}`;
  return [`${source}: expected ${anyOf(read)}, found ${found}.`, names.length > 0 ? ofNames : ofNone];
}

/** Returns a declared file in words: its name, or one like it, what it holds, and where it can be had. */
export function inWords(one: FileDeclaration): string {
  return `${called(one)} (${one.about}${one.url ? `, ${one.url}` : ''})`;
}

/** Returns the first of some names in words, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const told = names.slice(0, mostTold).map((name) => `"${name}"`).join(', ');
  return names.length > mostTold ? `${told} and ${names.length - mostTold} more` : told;
}

function called(one: FileDeclaration): string {
  return 'such' in one ? `a file like "${one.such}"` : `"${one.name}"`;
}

function anyOf(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
}
