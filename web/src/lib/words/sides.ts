import { elsewhere, sides } from '$graph/model/sides.ts';
import type { Language } from './languages.ts';
import { locales } from './numbers.ts';

type SideName = keyof typeof sides;

// French says where with a preposition that depends on the name; the other two languages say "in".
const whereInFrench: Record<SideName, string> = {
  'hauts-de-france': 'dans les Hauts-de-France',
  wallonia: 'en Wallonie',
  'west-flanders': 'en Flandre-Occidentale',
  flanders: 'en Flandre',
  brussels: 'à Bruxelles',
};

/** Returns the name of a side, or of the country when it lies elsewhere; null when nobody stated it. */
export function sideLabel(side: string | null, language: Language): string | null {
  if (side === null) return null;
  if (isSideName(side)) return sides[side].label[language];
  return countryName(side, language) ?? elsewhere.label[language];
}

/** What is said of the side of a thing that nobody states. */
export const sideUnknown = { fr: 'côté non précisé', nl: 'kant niet vermeld', en: 'side not stated' } as const satisfies Record<Language, string>;

const countries: Readonly<Record<string, string>> = { france: 'FR', belgium: 'BE', netherlands: 'NL', luxembourg: 'LU', germany: 'DE' };
const wholeOfFlanders: Record<Language, string> = { en: 'Flanders', fr: 'Flandre', nl: 'Vlaanderen' };

/** Returns what a place that is a whole side or a country is called in a language, by its id; undefined of any other, which goes by its own name. */
export function placeLabel(id: string, language: Language): string | undefined {
  if (id === 'flanders') return wholeOfFlanders[language];
  return (isSideName(id) ? sides[id].label[language] : countryName(countries[id] ?? '', language)) ?? undefined;
}

const whenceInFrench: Record<SideName, string> = {
  'hauts-de-france': 'des Hauts-de-France',
  wallonia: 'de Wallonie',
  'west-flanders': 'de Flandre-Occidentale',
  flanders: 'de Flandre (le reste)',
  brussels: 'de Bruxelles',
};

/** Returns whence those of a side come as a sentence says it, such as "from Wallonia" and "uit Wallonië". */
export function whereFrom(side: string, language: Language): string {
  const label = sideLabel(side, language) ?? side;
  if (language !== 'fr') return `${language === 'nl' ? 'uit' : 'from'} ${label}`;
  return isSideName(side) ? whenceInFrench[side] : `d’ailleurs (${label})`;
}

/** Returns where a thing sits as a sentence says it, such as "in Wallonia" and "en Wallonie". */
export function whereOf(side: string | null, language: Language): string | null {
  const label = sideLabel(side, language);
  if (label === null || side === null) return null;
  if (language !== 'fr') return `in ${label}`;
  return isSideName(side) ? whereInFrench[side] : `(${label})`;
}

function isSideName(side: string): side is SideName {
  return side in sides;
}

function countryName(code: string, language: Language): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames([locales[language]], { type: 'region' }).of(code) ?? null;
}
