import type { ParsedName, Token } from '../name/parse-name.ts';
import { heaviestOf } from './feature.ts';
import type { Beside, Feature } from './feature.ts';

/** What stands beside two names: their countries and languages; a language that is not told is guessed from the small words. */
export const besideFeatures: readonly Feature[] = [
  { name: 'countries differ', of: (_comparison, { country }) => Number(country.includes('|')) },
  { name: 'country not told', of: (_comparison, { country }) => Number(country === '') },
  { name: 'unknown alone in one language', of: (comparison, beside) => (languages(comparison.left.name, comparison.right.name, beside) === 1 ? Math.min(heaviestUnknown(comparison.left.alone), heaviestUnknown(comparison.right.alone)) : 0) },
  { name: 'languages', of: (comparison, beside) => languages(comparison.left.name, comparison.right.name, beside) },
];

function heaviestUnknown(tokens: readonly Token[]): number {
  return heaviestOf(tokens, ({ meanings }) => meanings.length === 0);
}

/** 1 for one language, 0 for two, a half where one of them is unknown. */
function languages(left: ParsedName, right: ParsedName, { leftLang, rightLang }: Beside): number {
  const [one, other] = [leftLang || left.language, rightLang || right.language];
  return one === '' || other === '' ? 0.5 : Number(one === other);
}
