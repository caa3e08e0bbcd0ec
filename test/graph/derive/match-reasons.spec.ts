import { describe, expect, it } from 'vitest';
import { writeMatchReasons } from '../../../graph/derive/write-match-reasons.ts';
import { matchReasons } from '../../../graph/model/site/match-reason.ts';
import type { MatchReason } from '../../../graph/model/site/match-reason.ts';

const reasons: MatchReason[] = [{ code: 'perhaps-different', words: [] }, { code: 'only-one', words: ['navette', 'spoel'] }, { code: 'kinds', words: ['Fund', 'Organisation'] }];

describe('the reasons of the matcher', () => {
  it.each([
    ['en', 'perhaps not the same: only one has "navette", "spoel"; one is: fund; the other: organisation'],
    ['fr', 'peut-être pas la même\u00a0: une seule a «\u00a0navette\u00a0», «\u00a0spoel\u00a0»\u00a0; l’une est\u00a0: fonds\u00a0; l’autre\u00a0: organisation'],
    ['nl', 'misschien niet dezelfde: slechts één heeft “navette”, “spoel”; de ene is: fonds; de andere: organisatie'],
  ] as const)('are written in %s', (language, written) => {
    expect(writeMatchReasons(reasons, language)).toBe(written);
  });

  it('name the same words in every language', () => {
    const placesIn = (text: string): string[] => (text.match(/\{"?(?:all|\d)\}/g) ?? []).sort();

    for (const { en, fr, nl } of Object.values(matchReasons)) expect([placesIn(fr), placesIn(nl)]).toEqual([placesIn(en), placesIn(en)]);
  });
});
