import type { ReviewedBody, ReviewPair } from '../../graph/model/site/review.ts';
import type { Proposal } from '../../ingest/resolve/match/propose/propose-pairs.ts';
import type { Company } from './read-bodies.ts';
import { pairIdOf } from './pair-id.ts';

/** A proposal with its bodies and what a judgement of it is worth. */
export type Ranked = Pick<ReviewPair, 'id' | 'value' | 'score' | 'reasons' | 'one' | 'other'>;

const mostNamed = 8;

/**
 * Returns what a judgement of two bodies is worth: how uncertain the matcher is (4 s (1 − s), 1 at a half) times how connected both are (the logarithms of two more than their ties, multiplied).
 * What nobody scored is taken for a half.
 */
export function valueOf(score: number | null, one: Pick<ReviewedBody, 'ties'>, other: Pick<ReviewedBody, 'ties'>): number {
  const surely = score ?? 0.5;
  return 4 * surely * (1 - surely) * Math.log(2 + one.ties) * Math.log(2 + other.ties);
}

/** Returns the pairs that are worth most, in order; two that an identifier of one register parts are not asked about. */
export function rankPairs(proposals: Iterable<Proposal>, bodies: ReadonlyMap<string, ReviewedBody>, most: number): Ranked[] {
  const ranked: Ranked[] = [];
  for (const { one: left, other: right, score, reasons } of proposals) {
    const [one, other] = [bodies.get(left)!, bodies.get(right)!];
    if (arePartedByRegister(one, other)) continue;
    ranked.push({ id: pairIdOf(left, right), value: valueOf(score, one, other), score, reasons: [...reasons], one, other });
    if (ranked.length >= 2 * most + 1000) cut(ranked, most);
  }
  return cut(ranked, most);
}

/** Returns a pair with the company that its bodies keep. */
export function withCompany(ranked: Ranked, company: ReadonlyMap<string, Company>, nameOf: (id: string) => string | undefined): ReviewPair {
  const nobody: Company = { shared: [], partners: [] };
  const [one, other] = [company.get(ranked.one.id) ?? nobody, company.get(ranked.other.id) ?? nobody];
  const [partners, shared] = [new Set(other.partners), new Set(other.shared)];
  return {
    ...ranked,
    partners: one.partners.filter((id) => partners.has(id)).flatMap((id) => nameOf(id) ?? []).sort().slice(0, mostNamed),
    together: one.shared.filter((name) => shared.has(name)).sort().slice(0, mostNamed),
    suggestions: [],
  };
}

function cut(ranked: Ranked[], most: number): Ranked[] {
  ranked.sort((one, other) => other.value - one.value || (one.id < other.id ? -1 : 1));
  ranked.length = Math.min(ranked.length, most);
  return ranked;
}

const notTelling = new Set(['domain', 'geonames']);

function arePartedByRegister(one: ReviewedBody, other: ReviewedBody): boolean {
  return Object.entries(one.ids).some(([register, id]) => !notTelling.has(register) && other.ids[register] !== undefined && other.ids[register] !== id);
}
