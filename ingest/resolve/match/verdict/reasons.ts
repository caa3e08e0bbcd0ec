import { strengthOf } from '../compare/compare-names.ts';
import type { Comparison } from '../compare/compare-names.ts';
import type { Token } from '../name/parse-name.ts';

const most = 3;

/** Says in words why two names are taken for one body's, or not: what they share, and what only one of them has. */
export function reasonsOf(comparison: Comparison, score: number): string {
  const { left, right, acronym, acronymOf } = comparison;
  if (left.name.key === right.name.key) return 'the same name but for spelling';
  const reasons = acronymOf && strengthOf(acronym) >= 0.7 ? [`"${[left, right].find(({ name }) => name === comparison[acronymOf].name)!.name.acronyms.join(', ').toUpperCase()}" are initials of the other`] : [];
  const translated = comparison.alignment.pairs.filter(({ by }) => by === 'meaning' || by === 'translation');
  const pairs = translated.map((pair) => `"${left.name.tokens[pair.left]!.text}" is "${right.name.tokens[pair.right]!.text}"`);
  const shared = comparison.alignment.pairs.filter(({ by }) => by === 'letters' || by === 'look' || by === 'joined').map((pair) => `"${left.name.tokens[pair.left]!.text}"`);
  if (shared.length > 0) reasons.push(`both have ${shared.slice(0, most).join(', ')}`);
  reasons.push(...pairs.slice(0, most));
  for (const { alone, name } of [left, right]) {
    const told = heaviest(alone);
    if (told.length > 0 && !(name.isAcronym && reasons.length > 0)) reasons.push(`only one has ${told.join(', ')}`);
  }
  if (reasons.length === 0) reasons.push('nothing in common');
  return `${score >= 0.5 ? 'same' : 'not the same'}: ${reasons.join('; ')}`;
}

function heaviest(tokens: readonly Token[]): string[] {
  return [...tokens].sort((one, other) => other.weight - one.weight).slice(0, most).map(({ text }) => `"${text}"`);
}
