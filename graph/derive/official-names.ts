import type { Words } from '../model/kinds/declare.ts';

/** Returns what a thing is called in each language: its official name there, else the name it goes by. Aliases are words that lead to it, not its name. */
export function officialNames({ name, names }: { name: string; names: readonly { name: string; lang: string | null; type: string }[] }): Words {
  const of = (language: string): string => names.find(({ lang, type }) => lang === language && type === 'official')?.name ?? name;
  return { en: of('en'), fr: of('fr'), nl: of('nl') };
}
