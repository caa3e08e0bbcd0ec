import type { MatchReason } from '../../../../graph/model/site/match-reason.ts';
import { strengthOf } from '../compare/compare-names.ts';
import type { Comparison } from '../compare/compare-names.ts';
import type { Token } from '../name/parse-name.ts';

const most = 3;

/** Returns why two names are taken for one body's, or not: which of the two, then what they share, and what only one of them has. */
export function reasonsOf(comparison: Comparison, score: number): MatchReason[] {
  const { left, right, alignment } = comparison;
  const head: MatchReason = { code: score >= 0.5 ? 'same' : 'different', words: [] };
  if (left.name.key === right.name.key) return [head, { code: 'spelling', words: [] }];
  const reasons = initialsOf(comparison);
  const textAt = (at: number): string => left.name.tokens[at]!.text;
  const shared = alignment.pairs.filter(({ by }) => by === 'letters' || by === 'look' || by === 'joined').map((pair) => textAt(pair.left));
  if (shared.length > 0) reasons.push({ code: 'shared', words: shared.slice(0, most) });
  const translated = alignment.pairs.filter(({ by }) => by === 'meaning' || by === 'translation').slice(0, most);
  for (const pair of translated) reasons.push({ code: 'translated', words: [textAt(pair.left), right.name.tokens[pair.right]!.text] });
  for (const { alone, name } of [left, right]) if (alone.length > 0 && !(name.isAcronym && reasons.length > 0)) reasons.push({ code: 'only-one', words: heaviest(alone) });
  return [head, ...(reasons.length === 0 ? [{ code: 'nothing', words: [] } as const] : reasons)];
}

function initialsOf({ left, right, acronym, acronymOf }: Comparison): MatchReason[] {
  if (!acronymOf || strengthOf(acronym) < 0.7) return [];
  return [{ code: 'initials', words: [(acronymOf === 'left' ? left : right).name.acronyms.join(', ').toUpperCase()] }];
}

function heaviest(tokens: readonly Token[]): string[] {
  return [...tokens].sort((one, other) => other.weight - one.weight).slice(0, most).map(({ text }) => text);
}
