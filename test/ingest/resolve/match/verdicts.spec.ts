import { describe, expect, it } from 'vitest';
import { writeMatchReasons } from '../../../../graph/derive/write-match-reasons.ts';
import { loadMatcher } from '../../../../ingest/load-matcher.ts';
import type { Judgement } from '../../../../ingest/resolve/judgements.ts';
import { JudgedNames } from '../../../../ingest/resolve/match/verdict/judged-names.ts';
import { matchPair } from '../../../../ingest/resolve/match/verdict/match-pairs.ts';
import type { Verdict } from '../../../../ingest/resolve/match/verdict/match-pairs.ts';
import { Register } from '../../../../ingest/resolve/match/verdict/register.ts';

const matcher = loadMatcher();
const judgement = (left: string, right: string, said: Judgement['judgement']): Judgement => ({ left, right, family: 'Organisation', judgement: said, date: null, who: 'a tester', when: '2026-11-21', why: 'invented' });
const judged = new JudgedNames([judgement('Zandwijk Kunst', 'Huis van Wol', 'same'), judgement('Huis van Wol', 'De Weverij', 'same'), judgement('De Weverij', 'Weefhuis Noord', 'successor'), judgement('Zandwijk Kunst', 'Zandwijk Kunsten', 'different')]);
const verdict = (left: string, right: string, country = 'BE', register: Register | null = null): Verdict => matchPair({ left, right, country, leftLang: '', rightLang: '' }, matcher, judged, register);

describe('a verdict on two names', () => {
  it.each([
    ['Universiteit van Zandwijk', 'University of Zandwijk'],
    ['Zandwijk Design vzw', 'ZANDWIJK DESIGN'],
    ['Gemeente Wevelbeke', 'Commune de Wevelbeke'],
    ['Raad voor Zandwegen (RZW)', 'Raad voor Zandwegen'],
    ['Kunst encentrum Zandwijk', 'Kunstencentrum Zandwijk'],
    ['Ville de Namur', 'Namur'],
    ['Conseil régional de Basse-Normandie', 'Basse-Normandie'],
    ['UNamur', 'Université de Namur (UNamur)'],
    ['Association Zandweverij', 'Zandweverij'],
    ['Rectorat de Zandwijk [adresse retirée]', 'Rectorat Zandwijk'],
  ])('takes %s and %s for one body', (left, right) => {
    expect(verdict(left, right)).toMatchObject({ outcome: 'same' });
  });

  it.each([
    ['POM West-Vlaanderen', 'POM Oost-Vlaanderen', 'the other of'],
    ['Universiteit van Zandwijk', 'Vrije Universiteit van Zandwijk', 'universities and hospitals'],
    ['Gemeente Wevelbeke', 'Gemeente Zandwijk', 'the other "zandwijk"'],
    ['Universiteit van Zandwijk', 'Universitair Ziekenhuis Zandwijk', 'academic hospital'],
    ['Stad Wevelbeke', 'Museum van Wevelbeke', 'museum'],
    ['Zandwijk University of Applied Sciences', 'Wevel Zandwijk University of Applied Sciences', 'longer names'],
    ['Lille', 'Lille Design', 'one is a place'],
    ['Museum van Wevelbeke', 'Bank van Zandwijk', 'one is "wevelbeke"'],
    ['Comité régional du tourisme', 'Comité régional du tourisme de Corse', 'elsewhere'],
    ['Province of Limburg', 'Provinciale Hogeschool Limburg', 'territory'],
    ['Zandweverij', 'pôle Vivelin (Zandweverij)', 'part of a body'],
    ['LEZA-ULg', 'ULg', 'part of a body'],
    ['Zandweverij', 'Zandweverij Fonds', 'another sort'],
    ['Couveuse Zandwijk 31', 'Couveuse Zandwijk 81', 'one is "31"'],
  ])('keeps %s and %s apart and says why', (left, right, why) => {
    const { outcome, score, reasons } = verdict(left, right);

    expect({ outcome, low: score < 0.5 }).toEqual({ outcome: 'different', low: true });
    expect(writeMatchReasons(reasons, 'en')).toContain(why);
  });

  it('is the same whichever name comes first', () => {
    for (const [one, other] of [['Zandwijk Design', 'Design Centre Zandwijk'], ['INR', 'National Institute of Research'], ['Stad Gent', 'Ville de Gand']] as const) {
      expect(verdict(one, other).score).toBeCloseTo(verdict(other, one).score, 9);
    }
  });

  it('is what people judged, and what follows from it', () => {
    expect(verdict('Zandwijk Kunst', 'De Weverij')).toMatchObject({ outcome: 'same', score: 1 });
    expect(verdict('Huis van Wol', 'Weefhuis Noord')).toMatchObject({ outcome: 'successor' });
    expect(verdict('Huis van Wol', 'Zandwijk Kunsten')).toMatchObject({ outcome: 'different', score: 0 });
  });

  it('asks the registers before the names, and only where they know both', () => {
    const register = new Register([
      { id: 'r:1', names: ['Zandinstituut', 'Sand Institute'], country: 'BE', successors: ['r:2'] },
      { id: 'r:2', names: ['Steeninstituut'], country: 'BE', successors: [] },
    ]);

    expect(verdict('Zandinstituut', 'Sand Institute', 'BE', register)).toMatchObject({ outcome: 'same', score: 0.99 });
    expect(verdict('Sand Institute', 'Steeninstituut', 'BE', register)).toMatchObject({ outcome: 'successor' });
    expect(register.saysOf('Zandinstituut', 'Wolhuis', 'BE')).toBeNull();
  });
});
