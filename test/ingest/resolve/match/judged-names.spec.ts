import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../bench/identity/judged.ts';
import type { JudgedPair } from '../../../../bench/identity/judged.ts';
import { worthOf } from '../../../../bench/identity/measure.ts';
import { loadJudgedNames, loadMatcher } from '../../../../ingest/load-matcher.ts';
import { matchPair } from '../../../../ingest/resolve/match/verdict/match-pairs.ts';
import type { Verdict } from '../../../../ingest/resolve/match/verdict/match-pairs.ts';
import { sharedPath, withoutShared } from '../../../shared.ts';

const hints = sharedPath('data/identity/must_pass.csv');
const judgedPairs = sharedPath('data/identity/pairs_dev.csv');
const [matcher, judged] = [loadMatcher(), loadJudgedNames()];
const verdictOf = ({ left, right, country, left_lang, right_lang }: JudgedPair): Verdict => matchPair({ left, right, country, leftLang: left_lang, rightLang: right_lang }, matcher, judged, null);
const meant = { match: 'same', no_match: 'different', successor: 'successor' } as const;

describe('names that people judged', () => {
  it.skipIf(!hints)(`come out right on every page of the home border, without a register (${hints ? 'hints found' : withoutShared})`, () => {
    const wrong = rowsOf<JudgedPair>(hints!).filter((pair) => verdictOf(pair).outcome !== meant[pair.judgement]);

    expect(wrong.map(({ left, right, judgement }) => `${left} / ${right}: ${judgement}`)).toEqual([]);
  });

  it.skipIf(!judgedPairs)(`are scored as well as when the models were learnt (${judgedPairs ? 'pairs found' : withoutShared})`, () => {
    const pairs = rowsOf<JudgedPair>(judgedPairs!).filter((_pair, index) => index % 8 === 0);

    const worth = worthOf(pairs, pairs.map((pair) => verdictOf(pair).score), 0.5);

    expect(worth.precision).toBeGreaterThan(0.97);
    expect(worth.recall).toBeGreaterThan(0.75);
    expect(worth.auc).toBeGreaterThan(0.97);
  });
});

describe('what scores are worth', () => {
  it('is counted without successors, ties as halves', () => {
    const pair = (judgement: JudgedPair['judgement'], stratum: string): JudgedPair => ({ left: '', right: '', country: '', judgement, stratum, left_lang: '', right_lang: '', left_id: '', right_id: '' });
    const pairs = [pair('match', 'alias'), pair('match', 'alias'), pair('no_match', 'hard_neg'), pair('no_match', 'hard_neg'), pair('successor', 'successor')];

    const worth = worthOf(pairs, [0.9, 0.4, 0.6, 0.4, 0.9], 0.5);

    expect(worth).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, auc: 0.625, recallAt98: 0.5 });
    expect(worth.merged).toMatchObject({ 'non-matches': 0.5, successors: 1, hard_neg: 0.5 });
  });
});
