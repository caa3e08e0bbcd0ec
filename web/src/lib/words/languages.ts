/** The languages of the interface, in the order in which they are offered. */
export const languages = ['fr', 'nl', 'en'] as const;

/** A language of the interface. */
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const endonyms = { fr: 'français', nl: 'Nederlands', en: 'English' } as const satisfies Record<Language, string>;

/** The colon of each language: French sets a space before it. */
export const colons = { fr: '\u00a0:', nl: ':', en: ':' } as const satisfies Record<Language, string>;

/** Says whether a text names a language of the interface. */
export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** Returns the language that a browser asks for first among ours, and English when it asks for none of them. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const ranked = wishes.filter((wish) => wish.weight > 0).sort((one, other) => other.weight - one.weight);
  return ranked.map((wish) => wish.language).find(isLanguage) ?? 'en';
}
