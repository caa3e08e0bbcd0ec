import type { MatchReason } from '../../../../graph/model/site/match-reason.ts';
import { cautionOf, heldBack, leastScore } from './caution.ts';
import type { JudgedNames } from './judged-names.ts';
import type { Matcher } from '../matcher.ts';
import { reasonsOf } from './reasons.ts';
import type { Register } from './register.ts';

/** Two names to be compared; a column that is not there is empty. */
export type NamePair = { left: string; right: string; country: string; leftLang: string; rightLang: string };

/** What the matcher says of two names: how surely they are one body's (the same from a half), what that makes them, and why. */
export type Verdict = { score: number; outcome: 'same' | 'different' | 'successor'; reasons: readonly MatchReason[] };

const judgedScores = { same: 1, different: 0, successor: 0.05 };

/** Returns what can be said of two names: what people judged, then what the registers know, then what the names tell. */
export function matchPair(pair: NamePair, matcher: Matcher, judged: JudgedNames, register: Register | null): Verdict {
  if (isNobody(pair.left) || isNobody(pair.right)) return { score: 0, outcome: 'different', reasons: [{ code: 'different', words: [] }, { code: 'no-name', words: [] }] };
  const said = judged.saidOf(pair.left, pair.right);
  if (said) return { score: judgedScores[said.judgement], outcome: said.judgement, reasons: [{ code: said.judgement === 'same' ? 'same' : 'different', words: [] }, { code: 'judged', words: [said.why] }] };
  const known = register?.saysOf(pair.left, pair.right, pair.country) ?? null;
  if (known) return known;
  const comparison = matcher.compare(pair.left, pair.right, pair.country);
  const found = Math.max(leastScore(comparison), matcher.score(comparison, { country: pair.country, leftLang: pair.leftLang, rightLang: pair.rightLang }));
  const caution = cautionOf(comparison);
  const score = caution ? heldBack(found) : found;
  if (caution) return { score, outcome: 'different', reasons: [{ code: 'different', words: [] }, caution] };
  return { score, outcome: score >= 0.5 ? 'same' : 'different', reasons: reasonsOf(comparison, score) };
}

function isNobody(name: string): boolean {
  return !/[\p{L}\p{N}]/u.test(name);
}
