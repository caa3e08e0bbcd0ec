import type { NamedOffer } from '$lib/server/read/indicators.ts';
import { indicatorsWordsIn } from '$lib/words/indicators/index.ts';
import type { Language } from '$lib/words/languages.ts';
import { sideLabel } from '$lib/words/sides.ts';

/** Returns the name of what there are figures of, in a language. */
export function offerName({ scope, within, name }: NamedOffer, language: Language): string {
  const words = indicatorsWordsIn(language);
  if (scope === 'all') return words.all;
  if (scope === 'home' || within === null) return words.home;
  if (scope === 'side') return sideLabel(within, language) ?? within;
  if (scope === 'border') return words.borderOf(...(within.split('-').map((side) => sideLabel(side, language) ?? side) as [string, string]));
  return name ?? within;
}
