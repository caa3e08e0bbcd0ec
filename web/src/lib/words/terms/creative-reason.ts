import { creativityReasons } from '$graph/model/inferred/creativity.ts';
import { kinds } from '$graph/model/kinds/index.ts';
import type { Language } from '$lib/words/languages.ts';

const quotes: Record<Language, (text: string) => string> = { en: (text) => `“${text}”`, fr: (text) => `« ${text} »`, nl: (text) => `‘${text}’` };

/** Returns the reason for which something is held to be creative or not, such as "word: arts", in the reader's language; a code of activity is called so in all. */
export function writeCreativeReason(because: string, language: Language): string {
  const [, sort = '', rest = ''] = /^(\w+): (.+)$/s.exec(because) ?? [];
  if (!Object.hasOwn(creativityReasons, sort)) return because;
  const label = sort === 'kind' && Object.hasOwn(kinds, rest) ? kinds[rest as keyof typeof kinds].label[language] : rest;
  return `${creativityReasons[sort as keyof typeof creativityReasons][language]} ${quotes[language](label)}`;
}
