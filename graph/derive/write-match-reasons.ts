import type { Words } from '../model/kinds/declare.ts';
import { kinds } from '../model/kinds/index.ts';
import type { KindName } from '../model/kinds/index.ts';
import { matchReasons } from '../model/site/match-reason.ts';
import type { MatchReason } from '../model/site/match-reason.ts';

const quotes: Record<keyof Words, readonly [before: string, after: string]> = { en: ['"', '"'], fr: ['«\u00a0', '\u00a0»'], nl: ['“', '”'] };
const colons: Record<keyof Words, string> = { en: ': ', fr: '\u00a0: ', nl: ': ' };
const semicolons: Record<keyof Words, string> = { en: '; ', fr: '\u00a0; ', nl: '; ' };

/** Writes the reasons of the matcher in a language: what it comes to, then what tells for it. */
export function writeMatchReasons(reasons: readonly MatchReason[], language: keyof Words): string {
  const [head, ...rest] = reasons.map((reason) => written(reason, language));
  return rest.length === 0 ? (head ?? '') : `${head}${colons[language]}${rest.join(semicolons[language])}`;
}

function written({ code, words }: MatchReason, language: keyof Words): string {
  const told = code === 'kinds' ? words.map((names) => labelsOf(names, language)) : words;
  const [before, after] = quotes[language];
  const template: string = matchReasons[code][language];
  return template.replace(/\{("?)(all|\d)\}/g, (_place, quote: string, which: string) => (which === 'all' ? told : [told[Number(which)] ?? '']).map((word) => (quote ? before + word + after : word)).join(', '));
}

/** Kinds stand in one word, parted by bars. */
function labelsOf(names: string, language: keyof Words): string {
  return names.split('|').map((name) => kinds[name as KindName].label[language]).join(', ');
}
