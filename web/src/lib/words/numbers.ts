import type { Language } from './languages.ts';

/** The regional form of each language, which decides spaces, commas and the order of a date. */
export const locales = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' } as const satisfies Record<Language, string>;

/** The forms that a counted word takes; a language that has no other form for many uses "other". */
export type Forms = { one: string; other: string };

/** Returns a number as the language writes it. */
export function writeNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}

/** Returns an amount in euro as the language writes it, with cents only where there are some. */
export function writeMoney(language: Language, value: number, currency: string): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(value);
}

/** Returns a count and its word in the form that the language asks for, such as "1 page" and "2 pages". */
export function counted(language: Language, count: number, forms: Forms): string {
  return `${writeNumber(language, count)}\u00a0${formFor(language, count, forms)}`;
}

/** Returns the form of a word that goes with a count. */
export function formFor(language: Language, count: number, forms: Forms): string {
  return new Intl.PluralRules(locales[language]).select(count) === 'one' ? forms.one : forms.other;
}

/** Returns names joined as a sentence joins them, such as "a, b and c". */
export function listed(language: Language, names: string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}

/** Returns a text that begins a sentence. */
export function upperFirst(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

const more = { fr: ['et ', ' de plus'], nl: ['en nog ', ''], en: ['and ', ' more'] } as const satisfies Record<Language, readonly [string, string]>;

/** Returns how many a list leaves out, such as "and 12 more". */
export function writeMore(language: Language, count: number): string {
  return more[language].join(writeNumber(language, count));
}
